#pragma once
#include "core/office/office.h"

namespace motcua {

/// What a tally holds of each kind of fee ("Phí chứng thực bản sao"), by its label; a part payment
/// pays the lines of a fee in their order.
Result<FeeShares> kindsOf(const Office& office, const TillTally& tally);

} // namespace motcua
