#pragma once
#include "core/dossier/dossier.h"

namespace motcua {

// The internal process (quy trình nội bộ) in time. Its steps share out what is promised and never
// extend it (quyết định công bố quy trình nội bộ; NĐ 61/2018/NĐ-CP, NĐ 118/2025/NĐ-CP).

/// By when each step ends of a dossier that is counted from `start` and due at `due`, in order; the
/// last one is `due`. In working time, or in days where the limit counts calendar days. What the
/// promise has beyond the steps' sum (verification, another day) goes to the longest step; a
/// promise below the sum shortens each alike.
std::vector<Instant> stepDeadlines(
    const Calendar& calendar, const std::vector<ProcessStep>& steps, Instant start, const Due& due);

/// The same promise with its steps.
Due withSteps(Due due, const Calendar& calendar, const Procedure& procedure, Instant start);

/// The step of the process that `hand` does, by name ("Công chức Tư pháp - Hộ tịch"); none where
/// none is theirs.
std::optional<int> stepOfHand(const std::vector<ProcessStep>& steps, const QString& hand);

/// Which step of its process a dossier is at: the first while it is with who received it, the one
/// it was forwarded to, the last but one at the leader's, the last once decided. None where the
/// promise has no steps or the clock does not run.
std::optional<int> stepOf(const Dossier& dossier);
/// By when that step ends.
std::optional<Instant> stepDueOf(const Dossier& dossier);

/// A step that ends by then is nearly late: half a working day on.
Instant stepSoonUntil(const Calendar& calendar, Instant now);

} // namespace motcua
