#pragma once
#include "core/dossier/decide.h"

namespace motcua {

/// What must hold beside state and role; the error says which rule, and its source.
Outcome checkGuard(Guard guard, const Dossier& dossier, const Facts& facts);

} // namespace motcua
