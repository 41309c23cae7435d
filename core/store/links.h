#pragma once
#include "core/journal/headerscan.h"
#include "core/store/journaltable.h"

namespace motcua {

/// Checks the links `from`..`to` of a station (from ≥ 1) and calls `each`, in their order, with
/// the header of every event that holds. One thread reads, another one checks and calls `each`.
/// damaged, field = the first broken place: a hash that is not that of its bytes, a gap, columns
/// that say other than the header, a logical clock that does not run on. Throws SQLite::Exception.
using EachHeader = std::function<Outcome(const PlainHeader&)>;
Outcome checkLinks(Database& database, int station, qint64 from, qint64 to, const EachHeader& each);

} // namespace motcua
