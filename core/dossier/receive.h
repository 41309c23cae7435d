#pragma once
#include "core/dossier/decide.h"

namespace motcua {

/// What is in hand, told anew; ruleRefused "papersMissing" where that lacks more papers than
/// before.
Result<Drafts> decideAmend(const Dossier& dossier, const Act& act, const Facts& facts);

/// What was registered is received now, as if it had come whole: the clock begins.
Result<Drafts> decideAccept(const Dossier& dossier, const Act& act, const Facts& facts);

} // namespace motcua
