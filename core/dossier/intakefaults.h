#pragma once
#include "core/dossier/intake.h"

namespace motcua {

// What cannot be in a request, in the order in which it is told. assess() walks the same way for
// what is taken in now, as it needs what was read on it, and stops at the first fault; faultsOf()
// is the whole list for what is corrected later. tst_intakefaults holds the two together.

/// Who came, before anything of what they told is read: checkParties(), checkBorn(),
/// checkShownPapers(), checkPartyDates(), checkOneNumber().
Errors faultsOfPeople(const Procedure& procedure, const Intake& intake, QDate day);
/// What was told, against who came and the law of the day: checkApplicant() … checkExemption().
/// `answers`: as they were read.
Errors faultsOfTold(
    const Procedure& procedure, const Intake& intake, const QJsonObject& answers, Instant now);
/// The answers as they are read, with those that are a party's, and an hour outside the office with
/// its day, which is `day` where none is told; how many documents there are follows from their
/// names. Errors: as checkAnswers(), itemsOtherCount.
Result<Answers> answersTold(const Procedure& procedure, const Intake& intake, QDate day);
/// The law's own conditions that fail, the first one told: ruleRefused with its article.
Error refusedBy(const Reasons& failed);
/// All that is refused of an intake as one of `now`, each fault by itself: who came, the papers and
/// the answers, what was told, each condition of the law, the fee. Empty where assess() takes it
/// in, or refuses only how it comes or is served (channel, lane, longer limit); otherwise the first
/// one is the one that assess() refuses by, which tells all failed conditions with it.
Errors faultsOf(const Procedure& procedure, const Intake& intake, const Law& law, Instant now);

} // namespace motcua
