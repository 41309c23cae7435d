#pragma once
#include "core/calendar/due.h"

namespace motcua {

/// How many working days lie after `from`, up to `to`.
int workingDaysBetween(const Calendar& calendar, QDate from, QDate to);

/// Three quarters of the time from `since` to `end` are gone: haste begins.
bool isMostlyGone(Instant since, Instant end, Instant now);

/// By how much something came after the moment that was promised, as an office counts it: in the
/// first of these units that has gone by; all 0 where only time that nobody works has passed.
struct LateBy
{
    int days = 0; ///< working days; 0 where the limit runs in hours
    int hours = 0; ///< of working time; of the clock where the limit runs by it
    int minutes = 0; ///< the same, below an hour

    bool operator==(const LateBy&) const = default;
};

/// `kind`: how the promise was counted. Nights, breaks and days off count only where it was by the
/// clock.
LateBy lateBy(const Calendar& calendar, LimitKind kind, Instant promised, Instant moment);

} // namespace motcua
