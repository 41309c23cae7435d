#pragma once
#include "core/dossier/dossier.h"

namespace motcua {

/// What a dossier has once `came` has come to it, named as namedPapers() does: a paper that came
/// again has one row, in which it adds up, unless it takes the place of what was wanting
/// (isPutRight()); further ones stand behind. What is only shown may be the same one again:
/// together it is no more than `checklist` asks for, or was told at once.
std::vector<Paper> withArrived(const Dossier& dossier, const std::vector<DocumentItem>& checklist,
    const std::vector<Paper>& came);

} // namespace motcua
