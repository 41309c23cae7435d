#include "core/wording/closing.h"

#include "core/wording/wording.h"

namespace motcua {
std::vector<ClosingLine> closingLines(const Dossier& dossier, Language language)
{
    std::vector<ClosingLine> lines;
    if (!dossier.closingReason.isEmpty())
        lines.push_back({dossier.closingReason, dossier.closingSource});
    for (const Reason& reason : dossier.closingBecause)
        lines.push_back({sentence(reason, language), reason.source});
    return lines;
}

} // namespace motcua
