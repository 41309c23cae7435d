#pragma once
#include "core/dossier/dossier.h"

namespace motcua {

/// The numbers that dossiers were given, runs of them from their first to their last: "Số 12–15, 17
/// · quyển 01/2026". "" where none was given.
QString givenNumbersText(const std::vector<Dossier>& dossiers);

} // namespace motcua
