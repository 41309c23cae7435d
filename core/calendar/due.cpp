#include "core/calendar/due.h"

#include "core/calendar/officeclock.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kHour = 3'600'000;

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString clockText(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

/// To the second where that alone tells it from the hour it is set against.
QString clockBeside(QTime time, QTime hour)
{
    const bool alike = time != hour && clockText(time) == clockText(hour);
    return alike ? time.toString(u"HH:mm:ss"_s) : clockText(time);
}

QString skipReason(DayKind kind)
{
    switch (kind) {
    case DayKind::holiday:
        return u"skippedHoliday"_s;
    case DayKind::compensation:
        return u"skippedCompensation"_s;
    case DayKind::swapOff:
        return u"skippedSwapOff"_s;
    case DayKind::swapWork:
        break;
    }
    return u"countedSwapWork"_s;
}

/// What was not worked in from..to, both included: each exception by itself, weekends as one.
Reasons exceptionsBetween(const Calendar& calendar, QDate from, QDate to)
{
    Reasons reasons;
    int weekendDays = 0;
    for (QDate date = from; date <= to; date = date.addDays(1)) {
        if (const CalendarDay* day = calendar.exceptionOn(date))
            reasons.push_back({skipReason(day->kind),
                {{u"date"_s, iso(date)}, {u"name"_s, day->name}}, day->source});
        else if (isWeekend(date))
            ++weekendDays;
    }
    if (weekendDays > 0)
        reasons.push_back(
            {u"skippedWeekend"_s, {{u"days"_s, weekendDays}}, calendar.sources().week});
    return reasons;
}

/// Grows into a Due: the reasons first, the moment last.
class DueMaker
{
public:
    DueMaker(const Calendar& calendar, Instant received)
        : m_calendar(calendar)
        , m_day(received.localDate())
        , m_time(received.localTime())
    {
    }

    Due sameDay()
    {
        const OfficeHours& hours = m_calendar.hours();
        const QString& source = m_calendar.sources().sameDay;
        const QJsonObject values{{u"until"_s, clockText(hours.sameDayUntil)},
            {u"received"_s, clockBeside(m_time, hours.sameDayUntil)}, {u"date"_s, iso(m_day)}};
        if (!m_calendar.isWorkingDay(m_day))
            return tomorrow({u"receivedOnDayOff"_s, values, source}, m_day);
        if (m_time > hours.sameDayUntil)
            return tomorrow({u"receivedAfterHour"_s, values, source}, m_day.addDays(1));
        add({u"receivedInTime"_s, values, source});
        return finish(LimitKind::sameDay, m_day, hours.close);
    }

    Due nextWorkingDay()
    {
        return tomorrow(
            {u"dueNextWorkingDay"_s, {{u"date"_s, iso(m_day)}}, m_calendar.sources().counting},
            m_day.addDays(1));
    }

    Due workingDays(int count)
    {
        addNotCounted();
        const QDate last = m_calendar.addWorkingDays(m_day, count);
        add({u"countedWorkingDays"_s, {{u"count"_s, count}, {u"date"_s, iso(last)}},
            m_calendar.sources().counting});
        addExceptions(m_day.addDays(1), last);
        const OfficeHours& hours = m_calendar.hours();
        return finish(LimitKind::workingDays, last, std::clamp(m_time, hours.open, hours.close));
    }

    Due calendarDays(int count)
    {
        addNotCounted();
        const QDate named = m_day.addDays(count);
        add({u"countedCalendarDays"_s, {{u"count"_s, count}, {u"date"_s, iso(named)}},
            m_calendar.sources().counting});
        const QDate last = m_calendar.endOfTerm(named);
        if (last == named)
            return finish(LimitKind::calendarDays, named, m_calendar.hours().close);
        add({u"lastDayIsOff"_s, {{u"date"_s, iso(named)}, {u"movedTo"_s, iso(last)}},
            m_calendar.sources().lastDayOff});
        addExceptions(named, last);
        return finish(LimitKind::calendarDays, last, m_calendar.hours().close);
    }

    Due hours(int count)
    {
        const OfficeMoment end = addWorkingTime(m_calendar, {m_day, m_time}, count * kHour);
        const OfficeHours& office = m_calendar.hours();
        add({u"countedHours"_s,
            {{u"count"_s, count}, {u"open"_s, clockText(office.open)},
                {u"morningEnd"_s, clockText(office.morningEnd)},
                {u"afternoonStart"_s, clockText(office.afternoonStart)},
                {u"close"_s, clockText(office.close)}},
            m_calendar.sources().week});
        addExceptions(m_day, end.day);
        return finish(LimitKind::hours, end.day, end.time);
    }

    Due clockHours(int count)
    {
        add({u"countedClockHours"_s, {{u"count"_s, count}}, m_calendar.sources().clock});
        return byTheClock(qint64(count) * kHour);
    }

    Due resumed(const Due& before, Instant stopped)
    {
        add({u"clockStood"_s,
            {{u"from"_s, stopped.toIso()}, {u"to"_s, Instant::fromLocal(m_day, m_time).toIso()},
                {u"before"_s, before.at.toIso()}},
            m_calendar.sources().counting});
        if (before.kind == LimitKind::clockHours)
            return byTheClock(before.at.ms - stopped.ms);
        if (before.kind == LimitKind::calendarDays) {
            const int left = int(stopped.localDate().daysTo(before.at.localDate()));
            const QDate named = m_day.addDays(left);
            const QDate last = m_calendar.endOfTerm(named);
            addExceptions(named, last);
            return finish(before.kind, last, m_calendar.hours().close);
        }
        const qint64 left = workingTimeBetween(m_calendar, momentOf(stopped), momentOf(before.at));
        const OfficeMoment end = addWorkingTime(m_calendar, {m_day, m_time}, left);
        addExceptions(m_day, end.day);
        return finish(before.kind, end.day, end.time);
    }

private:
    void add(const Reason& reason) { m_due.because.push_back(reason); }

    void addNotCounted()
    {
        add({u"dayOfReceiptNotCounted"_s, {{u"date"_s, iso(m_day)}},
            m_calendar.sources().counting});
    }

    void addExceptions(QDate from, QDate to)
    {
        for (const Reason& reason : exceptionsBetween(m_calendar, from, to))
            add(reason);
    }

    Due tomorrow(const Reason& why, QDate skippedFrom)
    {
        const QDate day = m_calendar.nextWorkingDay(m_day);
        add(why);
        addExceptions(skippedFrom, day);
        return finish(LimitKind::nextWorkingDay, day, m_calendar.hours().close);
    }

    /// Holidays do not matter, so nothing of it is provisional.
    Due byTheClock(qint64 ms)
    {
        m_due.kind = LimitKind::clockHours;
        m_due.at = {Instant::fromLocal(m_day, m_time).ms + ms};
        return m_due;
    }

    Due finish(LimitKind kind, QDate day, QTime time)
    {
        for (int year = m_day.year(); year <= day.year(); ++year) {
            if (m_calendar.isOfficial(year))
                continue;
            m_due.provisional = true;
            add({u"noOfficialNotice"_s, {{u"year"_s, year}}, m_calendar.sources().notice});
        }
        m_due.kind = kind;
        m_due.at = Instant::fromLocal(day, time);
        return m_due;
    }

    const Calendar& m_calendar;
    QDate m_day;
    QTime m_time;
    Due m_due;
};
} // namespace

Due dueDate(const Calendar& calendar, Instant received, Limit limit)
{
    DueMaker due(calendar, received);
    switch (limit.kind) {
    case LimitKind::sameDay:
        break;
    case LimitKind::nextWorkingDay:
        return due.nextWorkingDay();
    case LimitKind::workingDays:
        return due.workingDays(limit.count);
    case LimitKind::calendarDays:
        return due.calendarDays(limit.count);
    case LimitKind::hours:
        return due.hours(limit.count);
    case LimitKind::clockHours:
        return due.clockHours(limit.count);
    }
    return due.sameDay();
}

Due resumedDue(const Calendar& calendar, const Due& before, Instant stopped, Instant resumed)
{
    if (stopped >= before.at)
        return before;
    return DueMaker(calendar, resumed).resumed(before, stopped);
}

Instant soonUntil(const Calendar& calendar, Instant now)
{
    return Instant::fromLocal(calendar.nextWorkingDay(now.localDate()), calendar.hours().close);
}

} // namespace motcua
