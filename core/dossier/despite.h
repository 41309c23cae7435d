#pragma once
#include "core/dossier/decide.h"

namespace motcua {

// Earlier dossiers say something against what is registered of a person – a second entry of a
// death, a marriage with somebody dead – and it is submitted or decided all the same.

/// The reason for which a dossier that something speaks against goes on is told by who submits it,
/// or forwards it to the body that decides it (goesToDecider()); of what was not known by then, by
/// who decides it: ruleRefused "registeredBefore", of somebody who may be another
/// "maybeRegisteredBefore", of a mother who had another child too near that day "birthsTooNear", of
/// who may stand in it twice "peopleAlike", where only what it tells of a family hardly can be
/// "familyDoubted", where the book lacks a number alone "identityNotTold".
Outcome checkDespite(const Dossier& dossier, const Act& act, const Facts& facts);
/// What that reason is asked for; empty: none is. `forward` stands for one to who decides. Of what
/// was open when it was submitted and has been decided since, too. A reason that was given before
/// holds, whoever sent the dossier back, as long as the same is said by the same dossiers of the
/// same people. A second dossier about the same has its reason from its receipt.
Reasons unanswered(const Dossier& dossier, Command command, const Facts& facts);
/// What was known against it then is kept with the step, and a reason with the decision; of a
/// correction what it brings, too (broughtByCorrection()).
void addDespite(Draft& draft, const Dossier& dossier, const Act& act, const Facts& facts);
/// What was known against the last step of this kind.
Reasons knownAgainst(const Dossier& dossier, Command command);
/// Why it was taken in (takenInDespite), submitted (submittedDespite) or sent to who decides
/// (forwardedDespite) all the same, as far as that answers for what was known when it was submitted
/// last. A reason told once more takes the place of those before, unless it may say why an answer
/// was not waited for.
Reasons submittedDespite(const Dossier& dossier);

/// What is told of a dossier before it is submitted or decided.
struct SaidAgainst
{
    Reasons unanswered; ///< asks for a reason
    Reasons all; ///< as it is known now, what was warned of before, and the reasons given
};
SaidAgainst saidBefore(const Dossier& dossier, Command command, const Facts& facts);

} // namespace motcua
