#pragma once
#include "core/dossier/dossier.h"

namespace motcua {

/// The papers with the checklist's name where only the id was given; badInput "unknownPaper" for an
/// id that the checklist does not have.
Result<std::vector<Paper>> namedPapers(
    std::vector<Paper> papers, const std::vector<DocumentItem>& checklist);

} // namespace motcua
