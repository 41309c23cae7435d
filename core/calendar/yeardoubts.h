#pragma once
#include "core/calendar/calendar.h"

namespace motcua {

/// What is unusual in a year's notice, told to who enters it and not refused: notices differ.
/// `calendarMoreHolidays`: more holidays than the law gives (Điều 112 khoản 1).
/// `calendarLacksLieuDays`: fewer days in lieu than holidays on a Saturday or Sunday (Bộ luật Lao
/// động Điều 111 khoản 3); `calendarSwapsUneven`: not as many weekend days worked as days off
/// gained for them, in the year and those beside it.
Reasons yearDoubts(const Calendar& calendar, int year);

} // namespace motcua
