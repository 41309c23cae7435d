#pragma once
#include "core/calendar/due.h"
#include "core/store/viewrows.h"
#include "ui/widgets/badge.h"

namespace motcua {

/// What was promised to the citizen, and how far the dossier is.
struct Promise
{
    State state = State::received;
    Lane lane = Lane::appointment;
    Instant receivedAt;
    int promisedMinutes = 0; ///< no-wait
    std::optional<Instant> dueAt; ///< appointment
    bool runs = false; ///< there is no result yet, or another body still owes its part
    bool provisional = false; ///< days off of that year were not announced when it was promised
    /// In both lanes; before dueAt where another promise took the place of one that had passed.
    std::optional<Instant> inTimeUntil = {};
    LimitKind kind = LimitKind::sameDay; ///< how it was counted: of which time the words speak

    /// Minutes since the citizen came, never negative.
    int waited(Instant now) const;
};
Promise promiseOf(const DossierRow& row);
Promise promiseOf(const Dossier& dossier);

/// The promise in words: "18'", "còn 2 ngày làm việc", "quá hạn 1 ngày làm việc". Red
/// only past the promise, amber when nearly due. Without words where no promise runs any more.
Pill promisePill(const Promise& promise, const Calendar& calendar, Instant now);

/// The same in a column: "chờ 13/15 phút", "còn 2 ngày", "quá 1 ngày", "hạn 17:00 hôm nay"; of what
/// is done, what was promised: "hẹn 15 phút", "hẹn 20/11/2026".
Pill promiseListPill(const Promise& promise, const Calendar& calendar, Instant now);

/// The same in the narrow column of a list that is worked off: "18'", "14:30", "quá 3 ngày".
Pill promiseShortPill(const Promise& promise, const Calendar& calendar, Instant now);

/// The same beside a title: "công dân chờ 18 phút, cam kết 20".
Pill promiseTitlePill(const Promise& promise, const Calendar& calendar, Instant now);

} // namespace motcua
