#pragma once
#include "core/dossier/intake.h"

namespace motcua {

// What cannot be in a request: one list for what is taken in now and for what is corrected later.

using Refusals = std::vector<std::optional<Error>>;

/// Who came, before anything of what they told is read: checkParties(), checkBorn(),
/// checkShownPapers(), checkPartyDates(). In the order in which it is told; none where all is well.
Refusals refusalsOfPeople(const Procedure& procedure, const Intake& intake, QDate day);
/// What was told, against who came and the law of the day, likewise: checkApplicant() …
/// checkExemption(). `answers`: as they were read.
Refusals refusalsOfTold(
    const Procedure& procedure, const Intake& intake, const QJsonObject& answers, Instant now);
/// The first of them; none: nothing is refused.
std::optional<Error> firstOf(const Refusals& refusals);

} // namespace motcua
