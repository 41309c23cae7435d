#pragma once
#include "core/catalogue/catalogue.h"
#include "core/catalogue/competence.h"

namespace motcua {

/// A programme of the ward's own begins so, then the code and the first day.
inline const QString kWardListing = QStringLiteral("phuong/");

/// For how many days the law or the ward's promise lets a procedure take; 0: a matter of hours.
int daysGiven(const Procedure& procedure);

/// A place among the ward's no-wait procedures, as it may be given: to a procedure in force
/// (procedureNotInForce, "/procedure") that this office decides from the listing's first day
/// (decidedElsewhere) to its last (decidedElsewhereFrom, "/to"), not where another listing begins
/// that day (sameFirstDay, "/from"), under conditions as narrow as the programme's (noWaitLiftsCap)
/// that the procedure asks. What the law gives days for is promised at once for a reason `why`
/// that the second person sees (badInput noWaitNeedsReason, "/reason").
Outcome checkListing(
    const Programme& listing, const QString& why, const Catalogue& catalogue, const Powers& powers);

} // namespace motcua
