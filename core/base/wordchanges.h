#pragma once
#include <QString>

#include <vector>

namespace motcua {

/// A stretch of a text, as it was written with its blanks.
struct WordRun
{
    QString text;
    bool changed = false; ///< the other text does not have it here

    bool operator==(const WordRun&) const = default;
};
using WordRuns = std::vector<WordRun>;

/// Two texts word by word; the runs of each put together are that text.
struct WordChanges
{
    WordRuns before;
    WordRuns after;
    qsizetype kept = 0; ///< words that both have, in one order
    qsizetype most = 0; ///< words of the longer one

    /// At least half of the longer one stands in the other.
    bool areAlike() const { return kept * 2 >= most; }
};

/// What two texts say otherwise: all but a longest common subsequence of their words. A number, a
/// date and a document's symbol ("21.000", "01/7/2025", "84/2026/NĐ-CP") are one word each, any
/// other sign is one of its own; blanks are nothing. Texts of a length that no field has keep only
/// what they begin and end with alike.
WordChanges wordChanges(const QString& before, const QString& after);

} // namespace motcua
