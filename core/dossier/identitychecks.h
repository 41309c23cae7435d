#pragma once
#include "core/dossier/intake.h"

namespace motcua {

/// Where the law has them shown (Procedure::identityPaper), the number of an identity paper of each
/// who signs: badInput identityPaperMissing.
std::optional<Error> checkIdentityPapers(
    const Procedure& procedure, const Intake& intake, QDate day);

/// What was shown may be shown on that day: badInput notShownThen.
std::optional<Error> checkShownPapers(const Intake& intake, QDate day);

} // namespace motcua
