#pragma once
#include <QDate>
#include <QString>

#include <vector>

namespace motcua {
struct CalendarDay;

/// A holiday of the law: a day of the year or of the lunar year, with the days around it.
struct HolidayRule
{
    QString name;
    bool lunar = false;
    int month = 0;
    int day = 0;
    int before = 0; ///< days off just before it
    int after = 0; ///< days off just after it
    int orLater = 0; ///< or so many days later, where the notice of the year says so; 0: never
    int from = 0; ///< first year; 0: always
    QString source;

    bool operator==(const HolidayRule&) const = default;
};

/// Days between a day off and the day it is made up for.
inline constexpr int kSwapReach = 92;

/// The day itself; invalid where the year has none.
QDate dayOfRule(const HolidayRule& rule, int year);

/// The days off of a year that has no official notice: each rule's days and, for each of them on a
/// Saturday or Sunday, the next day that would have been worked (`compensationSource`).
std::vector<CalendarDay> statutoryDays(
    const std::vector<HolidayRule>& rules, const QString& compensationSource, int year);

bool isWeekend(QDate date);

} // namespace motcua
