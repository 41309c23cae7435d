#pragma once
#include "core/calendar/due.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace motcua {

/// How many of a paper came that is asked for in several, not all of which did.
struct CameOf
{
    qsizetype nameLength = 0; ///< of the paper's name in the words that ask for it
    int have = 0; ///< how many came …
    int count = 0; ///< … of how many that are asked for; 0: it is one alone, or there are enough

    bool operator==(const CameOf&) const = default;
};

/// What was asked for at one time; the clock stands until it has come.
struct SupplementRequest
{
    QStringList items;
    QString reason;
    Instant at;
    std::optional<Due> dueBefore; ///< what was promised when the clock stopped
    std::optional<Instant> answered;
    QStringList came = {}; ///< the names of what came with the answer
    /// Of each item, when it was asked for: what the paper says. Empty: nobody kept it then.
    std::vector<CameOf> cameOf = {};

    bool operator==(const SupplementRequest&) const = default;
};

} // namespace motcua
