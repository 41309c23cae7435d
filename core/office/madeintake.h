#pragma once
#include "core/dossier/intake.h"
#include "core/office/population.h"

namespace motcua {

/// What a clerk of a made-up ward takes in on a day for somebody who wants `procedure`: people for
/// its roles, answers, originals. Mostly the rules accept it.
Intake madeIntake(const Procedure& procedure, const Population& population, Dice& dice, QDate day);

} // namespace motcua
