#include "core/wording/closing.h"

#include "core/wording/citation.h"
#include "core/wording/wording.h"

namespace motcua {
namespace {
/// The rule follows in brackets, within the sentence.
QString beforeSource(const QString& text, const QString& source)
{
    return !source.isEmpty() && text.endsWith(u'.') ? text.chopped(1) : text;
}
} // namespace

std::vector<ClosingLine> closingLines(const Dossier& dossier, Language language)
{
    std::vector<ClosingLine> lines;
    if (!dossier.closingReason.isEmpty())
        lines.push_back({beforeSource(dossier.closingReason, dossier.closingSource),
            cited(dossier.closingSource)});
    for (const Reason& reason : dossier.closingBecause)
        lines.push_back(
            {beforeSource(sentence(reason, language), reason.source), cited(reason.source)});
    return lines;
}

} // namespace motcua
