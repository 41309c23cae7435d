#include "core/dossier/papers.h"

namespace motcua {
using namespace Qt::StringLiterals;

Result<std::vector<Paper>> namedPapers(
    std::vector<Paper> papers, const std::vector<DocumentItem>& checklist)
{
    for (std::size_t at = 0; at < papers.size(); ++at) {
        Paper& paper = papers[at];
        const auto asked = std::ranges::find(checklist, paper.id, &DocumentItem::id);
        if (paper.name.isEmpty() && asked != checklist.end())
            paper.name = asked->name;
        if (paper.lookedUp && asked != checklist.end())
            paper.database = asked->replaceableBy;
        if (paper.name.isEmpty())
            return badInput(
                u"/documents/%1/id"_s.arg(at), u"unknownPaper"_s, {{u"id"_s, paper.id}});
        if (paper.lookedUp && paper.database.isEmpty())
            return badInput(u"/documents/%1/lookedUp"_s.arg(at), u"notReplaceable"_s,
                {{u"name"_s, paper.name}});
    }
    return papers;
}

} // namespace motcua
