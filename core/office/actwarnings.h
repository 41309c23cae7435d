#pragma once
#include "core/office/wardstate.h"

namespace motcua {

// What is unusual and not refused, told to who did it.

/// What the dossier itself tells after the verb `name`.
Reasons warningsOf(const QString& name, const Dossier& dossier, const Calendar& calendar);
/// What a command leads to that the dossier alone does not tell.
Reasons warningsAfter(const WardState& ward, Command command, const Dossier& dossier, Instant now);

} // namespace motcua
