#pragma once
#include "core/dossier/decide.h"

namespace motcua {

// A dossier on its way to other hands and bodies, and what comes back from them.

/// Whom the procedure does not know is not sent a dossier without a word why (forwardNeedsNote),
/// and asked for its word only, or told of it (`informs`; partNotInformed of whose part it is); nor
/// who has it already (alreadyForwarded), nor who was told of it before (alreadyInformed), nor who
/// stands no more (bodyEnded).
Result<Drafts> forwarded(const Dossier& dossier, const Act& act, const Facts& facts);

/// The body that decides it, or the organ of that committee which has a step of the process ("Phòng
/// Lao động … quận" where UBND quận decides): what comes back from either is the result.
bool isHandOfDecider(const Procedure& procedure, const QString& decider, const QString& hand);

/// The act sends what is not decided yet to the body that decides it, which is not this office: it
/// goes there to be decided, as what is submitted goes to the leader.
bool goesToDecider(const Dossier& dossier, const Act& act, const Facts& facts);

/// Bodies that it was sent to, that have ended since, and of whose powers this office decides now:
/// nothing comes back from there.
QStringList takenOverFrom(const Dossier& dossier, const Facts& facts);

/// The result of who decides ends the work; that of anyone else leaves the state as it is.
Result<Drafts> resultTaken(const Dossier& dossier, const Act& act, const Facts& facts);

} // namespace motcua
