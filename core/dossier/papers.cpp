#include "core/dossier/papers.h"

namespace motcua {
using namespace Qt::StringLiterals;

Result<std::vector<Paper>> namedPapers(
    std::vector<Paper> papers, const std::vector<DocumentItem>& checklist)
{
    for (std::size_t at = 0; at < papers.size(); ++at) {
        Paper& paper = papers[at];
        for (const DocumentItem& document : checklist)
            if (paper.name.isEmpty() && paper.id == document.id)
                paper.name = document.name;
        if (paper.name.isEmpty())
            return badInput(
                u"/documents/%1/id"_s.arg(at), u"unknownPaper"_s, {{u"id"_s, paper.id}});
    }
    return papers;
}

} // namespace motcua
