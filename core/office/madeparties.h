#pragma once
#include "core/dossier/intake.h"
#include "core/office/population.h"

namespace motcua {

/// Puts an applicant and the people of the procedure's roles into an intake.
void addMadeParties(Intake& intake, const Procedure& procedure, const Population& population,
    Dice& dice, QDate day);

} // namespace motcua
