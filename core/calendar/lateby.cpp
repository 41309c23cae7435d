#include "core/calendar/lateby.h"

#include "core/calendar/officeclock.h"

namespace motcua {

namespace {
constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;

LateBy inHours(qint64 ms)
{
    const int hours = int(ms / kHourMs);
    return {0, hours, hours > 0 ? 0 : int(ms / kMinuteMs)};
}
} // namespace

int workingDaysBetween(const Calendar& calendar, QDate from, QDate to)
{
    int days = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        days += calendar.isWorkingDay(day) ? 1 : 0;
    return days;
}

bool isMostlyGone(Instant since, Instant end, Instant now)
{
    return (now.ms - since.ms) * 4 >= (end.ms - since.ms) * 3;
}

LateBy lateBy(const Calendar& calendar, LimitKind kind, Instant promised, Instant moment)
{
    if (kind == LimitKind::clockHours)
        return inHours(std::max<qint64>(0, moment.ms - promised.ms));
    const int days = kind == LimitKind::hours
        ? 0
        : workingDaysBetween(calendar, promised.localDate(), moment.localDate());
    return days > 0 ? LateBy{days, 0, 0}
                    : inHours(workingTimeBetween(calendar, momentOf(promised), momentOf(moment)));
}

} // namespace motcua
