#pragma once
#include "core/office/office.h"
#include "core/registers/audit.h"
#include "core/store/lookups.h"

namespace motcua {

/// The proof of every register and year that bears numbers or was opened by hand.
Result<std::vector<NumberAudit>> auditNumbers(const Office& office);

/// Of one of them.
Result<NumberAudit> auditRegister(const Office& office, const RegisterYear& which);

} // namespace motcua
