#pragma once
#include "core/base/result.h"

namespace motcua {

/// Every official form once, as a demo ward prints it, in `folder`: those of 2022 and of 2026, with
/// the results and the books. Answers how many; the first refusal ends it.
Result<int> printEveryForm(const QString& folder);

} // namespace motcua
