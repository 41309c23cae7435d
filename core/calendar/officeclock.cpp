#include "core/calendar/officeclock.h"

namespace motcua {

namespace {
struct Shift
{
    QTime start;
    QTime end;
};

std::array<Shift, 2> shiftsOf(const OfficeHours& hours)
{
    return {{{hours.open, hours.morningEnd}, {hours.afternoonStart, hours.close}}};
}

/// What is left of a shift at `time`, in milliseconds; the shift's whole length before it starts.
qint64 leftOf(const Shift& shift, QTime time)
{
    return std::max(0, std::max(time, shift.start).msecsTo(shift.end));
}
} // namespace

OfficeMoment momentOf(Instant at)
{
    return {at.localDate(), at.localTime()};
}

OfficeMoment addWorkingTime(const Calendar& calendar, OfficeMoment from, qint64 ms)
{
    const auto shifts = shiftsOf(calendar.hours());
    QDate day = from.day;
    QTime time = from.time;
    while (day.isValid()) {
        for (const Shift& shift : shifts) {
            const qint64 left = calendar.isWorkingDay(day) ? leftOf(shift, time) : 0;
            if (left > 0 && ms <= left)
                return {day, std::max(time, shift.start).addMSecs(int(ms))};
            ms -= left;
        }
        day = calendar.nextWorkingDay(day);
        time = QTime(0, 0);
    }
    return from;
}

qint64 workingTimeBetween(const Calendar& calendar, OfficeMoment from, OfficeMoment to)
{
    const auto shifts = shiftsOf(calendar.hours());
    qint64 sum = 0;
    for (QDate day = from.day; day.isValid() && day <= to.day; day = day.addDays(1)) {
        if (!calendar.isWorkingDay(day))
            continue;
        for (const Shift& shift : shifts) {
            const qint64 left = leftOf(shift, day == from.day ? from.time : QTime(0, 0));
            const qint64 after = day == to.day ? leftOf(shift, to.time) : 0;
            sum += std::max<qint64>(0, left - after);
        }
    }
    return sum;
}

} // namespace motcua
