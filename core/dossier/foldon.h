#pragma once
#include "core/dossier/dossier.h"

namespace motcua {

/// Takes a dossier one event further: folding all its events is doing this from the first to the
/// last.
void foldOn(Dossier& dossier, const Event& event);

} // namespace motcua
