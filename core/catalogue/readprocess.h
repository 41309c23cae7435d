#pragma once
#include "core/catalogue/readparts.h"

namespace motcua {

/// Reads limits, steps and what becomes of the time when papers are missing. Faults: a promised
/// limit beyond the legal one (promisedBeyondLegal), steps that don't add up to it (stepSum).
void readProcess(JsonReader& reader, Procedure& procedure);

/// Whether the steps of a limit are told in days; else in working hours.
bool countsCalendarDays(Limit limit);
/// What its steps add up to: days of a limit in calendar days, else working hours, 8 a day.
int limitLength(Limit limit);
/// The days of a limit, a part of one counted as a whole: what a simpler procedure can save.
int limitInDays(Limit limit);
/// The whole days of it: none of a limit that ends on the day it begins.
int wholeDaysOf(Limit limit);

} // namespace motcua
