#pragma once
#include "core/base/wordchanges.h"
#include "core/wording/procedurewords.h"

namespace motcua {

/// A line of a part, its words that the other version does not have marked.
struct ChangedLine
{
    WordRuns text;
    WordRuns quiet; ///< details and source on one line; empty: none

    bool operator==(const ChangedLine&) const = default;
};

struct ChangedLines
{
    std::vector<ChangedLine> before;
    std::vector<ChangedLine> after;
};

/// Lines that say much the same are compared with each other word by word, in whatever order they
/// stand: those with most words in common first. One that has no like left is new, or gone, from
/// its first word to its last.
ChangedLines changedLines(const PartDifference& difference);

} // namespace motcua
