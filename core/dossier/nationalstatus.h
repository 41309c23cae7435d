#pragma once
#include "core/dossier/dossier.h"

namespace motcua {

/// The national codes (TrangThaiHoSo) that each step of the timeline takes the dossier through, in
/// order: none where the code stays, two where the citizen withdraws (7, and 8 once the office has
/// confirmed it; TT 03/2025/TT-VPCP, Điều 7). A step that did not count has none.
std::vector<std::vector<int>> nationalStatusesOf(const Dossier& dossier);

} // namespace motcua
