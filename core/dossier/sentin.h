#pragma once
#include "core/dossier/intake.h"

namespace motcua {

// What came to the office before it could be received.

/// When it was registered; none where it was received as it came.
std::optional<Instant> sentIn(const Dossier& dossier);

/// The day by which it is in time: that of its coming, where it was sent; at the counter a term is
/// met by what is handed in, so a visit that was only guided meets none: `today`.
QDate sentOn(const Intake& intake, QDate today);

/// What is registered had happened when that was asked for: by post or over the network ruleRefused
/// "eventAfterSending" where a day that a requirement wants past lies behind the sending.
std::optional<Error> checkSentAfter(
    const Procedure& procedure, const Intake& intake, const QJsonObject& answers, QDate today);

/// The fee is that of the day of acceptance: an exemption that was asked for when the dossier came,
/// by the version of `then`, and that has ended since is taken out (exemptionEnded).
Reasons withoutEndedExemption(
    Intake& intake, const Dossier& dossier, const Procedure& then, const FeeExemption* now);

} // namespace motcua
