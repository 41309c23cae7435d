#pragma once
#include "core/base/instant.h"
#include "core/calendar/calendar.h"

namespace motcua {

/// A moment of office life: a day and a time at +07:00.
struct OfficeMoment
{
    QDate day;
    QTime time;

    bool operator==(const OfficeMoment&) const = default;
};

/// What the clocks at +07:00 show at an instant.
OfficeMoment momentOf(Instant at);

/// The moment when the office has worked `ms` milliseconds since `from`: the clock stands still at
/// night, in the lunch break and on days off. Work that ends with a shift ends at that shift's end.
OfficeMoment addWorkingTime(const Calendar& calendar, OfficeMoment from, qint64 ms);
/// How long the office works between two moments, in milliseconds; 0 where `to` is not later.
qint64 workingTimeBetween(const Calendar& calendar, OfficeMoment from, OfficeMoment to);

} // namespace motcua
