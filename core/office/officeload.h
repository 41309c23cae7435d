#pragma once
#include "core/base/instant.h"
#include "core/calendar/calendar.h"

#include <vector>

namespace motcua {
class Dice;

/// The last moment of every made-up ward: a working morning with people at the counter.
inline const Instant kMadeUntil = Instant::fromLocal(QDate(2026, 6, 30), QTime(10, 20));

/// A working day of a made-up ward and how many dossiers come in.
struct LoadedDay
{
    QDate day;
    qint64 count = 0;
};

/// `dossiers` spread over the working days up to kMadeUntil: as many years as a ward takes for
/// them, at most from 2018 on, and more a day where they would not fit. Mondays, the weeks after
/// Tết, and the summer before school bring more; Fridays and the days before Tết fewer.
std::vector<LoadedDay> officeLoad(const Calendar& calendar, qint64 dossiers);

/// When they come on that day, in order: most in mid-morning, some after the break.
std::vector<Instant> arrivals(const Calendar& calendar, const LoadedDay& day, Dice& dice);

/// `at` where the office works then, else the next moment when it does (some minutes later, so that
/// not all begins at once).
Instant withinHours(const Calendar& calendar, Instant at, Dice& dice);

} // namespace motcua
