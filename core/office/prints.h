#pragma once
#include "core/dossier/dossier.h"

namespace motcua {

/// Whether a form fits the dossier as it stands: no slip in the no-wait lane, no result before its
/// number, none of a procedure (the version it stands under; nullptr: not known) that has no form
/// of result (resultHasNoForm). usage for a form that nobody knows.
Outcome mayPrint(const Dossier& dossier, const Procedure* procedure, const QString& form);

/// Ids of those that fit, in the order they come up.
QStringList printableForms(const Dossier& dossier, const Procedure* procedure);

} // namespace motcua
