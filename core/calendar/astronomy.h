#pragma once
#include <QtGlobal>

namespace motcua {

/// The Julian day (as QDate counts them), by clocks at +07:00, of the `index`-th new moon; 0 is the
/// first of 1900. Jean Meeus, Astronomical Formulae for Calculators.
qint64 newMoonDay(qint64 index);

/// The index of the new moon nearest to a Julian day.
qint64 nearestNewMoon(qint64 julianDay);

/// In which twelfth of its yearly path (0 from the March equinox, 9 from the winter solstice) the
/// sun stands when the day begins at +07:00.
int sunTwelfth(qint64 julianDay);

} // namespace motcua
