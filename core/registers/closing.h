#pragma once
#include "core/base/json.h"
#include "core/journal/event.h"

#include <QDate>

namespace motcua {

/// A register's year that was closed with its total: no number is given in it any more (NĐ
/// 23/2015/NĐ-CP Điều 13; Luật Hộ tịch 60/2014/QH13 Điều 58: on the last day of the year).
struct YearClosing
{
    QString registerId;
    int year = 0;
    qint64 pages = 0; ///< of the book; 0: not counted
    qint64 total = 0; ///< numbers that stand
    qint64 voided = 0;
    qint64 last = 0; ///< the last number, voided or not
    QDate on;

    bool operator==(const YearClosing&) const = default;
};
using YearClosings = std::vector<YearClosing>;

/// What `closeYear` asks for: the register, the year and its pages.
YearClosing readYearClosing(JsonReader& reader);

std::optional<YearClosing> closingOf(
    const YearClosings& closings, const QString& registerId, int year);

/// The event of a closing. Refuses a register that is none (notFound), a year that is not over on
/// `closing.on` (ruleRefused "yearNotOver"), its last day before the office has closed (`dayOver`,
/// "dayNotOver"), the tracking book before the next year, since dossiers come at any hour of the
/// last day, too ("trackingYearNotOver"), one that is closed already ("yearClosed"), a book of
/// civil status without its pages ("closingNeedsPages").
Result<Draft> decideCloseYear(const YearClosing& closing, const YearClosings& before, bool dayOver);

YearClosings foldClosings(const Events& events);

} // namespace motcua
