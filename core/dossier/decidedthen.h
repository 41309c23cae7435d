#pragma once
#include "core/dossier/decide.h"
#include "core/dossier/intake.h"

namespace motcua {

/// A correction of what was decided on when less was refused, and that is refused by now
/// (`refusal`). What stands in the dossier and is wrong by today's checks, be it several things, is
/// no obstacle to putting right something else, or one of them: the answers and the fee stay, but
/// for the days that are read from its people. Refused is what the change brings, and what it
/// touches and leaves wrong, of whomever it is: its people may be told in another order than they
/// stand in, and a place is one of that order. `standing`: the dossier as it is; `corrected`: as it
/// would be.
Result<Assessment> asDecidedThen(const Dossier& dossier, const Intake& standing,
    const Intake& corrected, const Facts& facts, const Error& refusal);

} // namespace motcua
