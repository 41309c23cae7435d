#pragma once
#include "core/dossier/dossier.h"

namespace motcua {

/// Logical ids of the forms that a dossier can have, in the order they come up.
QStringList dossierForms();

/// Whether a form fits the dossier as it stands: no slip in the no-wait lane, no result before its
/// number, none of a procedure (the version it stands under; nullptr: not known) that has no form
/// of result (resultHasNoForm). notInThisVersion for a form that comes later, usage for one that
/// nobody knows.
Outcome mayPrint(const Dossier& dossier, const Procedure* procedure, const QString& form);

QStringList printableForms(const Dossier& dossier, const Procedure* procedure);

} // namespace motcua
