#include "core/calendar/calendar.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString reasonOf(DayKind kind)
{
    switch (kind) {
    case DayKind::holiday:
        return u"dayHoliday"_s;
    case DayKind::compensation:
        return u"dayCompensation"_s;
    case DayKind::swapOff:
        return u"daySwapOff"_s;
    case DayKind::swapWork:
        break;
    }
    return u"daySwapWork"_s;
}

Reason reasonOf(const CalendarDay& day)
{
    return {reasonOf(day.kind),
        {{u"date"_s, day.date.toString(Qt::ISODate)}, {u"name"_s, day.name}}, day.source};
}
} // namespace

bool OfficeHours::areInOrder() const
{
    return open < morningEnd && morningEnd <= afternoonStart && afternoonStart < close
        && open < sameDayUntil && sameDayUntil <= close;
}

Calendar Calendar::withHours(const OfficeHours& hours) const
{
    Q_ASSERT(hours.areInOrder());
    Calendar other = *this;
    other.m_hours = hours;
    return other;
}

std::vector<CalendarDay> Calendar::exceptionsOf(int year) const
{
    std::vector<CalendarDay> days;
    for (const auto& [date, day] : m_days)
        if (date.year() == year)
            days.push_back(day);
    return days;
}

QString Calendar::noticeOf(int year) const
{
    const auto at = m_notices.find(year);
    return at == m_notices.end() ? QString() : at->second;
}

const CalendarDay* Calendar::exceptionOn(QDate date) const
{
    const auto at = m_days.find(date);
    return at == m_days.end() ? nullptr : &at->second;
}

bool Calendar::isOfficial(int year) const
{
    return m_notices.contains(year);
}

bool Calendar::isAnnounced(QDate from, QDate to) const
{
    for (int year = from.year(); year <= to.year(); ++year)
        if (!isOfficial(year))
            return false;
    return true;
}

bool Calendar::isWorkingDay(QDate date) const
{
    if (const CalendarDay* exception = exceptionOn(date))
        return exception->kind == DayKind::swapWork;
    return date.isValid() && !isWeekend(date);
}

WorkingDay Calendar::workingDay(QDate date) const
{
    WorkingDay day{isWorkingDay(date), {}, !isOfficial(date.year())};
    const QJsonObject values{{u"date"_s, date.toString(Qt::ISODate)}};
    const CalendarDay* exception = exceptionOn(date);
    if (exception)
        day.because.push_back(reasonOf(*exception));
    if (isWeekend(date))
        day.because.push_back({u"dayWeekend"_s, values, m_sources.week});
    if (day.because.empty())
        day.because.push_back({u"dayOfWeek"_s, values, m_sources.week});
    if (day.provisional)
        day.because.push_back(
            {u"noOfficialNotice"_s, {{u"year"_s, date.year()}}, m_sources.notice});
    return day;
}

QDate Calendar::nextWorkingDay(QDate date) const
{
    do
        date = date.addDays(1);
    while (date.isValid() && !isWorkingDay(date));
    return date;
}

QDate Calendar::endOfTerm(QDate named) const
{
    return isWorkingDay(named) ? named : nextWorkingDay(named);
}

QDate Calendar::addWorkingDays(QDate date, int count) const
{
    for (int counted = 0; counted < count && date.isValid(); ++counted)
        date = nextWorkingDay(date);
    return date;
}

} // namespace motcua
