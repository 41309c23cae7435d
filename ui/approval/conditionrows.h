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
/// of the checklist, the law's own conditions, and the fee. What is not met comes first. Without a
/// procedure only what the dossier itself says.
std::vector<ConditionRow> conditionRows(
    const Dossier& dossier, const Procedure* procedure, const Calendar& calendar);

/// "9/9 điều kiện đạt", with how many things (`unanswered`) are approved with a reason only, or how
/// many are not met; what was given a day for it, and the fee, count neither way. Without text
/// where nothing counts.
Pill metPill(const std::vector<ConditionRow>& rows, std::size_t unanswered = 0);

} // namespace motcua
