#pragma once
#include "core/office/office.h"

namespace motcua {

/// The texts of the cards of forty invented people (data/wards/people.json).
QStringList sampleCards();

/// Lives the last days of a demo ward through its verbs, up to `now`: who signs by which decision,
/// and some thirty dossiers in every state. `clock` is the one the office was given; it ends at
/// `now`. Fails with the first refusal of a verb.
Outcome liveSampleDays(Office& office, FrozenClock& clock, Instant now);

} // namespace motcua
