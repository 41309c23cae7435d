#include "core/calendar/astronomy.h"

#include <cmath>
#include <numbers>

namespace motcua {

namespace {
constexpr double kOffsetDays = 7.0 / 24.0;
constexpr double kSynodicMonth = 29.530588853;
/// Mean new moon of 1900-01-01, in Julian days.
constexpr double kFirstNewMoon = 2415021.076998695;

double sinDegrees(double degrees)
{
    return std::sin(degrees * std::numbers::pi / 180.0);
}

/// Polynomial in t, lowest power first.
template <class... Rest>
double poly(double t, double first, Rest... rest)
{
    if constexpr (sizeof...(rest) == 0)
        return first;
    else
        return first + t * poly(t, rest...);
}

/// How far the true new moon is from the mean one: `m` and `moon` are the anomalies of sun and
/// moon, `f` the moon's argument of latitude, in degrees.
double correction(double t, double m, double moon, double f)
{
    return (0.1734 - 0.000393 * t) * sinDegrees(m) + 0.0021 * sinDegrees(2 * m)
        - 0.4068 * sinDegrees(moon) + 0.0161 * sinDegrees(2 * moon) - 0.0004 * sinDegrees(3 * moon)
        + 0.0104 * sinDegrees(2 * f) - 0.0051 * sinDegrees(m + moon) - 0.0074 * sinDegrees(m - moon)
        + 0.0004 * sinDegrees(2 * f + m) - 0.0004 * sinDegrees(2 * f - m)
        - 0.0006 * sinDegrees(2 * f + moon) + 0.0010 * sinDegrees(2 * f - moon)
        + 0.0005 * sinDegrees(2 * moon + m);
}

/// From the even time of the formulae to the time of clocks, in days.
double clockLag(double t)
{
    return t < -11 ? poly(t, 0.001, 0.000839, 0.0002261, -0.00000845, -0.000000081)
                   : poly(t, -0.000278, 0.000265, 0.000262);
}

double newMoon(double k)
{
    const double t = k / 1236.85; // centuries since 1900
    const double mean = 2415020.75933 + 29.53058868 * k + poly(t, 0, 0, 0.0001178, -0.000000155)
        + 0.00033 * sinDegrees(poly(t, 166.56, 132.87, -0.009173));
    const double m = 359.2242 + 29.10535608 * k + poly(t, 0, 0, -0.0000333, -0.00000347);
    const double moon = 306.0253 + 385.81691806 * k + poly(t, 0, 0, 0.0107306, 0.00001236);
    const double f = 21.2964 + 390.67050646 * k + poly(t, 0, 0, -0.0016528, -0.00000239);
    return mean + correction(t, m, moon, f) - clockLag(t);
}
} // namespace

qint64 newMoonDay(qint64 index)
{
    return qint64(std::floor(newMoon(double(index)) + 0.5 + kOffsetDays));
}

qint64 nearestNewMoon(qint64 julianDay)
{
    return std::llround((double(julianDay) - kFirstNewMoon) / kSynodicMonth);
}

int sunTwelfth(qint64 julianDay)
{
    const double t = (double(julianDay) - 0.5 - kOffsetDays - 2451545.0) / 36525.0;
    const double m = poly(t, 357.52910, 35999.05030, -0.0001559, -0.00000048);
    const double centre = poly(t, 1.914600, -0.004817, -0.000014) * sinDegrees(m)
        + poly(t, 0.019993, -0.000101) * sinDegrees(2 * m) + 0.000290 * sinDegrees(3 * m);
    const double longitude = poly(t, 280.46645, 36000.76983, 0.0003032) + centre;
    return int(std::floor((longitude - 360.0 * std::floor(longitude / 360.0)) / 30.0));
}

} // namespace motcua
