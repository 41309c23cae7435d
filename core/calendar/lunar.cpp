#include "core/calendar/lunar.h"

#include "core/calendar/astronomy.h"

namespace motcua {

namespace {
constexpr int kFirstLunarYear = 1800;
constexpr int kLastLunarYear = 2199;
constexpr int kWinterSolstice = 9;

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

/// The lunar months from one winter to the next: 11 and 12 of the year before, then 1 to 10 of
/// `year`, and a leap one where the sun asks for it.
struct Winter
{
    int year = 0;
    qint64 moon = 0; ///< that begins the first of them
    int count = 0;
    int leap = 0; ///< which of them; `count`: none

    LunarDate firstOf(int at) const
    {
        const int number = (10 + at - (at >= leap ? 1 : 0)) % 12 + 1;
        return {1, number, at == leap, number >= 11 ? year - 1 : year};
    }
};

Winter winterBefore(int year)
{
    const qint64 moon = eleventhMoon(year - 1);
    const int count = int(eleventhMoon(year) - moon);
    return {year, moon, count, count == 13 ? leapMonth(moon) : count};
}

/// The last one that is not behind the day.
qint64 moonOf(qint64 julianDay)
{
    qint64 moon = nearestNewMoon(julianDay);
    while (newMoonDay(moon) > julianDay)
        --moon;
    while (newMoonDay(moon + 1) <= julianDay)
        ++moon;
    return moon;
}

bool isKnown(int year)
{
    return year >= kFirstLunarYear && year <= kLastLunarYear;
}
} // namespace

LunarDate toLunar(QDate date)
{
    if (!isKnown(date.year()))
        return {};
    const qint64 day = date.toJulianDay();
    const qint64 moon = moonOf(day);
    const bool afterWinter = moon >= eleventhMoon(date.year());
    const Winter winter = winterBefore(date.year() + (afterWinter ? 1 : 0));
    LunarDate lunar = winter.firstOf(int(moon - winter.moon));
    lunar.day = int(day - newMoonDay(moon)) + 1;
    return lunar;
}

QDate fromLunar(const LunarDate& lunar)
{
    if (!isKnown(lunar.year))
        return {};
    const LunarDate first{1, lunar.month, lunar.leap, lunar.year};
    const Winter winter = winterBefore(lunar.month >= 11 ? lunar.year + 1 : lunar.year);
    for (int at = 0; at < winter.count; ++at) {
        if (winter.firstOf(at) != first)
            continue;
        const qint64 start = newMoonDay(winter.moon + at);
        const QDate date = QDate::fromJulianDay(start + lunar.day - 1);
        const bool inMonth
            = lunar.day >= 1 && date.toJulianDay() < newMoonDay(winter.moon + at + 1);
        return inMonth && isKnown(date.year()) ? date : QDate();
    }
    return {};
}

} // namespace motcua
