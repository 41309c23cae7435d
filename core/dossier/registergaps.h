#pragma once
#include "core/dossier/intake.h"

namespace motcua {

/// What the register that takes the result in will lack: columns that nothing of the intake fills.
/// A warning, as it may still come before the entry is made (registerLacks).
/// `day`: of the law that it is kept by.
Reasons registerGaps(
    const Procedure& procedure, const Intake& intake, const QJsonObject& answers, QDate day);

/// Who declares a birth is one of the parents and stands there as that: the role, "mother" or
/// "father"; "" otherwise.
QString declaringParent(const Party& applicant, const std::vector<Party>& parties);

/// The choices that nobody has made (choicesNotTold): no paper tells for the citizen what the
/// citizen did not say.
Reasons choicesNotTold(const Procedure& procedure, const QJsonObject& answers);

} // namespace motcua
