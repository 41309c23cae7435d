#include "core/forms/fields.h"

namespace motcua {

QStringList fieldsOf(const QStringList& groups)
{
    QStringList keys;
    for (const Field& field : kFields)
        if (groups.contains(field.group))
            keys += field.key.toString();
    return keys;
}

QStringList fieldGroups()
{
    QStringList groups;
    for (const Field& field : kFields)
        if (!groups.contains(field.group))
            groups += field.group.toString();
    return groups;
}

ValueKind kindOf(const QStringList& groups, QStringView key)
{
    for (const Field& field : kFields)
        if (groups.contains(field.group) && field.key == key)
            return field.kind;
    return ValueKind::text;
}

} // namespace motcua
