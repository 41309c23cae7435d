#pragma once
#include "core/forms/fieldtables.h"

#include <vector>

namespace motcua {

/// Every key of every form.
const std::vector<Field>& allFields();
/// The keys of these groups.
QStringList fieldsOf(const QStringList& groups);
/// The name of every group.
QStringList fieldGroups();
/// The kind of a key of these groups; text where none of them has it.
ValueKind kindOf(const QStringList& groups, QStringView key);

} // namespace motcua
