#pragma once
#include "core/dossier/act.h"
#include "core/store/wardfile.h"

namespace motcua {
struct WardState;

/// Who takes a result is alive (known by the number, or else as whom the dossier has of that name:
/// a mother, a father, the applicant …), and so is the applicant who lets somebody else take it:
/// ruleRefused "receiverDied", "giverDied" where a dossier of their death stands in the ward and no
/// reason is given. Of whom neither a number nor a whole date of birth is told, nothing is known.
Outcome checkReceiverLives(const WardFile& file, const WardState& ward, const Dossier& dossier,
    const Act& act, Instant now);

} // namespace motcua
