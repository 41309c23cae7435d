#pragma once
#include "core/office/office.h"

namespace motcua {

// Under a sheet of the office's own, the head of the body that stands in its heading: {"post",
// "name"}; no name where nobody, or more than one, has that post.

/// Of the counter (officeContext).
QJsonObject officeHead(const Office& office, QDate day);
/// Of the ward (wardContext).
QJsonObject wardHead(const Office& office, QDate day);

} // namespace motcua
