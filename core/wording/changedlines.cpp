#include "core/wording/changedlines.h"

#include <optional>

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

/// Which of the former lines, none of them taken yet, says most of what this one says.
std::optional<std::size_t> likestOf(
    const std::vector<PartLine>& former, const std::vector<bool>& taken, const PartLine& line)
{
    std::optional<std::size_t> likest;
    qsizetype most = 0;
    for (std::size_t at = 0; at < former.size(); ++at) {
        if (taken[at])
            continue;
        const WordChanges changes = wordChanges(former[at].text, line.text);
        if (!changes.areAlike() || changes.kept <= most)
            continue;
        likest = at;
        most = changes.kept;
    }
    return likest;
}
} // namespace

ChangedLines changedLines(const PartDifference& difference)
{
    ChangedLines lines;
    for (const PartLine& former : difference.before)
        lines.before.push_back(alone(former));
    std::vector<bool> taken(difference.before.size());
    for (const PartLine& line : difference.after) {
        const auto likest = likestOf(difference.before, taken, line);
        if (!likest) {
            lines.after.push_back(alone(line));
            continue;
        }
        taken[*likest] = true;
        const PartLine& former = difference.before[*likest];
        const WordChanges text = wordChanges(former.text, line.text);
        const WordChanges quiet = wordChanges(quietOf(former), quietOf(line));
        lines.before[*likest] = {text.before, quiet.before};
        lines.after.push_back({text.after, quiet.after});
    }
    return lines;
}

} // namespace motcua
