#pragma once
#include "core/office/office.h"

namespace motcua {

/// "Quyết định 12/QĐ-UBND, hiệu lực đến 31/12/2026"
QString decisionText(const Authority& authority);
/// Why somebody may not approve it, with the rule that says so.
QString refusalText(const Error& error);

} // namespace motcua
