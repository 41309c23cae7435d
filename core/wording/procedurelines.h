#pragma once
#include "core/wording/procedurewords.h"

#include <QJsonObject>

namespace motcua {

/// A sentence of procedureSentences() with its values.
QString procedureSentence(const QString& id, const QJsonObject& values, Language language);
/// A part with its title.
ProcedurePart procedurePart(const QString& id, std::vector<PartLine> lines, Language language);
/// A part of one line; none where the text is empty.
ProcedurePart procedurePart(const QString& id, const QString& text, Language language);
/// Adds it where it says something.
void addPart(ProcedureParts& parts, ProcedurePart part);
/// The fee lines in force on a day; "no fee" where there is none.
std::vector<PartLine> feeLines(const Procedure& procedure, QDate day, Language language);

} // namespace motcua
