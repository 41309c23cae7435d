#include "core/wording/changedlines.h"

#include <algorithm>
#include <utility>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString quietOf(const PartLine& line)
{
    QStringList quiet = line.details;
    if (!line.source.isEmpty())
        quiet.append(line.source);
    return quiet.join(u" · "_s);
}

WordRuns allChanged(const QString& text)
{
    return text.isEmpty() ? WordRuns() : WordRuns{{text, true}};
}

ChangedLine alone(const PartLine& line)
{
    return {allChanged(line.text), allChanged(quietOf(line))};
}

/// A former line and a present one that say much the same.
struct Likes
{
    std::size_t before = 0;
    std::size_t after = 0;
    WordChanges text;
};

/// More words in common go first; of as many, the pair that has fewer words beside them.
bool isLiker(const Likes& one, const Likes& other)
{
    return one.text.kept != other.text.kept ? one.text.kept > other.text.kept
                                            : one.text.most < other.text.most;
}

/// All of them, the likest first.
std::vector<Likes> likesIn(const PartDifference& difference)
{
    std::vector<Likes> all;
    for (std::size_t after = 0; after < difference.after.size(); ++after)
        for (std::size_t before = 0; before < difference.before.size(); ++before) {
            WordChanges text
                = wordChanges(difference.before[before].text, difference.after[after].text);
            if (text.kept > 0 && text.areAlike())
                all.push_back({before, after, std::move(text)});
        }
    std::ranges::stable_sort(all, isLiker);
    return all;
}
} // namespace

ChangedLines changedLines(const PartDifference& difference)
{
    ChangedLines lines;
    for (const PartLine& former : difference.before)
        lines.before.push_back(alone(former));
    for (const PartLine& line : difference.after)
        lines.after.push_back(alone(line));
    std::vector<bool> takenBefore(difference.before.size());
    std::vector<bool> takenAfter(difference.after.size());
    for (const Likes& pair : likesIn(difference)) {
        if (takenBefore[pair.before] || takenAfter[pair.after])
            continue;
        takenBefore[pair.before] = true;
        takenAfter[pair.after] = true;
        const WordChanges quiet = wordChanges(
            quietOf(difference.before[pair.before]), quietOf(difference.after[pair.after]));
        lines.before[pair.before] = {pair.text.before, quiet.before};
        lines.after[pair.after] = {pair.text.after, quiet.after};
    }
    return lines;
}

} // namespace motcua
