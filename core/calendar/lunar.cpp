#include "core/calendar/lunar.h"

#include "core/calendar/astronomy.h"

#include <vector>

namespace motcua {

namespace {
constexpr int kFirstLunarYear = 1800;
constexpr int kLastLunarYear = 2199;
constexpr int kWinterSolstice = 9;

struct Month
{
    qint64 start = 0;
    LunarDate first;
};

/// The index of the new moon that begins month 11 of `year`.
qint64 eleventhMoon(int year)
{
    const qint64 lastDay = QDate(year, 12, 31).toJulianDay();
    qint64 moon = nearestNewMoon(lastDay);
    if (newMoonDay(moon) > lastDay)
        --moon;
    return sunTwelfth(newMoonDay(moon)) >= kWinterSolstice ? moon - 1 : moon;
}

/// Which month after `moon` is leap: the first that the sun passes within one twelfth.
int leapMonth(qint64 moon)
{
    int at = 1;
    while (sunTwelfth(newMoonDay(moon + at)) != sunTwelfth(newMoonDay(moon + at + 1)))
        ++at;
    return at;
}

/// Months 11 and 12 of the year before, then months 1 to 10 of `year`.
std::vector<Month> monthsFromWinter(int year)
{
    const qint64 moon = eleventhMoon(year - 1);
    const int count = int(eleventhMoon(year) - moon);
    const int leap = count == 13 ? leapMonth(moon) : count;
    std::vector<Month> months;
    for (int at = 0; at < count; ++at) {
        const int number = (10 + at - (at >= leap ? 1 : 0)) % 12 + 1;
        const int ofYear = number >= 11 ? year - 1 : year;
        months.push_back({newMoonDay(moon + at), {1, number, at == leap, ofYear}});
    }
    return months;
}
} // namespace

LunarDate toLunar(QDate date)
{
    if (date.year() < kFirstLunarYear || date.year() > kLastLunarYear)
        return {};
    const qint64 day = date.toJulianDay();
    const bool afterWinter = day >= newMoonDay(eleventhMoon(date.year()));
    Month month;
    for (const Month& candidate : monthsFromWinter(date.year() + (afterWinter ? 1 : 0)))
        if (candidate.start <= day)
            month = candidate;
    month.first.day = int(day - month.start) + 1;
    return month.first;
}

QDate fromLunar(const LunarDate& lunar)
{
    if (lunar.year < kFirstLunarYear || lunar.year > kLastLunarYear)
        return {};
    const LunarDate first{1, lunar.month, lunar.leap, lunar.year};
    for (const Month& month : monthsFromWinter(lunar.month >= 11 ? lunar.year + 1 : lunar.year)) {
        if (month.first != first)
            continue;
        const QDate date = QDate::fromJulianDay(month.start + lunar.day - 1);
        return toLunar(date) == lunar ? date : QDate();
    }
    return {};
}

} // namespace motcua
