#include "core/dossier/arrivedpapers.h"

#include "core/base/text.h"
#include "core/dossier/papers.h"

#include <algorithm>
#include <functional>

namespace motcua {

namespace {
/// How many the checklist asks for; of one that it does not have: one.
int askedOf(const Paper& paper, const std::vector<DocumentItem>& checklist)
{
    const auto asked = std::ranges::find(checklist, paper.id, &DocumentItem::id);
    return paper.id.isEmpty() || asked == checklist.end() ? 1 : asked->count;
}

/// That a paper came again, of the checklist or by its name: of one kind, or it takes the place of
/// the one that did not stay here.
bool isSamePaper(const Paper& earlier, const Paper& now, int asked)
{
    const bool stays = (earlier.kind != DocumentKind::shown || asked > 1) && !earlier.lookedUp;
    const bool named = !now.id.isEmpty() || lookOf(earlier.name) == lookOf(now.name);
    return named && earlier.id == now.id && (earlier.kind == now.kind || !stays);
}

int countTogether(const Paper& earlier, const Paper& now, int asked, bool isRight)
{
    const bool shown = now.kind == DocumentKind::shown;
    if (earlier.kind != now.kind || earlier.lookedUp || (shown && now.lookedUp))
        return now.count;
    const int most = std::max(earlier.count, now.count);
    const int all = earlier.count + now.count;
    if (isRight)
        return most;
    return shown ? std::min(all, std::max(asked, most)) : all;
}

using IsPutRight = std::function<bool(const Paper& paper)>;

std::vector<Paper> joined(std::vector<Paper> papers, const std::vector<Paper>& came,
    const std::vector<DocumentItem>& checklist, const IsPutRight& isRight)
{
    for (const Paper& paper : came) {
        const int asked = askedOf(paper, checklist);
        const auto earlier = std::ranges::find_if(
            papers, [&](const Paper& one) { return isSamePaper(one, paper, asked); });
        if (earlier == papers.end()) {
            papers.push_back(paper);
            continue;
        }
        const int count = countTogether(*earlier, paper, asked, isRight(paper));
        *earlier = paper;
        earlier->count = count;
    }
    return papers;
}
} // namespace

std::vector<Paper> withArrived(const Dossier& dossier, const std::vector<DocumentItem>& checklist,
    const std::vector<Paper>& came)
{
    const auto together = joined({}, came, checklist, [](const Paper&) { return false; });
    return joined(dossier.papers, together, checklist,
        [&](const Paper& paper) { return isPutRight(dossier, checklist, paper); });
}

} // namespace motcua
