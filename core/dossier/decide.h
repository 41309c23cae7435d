#pragma once
#include "core/dossier/act.h"
#include "core/dossier/fold.h"
#include "core/dossier/personfacts.h"

namespace motcua {

/// Who asks.
struct Actor
{
    QString login;
    std::vector<Role> roles;
    QString name = {};
    QString personalNumber = {}; ///< "": not told
};

/// What a decision may know of the world; office reads it inside the verb's transaction.
struct Facts
{
    Actor actor;
    Instant now;
    Law law;
    const Procedure* procedure = nullptr; ///< the version that the dossier is or will be under
    DossierId newId; ///< receive: the address of the event to be written
    QString code; ///< receive: the dossier's code
    std::optional<Authority> authority; ///< of the actor for this procedure today
    bool mightSignOutside = true; ///< … and on the day when it was certified outside the office
    std::optional<Due> movedDue; ///< what a changed calendar makes of the promise
    bool holdsRegisters = true; ///< this station gives the registers' numbers
    bool certifiesPeople = false; ///< who signs is nobody whom the dossier is about
    std::optional<Actor> signer; ///< correct, confirmCorrection: who decided it
    std::vector<GivenNumber> numbers; ///< approve, issue: what the register would give
    QString receiptBook; ///< payFee: what the clerk's receipt book would give …
    qint64 receiptNumber = 0; ///< … 0: no book lies open
    bool receiptsUsedUp = false; ///< payFee: books lie here, but none with a number left
    std::vector<Slip> slips; ///< the next number of each form that the command may make
    /// receive, amend, submit, forward, approve, correct: that is registered
    CivilEvent civilEvent = CivilEvent::none;
    std::vector<EarlierDossier> earlier; ///< the same: that name whom it concerns
};

/// The events of a receipt. Refuses as assess() does, a role that may not receive, and what lacks
/// papers where no reason is given ("papersMissing", NĐ 61/2018 and NĐ 118/2025: guided once, in
/// writing). What the clerk refuses is received and refused at once, for assessRefusal()'s reasons.
Result<Drafts> decideReceive(const Intake& intake, const Facts& facts);

/// The one place that says no: the table's row (wrongState), the role (notAllowed), the guard
/// (ownDossier, noAuthority, ruleRefused) – else the events to be written.
Result<Drafts> decide(const Dossier& dossier, const Act& act, const Facts& facts);

/// Whether state, role and guard allow the command now, so that a button can be shown or not.
Outcome mayDo(const Dossier& dossier, Command command, const Facts& facts);

/// For which originals the register is asked for numbers: one an original, a document or a dossier.
/// Empty where the procedure is not numbered here.
std::vector<int> numbersNeeded(const Procedure& procedure, const Dossier& dossier);

} // namespace motcua
