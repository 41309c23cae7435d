#pragma once
#include "core/office/wardstate.h"

namespace motcua {

/// What else is worth knowing of a dossier beside its promise and state, one a line: whose answers
/// are awaited, the promise by the other way of counting, how late it was rejected.
QStringList quietLines(const Dossier& dossier, const WardState& ward, Instant now);

} // namespace motcua
