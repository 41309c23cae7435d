#pragma once
#include "core/dossier/decide.h"
#include "core/dossier/intake.h"

namespace motcua {

/// A correction of what was decided on when less was refused. What stands in the dossier and is
/// refused by now for just that (`refusal`: field and detail) is no obstacle to putting right
/// something else: its answers and its fee stay, but for the days that are read from its people,
/// and these are asked for nothing worse than before. `refusal` where the change itself is to
/// blame. `standing`: the dossier as it is; `corrected`: as it would be.
Result<Assessment> asDecidedThen(const Dossier& dossier, const Intake& standing,
    const Intake& corrected, const Facts& facts, const Error& refusal);

} // namespace motcua
