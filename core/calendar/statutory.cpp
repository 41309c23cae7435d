#include "core/calendar/statutory.h"

#include "core/calendar/calendar.h"
#include "core/calendar/lunar.h"

namespace motcua {

QDate dayOfRule(const HolidayRule& rule, int year)
{
    return rule.lunar ? fromLunar({rule.day, rule.month, false, year})
                      : QDate(year, rule.month, rule.day);
}

namespace {
std::map<QDate, CalendarDay> holidays(const std::vector<HolidayRule>& rules, int year)
{
    std::map<QDate, CalendarDay> days;
    for (const HolidayRule& rule : rules) {
        const QDate middle = dayOfRule(rule, year);
        if (year < rule.from || !middle.isValid())
            continue;
        for (int shift = -rule.before; shift <= rule.after; ++shift) {
            const QDate date = middle.addDays(shift);
            days.insert({date, {date, DayKind::holiday, rule.name, rule.source}});
        }
    }
    return days;
}

QDate nextFreeDay(const std::map<QDate, CalendarDay>& taken, QDate date)
{
    do
        date = date.addDays(1);
    while (isWeekend(date) || taken.contains(date));
    return date;
}
} // namespace

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= Qt::Saturday;
}

std::vector<CalendarDay> statutoryDays(
    const std::vector<HolidayRule>& rules, const QString& compensationSource, int year)
{
    const std::map<QDate, CalendarDay> ofLaw = holidays(rules, year);
    std::map<QDate, CalendarDay> all = ofLaw;
    for (const auto& [date, holiday] : ofLaw) {
        if (!isWeekend(date))
            continue;
        const QDate free = nextFreeDay(all, date);
        all.insert({free, {free, DayKind::compensation, holiday.name, compensationSource}});
    }
    std::vector<CalendarDay> days;
    days.reserve(all.size());
    for (const auto& [date, day] : all)
        days.push_back(day);
    return days;
}

} // namespace motcua
