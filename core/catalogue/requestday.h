#pragma once
#include "core/calendar/calendar.h"

namespace motcua {

/// The day of a request among the days off around it.
struct RequestDay
{
    /// It came in that day; by the official calendar alone.
    explicit RequestDay(QDate day)
        : RequestDay(day, Calendar::official())
    {
    }
    RequestDay(QDate day, const Calendar& days, QDate sent = {})
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
