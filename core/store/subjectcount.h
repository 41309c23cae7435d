#pragma once
#include "core/store/sqlite.h"
#include "core/store/viewrows.h"

namespace motcua {

// One changed byte in the index of subjects can hide an event from whoever reads a dossier. So the
// views say how many events there are, and who reads them counts. Both throw SQLite::Exception.

/// damaged/subjects where more or fewer events were found under the subject than the views count,
/// `fresh` ones apart, which they don't know yet. Subjects that nobody counts are let pass.
Outcome checkCount(
    Database& database, const QString& subject, const Events& events, qint64 fresh = 0);
/// The same of a subject of the ward's own, for who reads a part of its events and found the
/// addresses of all.
Outcome checkWardCount(Database& database, const QString& subject, qint64 found);
/// The ward's own subjects that are folded whole: v_subject counts them.
bool isCounted(const QString& subject);

} // namespace motcua
