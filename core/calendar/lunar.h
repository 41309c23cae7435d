#pragma once
#include <QDate>

namespace motcua {

/// A day of the Vietnamese lunar calendar; `leap` is the second month of that number in its year.
struct LunarDate
{
    int day = 0; ///< 1..30; 0: no such day
    int month = 0; ///< 1..12
    bool leap = false;
    int year = 0; ///< the solar year in which its first month begins

    bool operator==(const LunarDate&) const = default;
};

/// The lunar day of a date of 1800 to 2199, computed for +07:00 (Quyết định 121-CP năm 1967): the
/// winter solstice lies in month 11, and the first month without a major solar term is leap. A date
/// outside these years has day 0.
LunarDate toLunar(QDate date);

/// The date of a lunar day; an invalid date where that year has no such month or day.
QDate fromLunar(const LunarDate& lunar);

} // namespace motcua
