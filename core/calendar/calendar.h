#pragma once
#include "core/base/json.h"
#include "core/base/named.h"
#include "core/calendar/statutory.h"

#include <QDate>
#include <QTime>

#include <map>

namespace motcua {

enum class DayKind
{
    holiday,
    compensation,
    swapOff,
    swapWork
};

inline constexpr std::array kDayKinds{Named{DayKind::holiday, "holiday"},
    Named{DayKind::compensation, "compensation"}, Named{DayKind::swapOff, "swapOff"},
    Named{DayKind::swapWork, "swapWork"}};

/// One exception of the week's rule, as the official notice has it.
struct CalendarDay
{
    QDate date;
    DayKind kind = DayKind::holiday;
    QString name; ///< "Tết Nguyên đán"
    QString source; ///< the notice, or the article where there is none yet

    bool operator==(const CalendarDay&) const = default;
};

/// Longest texts of a day and of a year's notice, in UTF-16 units.
struct CalendarLimits
{
    static constexpr int kName = 100;
    static constexpr int kSource = 300;
};

/// Where the rules of counting stand.
struct CalendarSources
{
    QString week; ///< Saturday and Sunday are off
    QString notice; ///< who decides each year's days off
    QString compensation; ///< a holiday on a weekend is made up for
    QString sameDay; ///< the 15:00 rule
    QString counting; ///< the first day is not counted
    QString clock; ///< hours run from the moment itself
    QString lastDayOff; ///< a limit in calendar days does not end on a day off

    bool operator==(const CalendarSources&) const = default;
};

/// Office hours of one ward: opening, closing and the hour after which "same day" becomes the next.
/// They must be in order: open < morningEnd ≤ afternoonStart < close.
struct OfficeHours
{
    QTime open{8, 0};
    QTime morningEnd{12, 0};
    QTime afternoonStart{13, 0};
    QTime close{17, 0};
    QTime sameDayUntil{15, 0};

    bool areInOrder() const;

    bool operator==(const OfficeHours&) const = default;
};

/// Whether a day is worked, and why.
struct WorkingDay
{
    bool working = false;
    Reasons because;
    bool provisional = false; ///< the year has no official notice yet
};

/// Working days of Việt Nam: Monday to Friday, but for the exceptions in data/calendar.
class Calendar
{
public:
    /// The official calendar compiled in, with the usual office hours.
    static const Calendar& official();
    /// Reads a calendar file; every fault with its JSON pointer.
    static Result<Calendar> fromJson(const QJsonObject& json, Faults& faults);

    /// The same with one year as a decision has it, in place of what stood for that year:
    /// `{"year","notice","days":[{"date","kind","name","source"}]}`. badInput; every fault with its
    /// pointer: a day of another year (outsideYear), twice (duplicateDate), both off and worked
    /// (bothOffAndWorked), off that was off or worked that was worked (alreadyOff, alreadyWorked).
    Result<Calendar> withYear(const QJsonObject& year, Faults& faults) const;
    /// What a notice for a year that this calendar holds by now cannot say: a day worked for no day
    /// off (nothingSwapped), a holiday of the law that is none (holidayMissing). For who enters it;
    /// what was entered once stays as it is.
    void checkYear(const QJsonObject& year, Faults& faults) const;
    /// The exceptions of a year, in order.
    std::vector<CalendarDay> exceptionsOf(int year) const;
    /// The holidays of the law.
    const std::vector<HolidayRule>& rules() const { return m_rules; }
    /// What withYear() read of that year, as the journal keeps it.
    QJsonObject yearJson(int year) const;
    /// The notice or decision of a year; "" where there is none.
    QString noticeOf(int year) const;
    /// The same days with other hours, which must be in order.
    Calendar withHours(const OfficeHours& hours) const;
    const OfficeHours& hours() const { return m_hours; }
    const CalendarSources& sources() const { return m_sources; }

    WorkingDay workingDay(QDate date) const;
    bool isWorkingDay(QDate date) const;
    /// The first working day after `date`.
    QDate nextWorkingDay(QDate date) const;
    /// With which a term ends whose last day by the count is `named`: that day, or the next working
    /// day where it is off (CalendarSources::lastDayOff).
    QDate endOfTerm(QDate named) const;
    /// The `count`-th working day after `date`; `date` itself is not counted.
    QDate addWorkingDays(QDate date, int count) const;
    /// False for a year whose holidays are only the statutory ones.
    bool isOfficial(int year) const;
    /// Every year between two days is official.
    bool isAnnounced(QDate from, QDate to) const;
    /// The exception that holds on a date; null where the week's rule holds. Years without a notice
    /// have the statutory days from 1990 to 2100.
    const CalendarDay* exceptionOn(QDate date) const;

private:
    friend class CalendarFile;

    std::map<QDate, CalendarDay> m_days;
    std::map<int, QString> m_notices; ///< year → official notice
    CalendarSources m_sources;
    std::vector<HolidayRule> m_rules; ///< of the law
    OfficeHours m_hours;
};

/// A year as Calendar::withYear() reads it, for whoever asks which keys that are (askedkeys.h).
Calendar readCalendarYear(JsonReader& reader);

} // namespace motcua
