#pragma once
#include "core/dossier/decide.h"

namespace motcua {

/// What would be warned of at the receipt of the dossier as it is corrected, and is not said of it
/// as it stands: whoever is called otherwise now, and whatever is left of a list, brings nothing.
/// `changes`: as a correction's event has them.
Reasons broughtByCorrection(const Dossier& dossier, const QJsonObject& changes, const Facts& facts);

} // namespace motcua
