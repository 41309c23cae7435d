#pragma once
#include "core/office/wardstate.h"
#include "ui/widgets/timeline.h"

namespace motcua {

/// The life of a dossier, the newest event first: when, what and by whom, what changed and why. A
/// moment that the clock of the computer makes doubtful is marked.
std::vector<TimelineEntry> timelineEntries(
    const Dossier& dossier, const WardState& ward, Instant now);

} // namespace motcua
