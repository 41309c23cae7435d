#pragma once
#include "core/dossier/act.h"
#include "core/store/wardfile.h"

namespace motcua {
struct WardState;

/// Who takes a result is alive: ruleRefused "receiverDied" where a dossier of their death stands in
/// the ward and no reason is given.
Outcome checkReceiverLives(
    const WardFile& file, const WardState& ward, const Act& act, QDate today);

} // namespace motcua
