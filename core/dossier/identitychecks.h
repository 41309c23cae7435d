#pragma once
#include "core/dossier/intake.h"

namespace motcua {

inline const QString kIdentityGap = QStringLiteral("registerLacksIdentity");
inline const QString kIdentityEnded = QStringLiteral("identityEnded");

/// Where the law has them shown (Procedure::identityPaper), the number of an identity paper of each
/// who signs: badInput identityPaperMissing. Who signs for an organisation is named: badInput
/// required.
Errors checkIdentityPapers(const Procedure& procedure, const Intake& intake, QDate day);

/// The book has the number of the person who asks (Procedure::bookIdentity) or of a party
/// (PartyRole::bookIdentity), and none is told (registerLacksIdentity), or only that of a card
/// that could not be shown any more on `day` (identityEnded).
Reasons identityGaps(const Procedure& procedure, const Intake& intake, QDate day);

/// A number that the book has is put right, and not left out: ruleRefused identityTakenOut.
std::optional<Error> checkIdentityKept(
    const Procedure& procedure, const Intake& before, const Intake& after, QDate day);

/// What was shown may be shown on that day: badInput notShownThen.
Errors checkShownPapers(const Intake& intake, QDate day);

} // namespace motcua
