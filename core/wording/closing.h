#pragma once
#include "core/base/language.h"
#include "core/dossier/dossier.h"

namespace motcua {

/// One reason why nothing came of a dossier, and the rule that it rests on.
struct ClosingLine
{
    QString text;
    QString source; ///< "" where none is named

    bool operator==(const ClosingLine&) const = default;
};

/// Why a dossier was refused, rejected, withdrawn, stopped or voided: what was written first, then
/// each condition of the law that failed.
std::vector<ClosingLine> closingLines(const Dossier& dossier, Language language);

} // namespace motcua
