#pragma once
#include "core/dossier/decide.h"

namespace motcua {

// Asked of what certifies people (Facts::certifiesPeople).

/// Nobody certifies their own signature or a contract of their own (NĐ 23/2015/NĐ-CP Điều 9 khoản
/// 3): ruleRefused "ownSignature" where the personal numbers are the same.
Outcome checkOwnSignature(const Dossier& dossier, const Actor& actor, QDate day);

/// Where not both numbers are known a name is no proof: that it is the same is told
/// (signerNamesake).
Reasons ownSignatureWarnings(const Dossier& dossier, const Actor& actor, QDate day);

/// Nor takes in their own, to be signed before them: ruleRefused "ownReceipt" by the number, the
/// warning receiverNamesake by the name alone.
Result<Assessment> takenByAnother(Assessment assessment, const Intake& intake, const Facts& facts);

} // namespace motcua
