#pragma once
#include "core/dossier/dossier.h"

namespace motcua {

/// Who asks and is a party, too, by the personal number, is one person: what a correction
/// tells of name, birth, sex, origin or number of the one is told of the other with it (ruleRefused
/// "halfCorrected", with both places). Where the two did not agree before, what is not touched
/// stays as it stood. `corrected`: as the dossier would be; fields are JSON pointers of the
/// changes, a party's where `tellsParties`.
Outcome checkBothCorrected(const Procedure& procedure, const Dossier& dossier,
    const Dossier& corrected, bool tellsParties);

} // namespace motcua
