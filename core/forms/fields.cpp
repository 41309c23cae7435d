#include "core/forms/fields.h"

#include "core/forms/bookfieldtables.h"

namespace motcua {

const std::vector<Field>& allFields()
{
    static const std::vector<Field> all = [] {
        std::vector<Field> fields(kPaperFields.begin(), kPaperFields.end());
        fields.insert(fields.end(), kBookFields.begin(), kBookFields.end());
        return fields;
    }();
    return all;
}

QStringList fieldsOf(const QStringList& groups)
{
    QStringList keys;
    for (const Field& field : allFields())
        if (groups.contains(field.group))
            keys += field.key.toString();
    return keys;
}

QStringList fieldGroups()
{
    QStringList groups;
    for (const Field& field : allFields())
        if (!groups.contains(field.group))
            groups += field.group.toString();
    return groups;
}

ValueKind kindOf(const QStringList& groups, QStringView key)
{
    for (const Field& field : allFields())
        if (groups.contains(field.group) && field.key == key)
            return field.kind;
    return ValueKind::text;
}

} // namespace motcua
