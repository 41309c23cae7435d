#include "core/calendar/yeardoubts.h"

#include <QStringList>

#include <set>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
bool isHoliday(const Calendar& calendar, QDate date)
{
    const CalendarDay* day = calendar.exceptionOn(date);
    return day && day->kind == DayKind::holiday;
}

/// The holidays of a year that a weekend takes away, told by the notice or by the law alone.
std::set<QDate> onWeekends(const Calendar& calendar, int year)
{
    std::set<QDate> days;
    for (const CalendarDay& day : calendar.exceptionsOf(year))
        if (day.kind == DayKind::holiday && isWeekend(day.date))
            days.insert(day.date);
    for (const HolidayRule& rule : calendar.rules()) {
        const QDate date = dayOfRule(rule, year);
        const bool other = rule.orLater > 0 && isHoliday(calendar, date.addDays(rule.orLater))
            && !isHoliday(calendar, date);
        if (year >= rule.from && date.isValid() && isWeekend(date) && !other)
            days.insert(date);
    }
    return days;
}

qint64 countOf(const Calendar& calendar, int year, DayKind kind)
{
    return std::ranges::count(calendar.exceptionsOf(year), kind, &CalendarDay::kind);
}

void addLieuDays(Reasons& doubts, const Calendar& calendar, int year)
{
    const std::set<QDate> lost = onWeekends(calendar, year);
    const qint64 given = countOf(calendar, year, DayKind::compensation);
    if (std::ssize(lost) <= given)
        return;
    QStringList days;
    for (const QDate day : lost)
        days += day.toString(u"dd/MM"_s);
    doubts.push_back({u"calendarLacksLieuDays"_s,
        {{u"year"_s, year}, {u"count"_s, qint64(lost.size())}, {u"days"_s, days.join(u", "_s)},
            {u"given"_s, given}},
        calendar.sources().compensation});
}

void addHolidays(Reasons& doubts, const Calendar& calendar, int year)
{
    const std::vector<CalendarDay> lawful = statutoryDays(calendar.rules(), {}, year);
    const qint64 given = std::ranges::count(lawful, DayKind::holiday, &CalendarDay::kind);
    const qint64 told = countOf(calendar, year, DayKind::holiday);
    if (told > given)
        doubts.push_back(
            {u"calendarMoreHolidays"_s, {{u"year"_s, year}, {u"told"_s, told}, {u"given"_s, given}},
                calendar.rules().empty() ? QString() : calendar.rules().front().source});
}

/// Days worked on weekends less days off gained.
qint64 surplus(const Calendar& calendar, int year)
{
    return countOf(calendar, year, DayKind::swapWork) - countOf(calendar, year, DayKind::swapOff);
}

/// The other half of a swap may stand, or come to stand, in the year before or after.
bool isEvenBeside(const Calendar& calendar, int year, int beside, DayKind more)
{
    if (calendar.isOfficial(beside))
        return surplus(calendar, beside) == -surplus(calendar, year);
    const QDate edge = beside < year ? QDate(year, 1, 1) : QDate(year, 12, 31);
    return std::ranges::any_of(calendar.exceptionsOf(year), [&](const CalendarDay& day) {
        return day.kind == more && std::abs(day.date.daysTo(edge)) <= kSwapReach;
    });
}

void addSwaps(Reasons& doubts, const Calendar& calendar, int year)
{
    const qint64 more = surplus(calendar, year);
    const DayKind kind = more > 0 ? DayKind::swapWork : DayKind::swapOff;
    if (more == 0 || isEvenBeside(calendar, year, year - 1, kind)
        || isEvenBeside(calendar, year, year + 1, kind))
        return;
    doubts.push_back({u"calendarSwapsUneven"_s,
        {{u"year"_s, year}, {u"worked"_s, countOf(calendar, year, DayKind::swapWork)},
            {u"off"_s, countOf(calendar, year, DayKind::swapOff)}},
        calendar.sources().notice});
}
} // namespace

Reasons yearDoubts(const Calendar& calendar, int year)
{
    Reasons doubts;
    addHolidays(doubts, calendar, year);
    addLieuDays(doubts, calendar, year);
    addSwaps(doubts, calendar, year);
    return doubts;
}

} // namespace motcua
