#pragma once
#include "core/dossier/dossier.h"
#include "ui/widgets/badge.h"

namespace motcua {

/// One line of what the decision rests on: what is asked, what was found, which rule asks.
struct ConditionRow
{
    QString condition;
    Pill result;
    QString source;
};

/// Every condition of a dossier: of the no-wait programme as it was judged at receipt, the papers
/// of the checklist, the law's own conditions, and the fee. Without a procedure only what the
/// dossier itself says.
std::vector<ConditionRow> conditionRows(
    const Dossier& dossier, const Procedure* procedure, const Calendar& calendar);

} // namespace motcua
