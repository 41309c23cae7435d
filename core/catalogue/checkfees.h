#pragma once
#include "core/base/json.h"
#include "core/catalogue/procedure.h"

namespace motcua {

/// Compares the fee rules of a procedure with each other and with its period; `reader` is the
/// procedure's. Notes at fees/<i>: the same rule twice (duplicate), one that begins after the
/// version ends (feeNeverInForce), one that could cost more than anything does (feeTooLarge), and
/// two of one label that could both be charged for one request on one day (conflictingFees). At
/// fees: a day of the version on which no rule is in force, though others have one (feeGap).
void checkFees(JsonReader& reader, const Procedure& procedure);

} // namespace motcua
