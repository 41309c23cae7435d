#pragma once
#include "core/dossier/dossier.h"

namespace motcua {

/// One answer as people read it: "3", "19/11/2026", the label of a choice, "Có".
QString answerText(const Question& question, const QJsonValue& answer);

/// "Số bản sao: 3 · Số trang của bản chính: 5": what was answered, without the yes/no questions,
/// those of each original only where there is but one.
QString answersLine(const Procedure& procedure, const Dossier& dossier);

/// "3 bản", "2 văn bản": how much is asked for; empty where the procedure does not count.
QString amountText(const Dossier& dossier);

} // namespace motcua
