#pragma once
#include "core/dossier/act.h"
#include "core/office/wardstate.h"

namespace motcua {

/// Who is to decide instead of this office ("": nobody) is a body that decides, another one, and
/// there on the day: "thisOffice", "officeNotAnAgency", "bodyEnded".
Outcome checkDecider(const WardState& ward, const QString& office, QDate today);
/// The same of a dossier that is amended or accepted; who stays the same need not be there any
/// more.
Outcome checkDeciderIn(const WardState& ward, const Dossier& dossier, const Act& act, QDate today);

} // namespace motcua
