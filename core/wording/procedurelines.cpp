#include "core/wording/procedurelines.h"

#include "core/wording/citation.h"
#include "core/wording/fill.h"
#include "core/wording/sentences.h"

namespace motcua {

QString procedureSentence(const QString& id, const QJsonObject& values, Language language)
{
    return filled(textOf(procedureSentences(), id, language), values, language);
}

ProcedurePart procedurePart(const QString& id, std::vector<PartLine> lines, Language language)
{
    for (PartLine& line : lines) {
        line.text = cited(line.text);
        line.source = cited(line.source);
    }
    return {id, procedureSentence(id, {}, language), std::move(lines)};
}

ProcedurePart procedurePart(const QString& id, const QString& text, Language language)
{
    return procedurePart(
        id, text.isEmpty() ? std::vector<PartLine>() : std::vector{PartLine{text}}, language);
}

void addPart(ProcedureParts& parts, ProcedurePart part)
{
    if (!part.lines.empty())
        parts.push_back(std::move(part));
}

} // namespace motcua
