#include "core/dossier/guards.h"

#include "core/catalogue/legalsource.h"
#include "core/dossier/intakechecks.h"
#include "core/dossier/ownsignature.h"
#include "core/dossier/payments.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Error refused(const QString& detail)
{
    return {ErrorCode::ruleRefused, {}, detail, {}, {}};
}

Outcome checkDecidedHere(const Dossier& dossier, const Facts& facts)
{
    if (!facts.procedure)
        return Done{};
    const QDate today = facts.now.localDate();
    const QString decider
        = deciderOf(*facts.procedure, dossier.competentOffice, facts.law.powers, today);
    if (decider.isEmpty())
        return Done{};
    const Delegation* ended = dossier.competentOffice.isEmpty()
        ? endedHere(*facts.procedure, facts.law.powers, today)
        : nullptr;
    if (ended)
        return Error{ErrorCode::ruleRefused, {}, u"decidedElsewhereSince"_s,
            {{u"office"_s, decider}, {u"decision"_s, ended->decision},
                {u"to"_s, ended->lastInForce().toString(Qt::ISODate)}},
            sourceOn(u"delegatedPowers"_s, today)};
    return Error{ErrorCode::ruleRefused, {}, u"decidedElsewhere"_s, {{u"office"_s, decider}}, {}};
}

Error noAuthority(const Dossier& dossier, QDate day)
{
    return {ErrorCode::noAuthority, {}, {}, {{u"procedure"_s, dossier.procedureName}},
        sourceOn(u"delegatedPowers"_s, day)};
}

/// Where the law names who signs, that is told.
Error mayNotSign(const Dossier& dossier, const Facts& facts)
{
    Error error = noAuthority(dossier, facts.now.localDate());
    if (!facts.procedure)
        return error;
    if (const SignerRule* rule = signerRuleOn(*facts.procedure, facts.now.localDate())) {
        error.detail = u"signedByLeaders"_s;
        error.values = valuesOf(*rule);
        error.source = rule->source;
    }
    return error;
}

/// The certificate bears the day on which it was signed outside the office.
Error mightNotSign(const Dossier& dossier)
{
    const QDate day = outsideDay(dossier.answers);
    return {ErrorCode::noAuthority, {}, u"noAuthorityThen"_s,
        {{u"procedure"_s, dossier.procedureName}, {u"date"_s, day.toString(Qt::ISODate)}},
        sourceOn(u"delegatedPowers"_s, day)};
}

Outcome checkAuthority(const Dossier& dossier, const Facts& facts)
{
    if (const auto here = checkDecidedHere(dossier, facts); !here)
        return here;
    if (dossier.receivedBy == facts.actor.login)
        return Error{ErrorCode::ownDossier, {}, {}, {}, {}};
    if (facts.certifiesPeople)
        if (const auto own = checkOwnSignature(dossier, facts.actor, facts.now.localDate()); !own)
            return own;
    if (!facts.authority)
        return mayNotSign(dossier, facts);
    return facts.mightSignOutside ? Outcome(Done{}) : Outcome(mightNotSign(dossier));
}

/// A paper of the ward is signed by who may sign for it; the head of a unit signs for the unit.
Outcome checkSigner(const Dossier& dossier, const Facts& facts)
{
    if (facts.authority || std::ranges::count(facts.actor.roles, Role::head) > 0)
        return Done{};
    return noAuthority(dossier, facts.now.localDate());
}

/// The last thing done; a print is none.
const Step& lastStep(const Dossier& dossier)
{
    const auto at = std::find_if(dossier.timeline.rbegin(), dossier.timeline.rend(),
        [](const Step& step) { return step.kind != u"form.printed"; });
    return *at;
}

/// Only the step just taken, and only by who took it.
Outcome checkOwnStep(const Dossier& dossier, const Facts& facts)
{
    const Step& last = lastStep(dossier);
    const bool undoable
        = last.kind == eventKind(Command::submit) || last.kind == eventKind(Command::giveBack);
    if (!undoable || last.actor != facts.actor.login)
        return refused(u"notYourStep"_s);
    return Done{};
}

bool isRecordedElsewhere(const Facts& facts)
{
    return facts.procedure && facts.procedure->numbering
        && facts.procedure->numbering->moment == NumberingMoment::recorded;
}

