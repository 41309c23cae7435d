#pragma once
#include "core/calendar/calendar.h"

namespace motcua {

/// The day of a request among the days off around it.
struct RequestDay
{
    RequestDay(QDate day, const Calendar& days = Calendar::official(), QDate sent = {})
        : date(day)
        , calendar(days)
        , sentOn(sent.isValid() ? sent : day)
    {
    }

    QDate date;
    const Calendar& calendar;
    QDate sentOn; ///< on which it came to the office: by that it is in time
};

} // namespace motcua
