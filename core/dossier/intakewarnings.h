#pragma once
#include "core/dossier/intake.h"

namespace motcua {

/// What is unusual in an intake but not refused: what a register will lack, what of a personal
/// number does not fit, a law that has changed (lawChanged), an exemption that the age gives
/// (exemptionByAge), a body outside the own province (officeElsewhere) or no longer there
/// (officeGone).
Reasons intakeWarnings(const Procedure& procedure, const Intake& intake, const Assessment& taken,
    const Powers& powers, const RequestDay& day);

/// That what is certified has no name yet for the column which the book of copies, of signatures or
/// of transactions has for it, and which of several (itemWithoutTitle).
Reasons titleWarnings(
    const Procedure& procedure, const QJsonObject& answers, const std::vector<Item>& items);

} // namespace motcua
