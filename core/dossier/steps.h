#pragma once
#include "core/dossier/act.h"
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

/// A promise that runs on: what had ended by `stopped` stays, what had not ends as much later as
/// the office works between the two ends; the last step ends with it.
std::vector<Instant> movedSteps(
    const Calendar& calendar, const Due& before, Instant stopped, const Due& after);

/// The step of the process that `hand` does, by name ("Công chức Tư pháp - Hộ tịch"): the first
/// after `current`, else the last of theirs; none where none is.
std::optional<int> stepOfHand(
    const std::vector<ProcessStep>& steps, const QString& hand, int current);
/// The same of a whole body, whose hands do its steps: "Công an phường" by "Lãnh đạo Công an
/// phường".
std::optional<int> stepOfBody(
    const std::vector<ProcessStep>& steps, const QString& body, int current);
/// The step at which this office's leader decides; without a mark the last but one.
int decidingStep(const std::vector<ProcessStep>& steps);

/// Whose step it is after a command; none where that stays, or where there is no process.
std::optional<int> stepAfter(
    const Dossier& dossier, const Act& act, const std::vector<ProcessStep>& steps);

/// Which step of its process a dossier is at; none where the promise has no steps or the clock does
/// not run.
std::optional<int> stepOf(const Dossier& dossier);
/// By when that step ends.
std::optional<Instant> stepDueOf(const Dossier& dossier);

/// A step that ends by then is listed as coming to its end: half a working day on.
Instant stepSoonUntil(const Calendar& calendar, Instant now);
/// Nearly late: it ends by then, and three quarters of its own time are gone. A step has the time
/// from the end of the one before, the first from the receipt.
bool isStepNear(const Dossier& dossier, const Calendar& calendar, Instant now);

} // namespace motcua
