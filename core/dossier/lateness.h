#pragma once
#include "core/dossier/dossier.h"

namespace motcua {

// A promise that has passed without a result: told of every dossier, in both lanes.

/// The last millisecond of its local day.
Instant endOfDay(Instant moment);

/// The last moment at which the result is in time, in both lanes: `firstMissed` where a promise was
/// missed; else the promised moment; without one the end of the office hours of the day of receipt
/// (the end of that day, where an earlier program did not write them down). none where nothing is
/// promised. Whether it has passed is asked with `>`: that moment itself is in time.
std::optional<Instant> inTimeUntil(const Dossier& dossier);

/// No result yet, and not the citizen's turn; or another body still owes its part.
bool isPending(const Dossier& dossier);

/// inTimeUntil() where it has passed by `now` without a result and is not on record as missed yet;
/// none while the promise runs on, and once `firstMissed` is there.
std::optional<Instant> newlyMissed(const Dossier& dossier, Instant now);

} // namespace motcua
