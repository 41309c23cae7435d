#pragma once
#include "core/dossier/dossier.h"

namespace motcua {

/// The papers with the checklist's name where only the id was given, and the database that was
/// searched instead of asking for one; badInput "unknownPaper" for an id that the checklist does
/// not have, "notReplaceable" where the law lets no look-up replace the paper (NQ 66.7/2025/NQ-CP).
Result<std::vector<Paper>> namedPapers(
    std::vector<Paper> papers, const std::vector<DocumentItem>& checklist);

} // namespace motcua
