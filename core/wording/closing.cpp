#include "core/wording/closing.h"

#include "core/wording/wording.h"

#include <QStringList>

namespace motcua {
using namespace Qt::StringLiterals;

std::vector<ClosingLine> closingLines(const Dossier& dossier, Language language)
{
    std::vector<ClosingLine> lines;
    if (!dossier.closingReason.isEmpty())
        lines.push_back({dossier.closingReason, dossier.closingSource});
    for (const Reason& reason : dossier.closingBecause)
        lines.push_back({sentence(reason, language), reason.source});
    return lines;
}

QString closingText(const Dossier& dossier, Language language)
{
    QStringList texts;
    for (const ClosingLine& line : closingLines(dossier, language))
        texts += line.text;
    return texts.join(u"; "_s);
}

} // namespace motcua