/// Guided once, fully and in writing; a second time is the leader's to answer for.
Outcome checkSupplementOnce(const Dossier& dossier, const Facts& facts)
{
    if (dossier.supplements.empty() || allows(facts.actor.roles, Permission::askSupplementAgain))
        return Done{};
    return Error{ErrorCode::ruleRefused, {}, u"secondSupplementNeedsLeader"_s, {},
        sourceOn(u"guideOnce"_s, facts.now.localDate())};
}

Outcome checkExtensionOnce(const Dossier& dossier, const Facts& facts)
{
    const QString source = sourceOn(u"limits"_s, facts.now.localDate());
    if (!dossier.due)
        return refused(u"nothingPromised"_s);
    if (dossier.apology)
        return Error{ErrorCode::ruleRefused, {}, u"putOffOnce"_s, {}, source};
    return checkSigner(dossier, facts);
}

Outcome checkCorrection(const Dossier& dossier, const Facts& facts)
{
    if (!dossier.correction)
        return refused(u"noCorrection"_s);
    if (dossier.correction->by == facts.actor.login)
        return Error{ErrorCode::ownDossier, {}, u"ownCorrection"_s, {}, {}};
    return checkSigner(dossier, facts);
}

/// Who proposed it takes it back; to say no to it is for who might say yes.
Outcome checkRejection(const Dossier& dossier, const Facts& facts)
{
    if (!dossier.correction)
        return refused(u"noCorrection"_s);
    if (dossier.correction->by == facts.actor.login)
        return Done{};
    if (!allows(facts.actor.roles, Permission::confirmCorrection))
        return notAllowed(commandName(Command::rejectCorrection), Permission::confirmCorrection);
    return checkSigner(dossier, facts);
}

/// `no` where the condition does not hold.
Outcome unless(bool holds, const Error& no)
{
    return holds ? Outcome(Done{}) : Outcome(no);
}

Outcome checkNumbering(Guard guard, const Facts& facts)
{
    if (guard == Guard::recordedElsewhere)
        return unless(isRecordedElsewhere(facts), refused(u"numberedHere"_s));
    if (isRecordedElsewhere(facts))
        return refused(u"numberMissing"_s);
    return facts.holdsRegisters ? Outcome(Done{}) : Outcome(refused(u"registerElsewhere"_s));
}

Outcome checkMoney(Guard guard, const Dossier& dossier, const Facts& facts)
{
    if (guard == Guard::feeOpen)
        return unless(dossier.fee.total > paid(dossier), refused(u"nothingToPay"_s));
    if (guard == Guard::receiptOwed)
        return unless(owesReceipt(dossier, facts), refused(u"noReceiptOwed"_s));
    return unless(mayCancelAny(dossier, facts), refused(u"noReceiptToCancel"_s));
}
} // namespace

Outcome checkGuard(Guard guard, const Dossier& dossier, const Facts& facts)
{
    switch (guard) {
    case Guard::none:
        return Done{};
    case Guard::authority:
        return checkAuthority(dossier, facts);
    case Guard::signer:
        return checkSigner(dossier, facts);
    case Guard::decidedHere:
        return checkDecidedHere(dossier, facts);
    case Guard::partnerLeft:
        return unless(facts.procedure && !notSentTo(dossier, *facts.procedure).isEmpty(),
            refused(u"nobodyLeftToForward"_s));
    case Guard::resultAwaited:
        return unless(awaitsResult(dossier), refused(u"nothingForwarded"_s));
    case Guard::supplementOnce:
        return checkSupplementOnce(dossier, facts);
    case Guard::feeOpen:
    case Guard::receiptOwed:
    case Guard::receiptStands:
        return checkMoney(guard, dossier, facts);
    case Guard::dueMoves:
        return unless(facts.movedDue.has_value(), refused(u"dueStands"_s));
    case Guard::extensionOnce:
        return checkExtensionOnce(dossier, facts);
    case Guard::noWaitLane:
        return unless(dossier.lane == Lane::noWait, refused(u"alreadyAppointment"_s));
    case Guard::noSlip:
        return unless(!dossier.prints.contains(u"receipt"_s), refused(u"slipGiven"_s));
    case Guard::ownStep:
        return checkOwnStep(dossier, facts);
    case Guard::recordedElsewhere:
    case Guard::numberedHere:
        return checkNumbering(guard, facts);
    case Guard::correctionWaits:
        return checkRejection(dossier, facts);
    case Guard::correctionPending:
        return checkCorrection(dossier, facts);
    }
    Q_UNREACHABLE();
}

} // namespace motcua
