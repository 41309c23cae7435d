#pragma once
#include "core/office/office.h"

namespace motcua {

/// One clerk's line of the day's cash.
struct ClerkCash
{
    QString login;
    QString name;
    TillTally tally; ///< of the day, by the clock; of one that was closed up to its closing …
    std::optional<DayClosing> closing = {}; ///< of the day
    std::vector<ShiftHandOver> shifts = {}; ///< handed over or taken on the day
    TillTally after = {}; ///< … and what of the day came behind it, which the next one counts
    TillTally brought = {}; ///< of `tally`: what came behind the closing of a day before
    std::vector<ShiftHandOver> shiftsAfter = {}; ///< passed on the day behind its closing …
    std::vector<ShiftHandOver> shiftsBrought = {}; ///< … or behind that of a day before: `carried`
    Dong carried = {}; ///< cash of days before that no closing has counted
    Dong expected = {}; ///< cash: of the closing; else what there is at the end of the day, or now
};

struct CashDay
{
    QDate day;
    std::vector<ClerkCash>
        clerks; ///< who took, gave back, closed or passed on anything, or holds cash; by login
    TillTally all;
    TillTally after; ///< of every clerk, behind the closing
};

/// Money was taken or given back in it.
bool isAny(const TillTally& tally);

/// A day's cash list; `by` "": of every clerk. notFound where the account is unknown.
Result<CashDay> cashOf(const Office& office, QDate day, const QString& by = {});

} // namespace motcua
