#pragma once
#include "core/dossier/dossier.h"

namespace motcua {

// A promise that has passed without a result: told of every dossier, in both lanes.

/// The last millisecond of its local day.
Instant endOfDay(Instant moment);

/// The last moment that was in time: of the first promise that had passed when another one took its
/// place; else what is promised; of who waits for the result the end of that day's office hours (of
/// the day, where an earlier program did not write them down). none where nothing is promised.
std::optional<Instant> lateAfter(const Dossier& dossier);

/// No result yet, and not the citizen's turn; or another body still owes its part.
bool isPending(const Dossier& dossier);

/// What was missed by `now` and is not yet on record as missed; none where the promise runs on.
std::optional<Instant> missedPromise(const Dossier& dossier, Instant now);

} // namespace motcua
