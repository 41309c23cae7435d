#pragma once
#include "core/office/office.h"

namespace motcua {

/// One clerk's line of the day's cash.
struct ClerkCash
{
    QString login;
    QString name;
    TillTally tally; ///< of the day, by the clock
    std::optional<DayClosing> closing = {}; ///< of the day
    std::vector<ShiftHandOver> shifts = {}; ///< handed over or taken on the day
    Dong carried = {}; ///< cash of days before that no closing has counted
    Dong expected = {}; ///< cash: of the closing; else what there is at the end of the day, or now
};

struct CashDay
{
    QDate day;
    std::vector<ClerkCash>
        clerks; ///< who took, gave back, closed or passed on anything, or holds cash; by login
    TillTally all;
};

/// A day's cash list; `by` "": of every clerk. notFound where the account is unknown.
Result<CashDay> cashOf(const Office& office, QDate day, const QString& by = {});

} // namespace motcua
