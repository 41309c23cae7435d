#pragma once
#include "core/dossier/intake.h"

namespace motcua {

// What cannot be in a request, in the order in which it is told: one list for what is taken in now
// and for what is corrected later.

/// Who came, before anything of what they told is read: checkParties(), checkBorn(),
/// checkShownPapers(), checkPartyDates(), checkOneNumber().
Errors faultsOfPeople(const Procedure& procedure, const Intake& intake, QDate day);
/// What was told, against who came and the law of the day: checkApplicant() … checkExemption().
/// `answers`: as they were read.
Errors faultsOfTold(
    const Procedure& procedure, const Intake& intake, const QJsonObject& answers, Instant now);
/// The answers as they are read, with those that are a party's; how many documents there are
/// follows from their names. Errors: as checkAnswers(), itemsOtherCount.
Result<Answers> answersTold(const Procedure& procedure, const Intake& intake);
/// The law's own conditions that fail, the first one told: ruleRefused with its article.
Error refusedBy(const Reasons& failed);
/// All that is refused of an intake as one of `now`, each fault by itself: who came, the papers and
/// the answers, what was told, each condition of the law, the fee.
Errors faultsOf(const Procedure& procedure, const Intake& intake, const Law& law, Instant now);

} // namespace motcua
