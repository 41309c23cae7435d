#pragma once
#include "core/catalogue/delegation.h"

namespace motcua {

// A delegation's lists as they are typed: one line an entry, as in the decision itself.

/// "UBND thành phố, sở, ngành → UBND quận: 142" (or "->"), one a line, as `delegate` reads them;
/// codes that are known may follow: "UBND quận → UBND phường: 2 (2.000815, 2.000884)". What a line
/// lacks stays empty: the verb says what is missing.
QJsonArray levelsFromText(const QString& text);
QString levelsToText(const std::vector<DelegationLevel>& levels);

/// The unit that `known` has for a task stays with it.
/// "15/12/2022 Báo cáo rà soát điều kiện", one a line; a day that is none is passed on as typed.
QJsonArray tasksFromText(const QString& text, const Delegation& known);
QString tasksToText(const std::vector<DelegationTask>& tasks);

/// One name a line.
QJsonArray namesFromText(const QString& text);

} // namespace motcua
