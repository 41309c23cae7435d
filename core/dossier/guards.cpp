#include "core/dossier/guards.h"

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
    const QString decider = facts.procedure ? deciderOf(*facts.procedure, dossier.competentOffice,
                                facts.law.powers, facts.now.localDate())
                                            : QString();
    if (decider.isEmpty())
        return Done{};
    return Error{ErrorCode::ruleRefused, {}, u"decidedElsewhere"_s, {{u"office"_s, decider}}, {}};
}

Outcome checkAuthority(const Dossier& dossier, const Facts& facts)
{
    if (const auto here = checkDecidedHere(dossier, facts); !here)
        return here;
    if (dossier.receivedBy == facts.actor.login)
        return Error{ErrorCode::ownDossier, {}, {}, {}, {}};
    if (!facts.authority)
        return Error{ErrorCode::noAuthority, {}, {}, {{u"procedure"_s, dossier.procedureName}},
            u"Luật Tổ chức chính quyền địa phương; quyết định phân công, ủy quyền"_s};
    return Done{};
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

Outcome checkNumberedHere(const Facts& facts)
{
    if (isRecordedElsewhere(facts))
        return refused(u"numberMissing"_s);
    return facts.holdsRegisters ? Outcome(Done{}) : Outcome(refused(u"registerElsewhere"_s));
}

/// Guided once, fully and in writing; a second time is the leader's to answer for.
Outcome checkSupplementOnce(const Dossier& dossier, const Facts& facts)
{
    if (dossier.supplements.empty() || allows(facts.actor.roles, Permission::askSupplementAgain))
        return Done{};
    return Error{ErrorCode::ruleRefused, {}, u"secondSupplementNeedsLeader"_s, {},
        u"Nghị định 61/2018/NĐ-CP; Nghị định 118/2025/NĐ-CP: hướng dẫn một lần, đầy đủ"_s};
}

Outcome checkFeeOpen(const Dossier& dossier)
{
    const bool open = dossier.fee.total > paid(dossier);
    return open ? Outcome(Done{}) : Outcome(refused(u"nothingToPay"_s));
}

Outcome checkExtensionOnce(const Dossier& dossier, const Facts& facts)
{
    const QString source = u"Nghị định 61/2018/NĐ-CP, Điều 19; Nghị định 118/2025/NĐ-CP"_s;
    if (!dossier.due)
        return refused(u"nothingPromised"_s);
    if (dossier.apology)
        return Error{ErrorCode::ruleRefused, {}, u"putOffOnce"_s, {}, source};
    if (facts.now > dossier.due->at)
        return Error{ErrorCode::ruleRefused, {}, u"putOffTooLate"_s,
            {{u"due"_s, dossier.due->at.toIso()}}, source};
    return Done{};
}

Outcome checkCorrection(const Dossier& dossier, const Facts& facts)
{
    if (!dossier.correction)
        return refused(u"noCorrection"_s);
    if (dossier.correction->by == facts.actor.login)
        return Error{ErrorCode::ownDossier, {}, u"ownCorrection"_s, {}, {}};
    return Done{};
}

/// `no` where the condition does not hold.
Outcome unless(bool holds, const Error& no)
{
    return holds ? Outcome(Done{}) : Outcome(no);
}
} // namespace

Outcome checkGuard(Guard guard, const Dossier& dossier, const Facts& facts)
{
    switch (guard) {
    case Guard::none:
        return Done{};
    case Guard::authority:
        return checkAuthority(dossier, facts);
    case Guard::decidedHere:
        return checkDecidedHere(dossier, facts);
    case Guard::resultAwaited:
        return unless(awaitsResult(dossier), refused(u"nothingForwarded"_s));
    case Guard::supplementOnce:
        return checkSupplementOnce(dossier, facts);
    case Guard::feeOpen:
        return checkFeeOpen(dossier);
    case Guard::dueMoves:
        return unless(facts.movedDue.has_value(), refused(u"dueStands"_s));
    case Guard::receiptStands:
        return unless(mayCancelAny(dossier, facts), refused(u"noReceiptToCancel"_s));
    case Guard::extensionOnce:
        return checkExtensionOnce(dossier, facts);
    case Guard::noWaitLane:
        return unless(dossier.lane == Lane::noWait, refused(u"alreadyAppointment"_s));
    case Guard::ownStep:
        return checkOwnStep(dossier, facts);
    case Guard::recordedElsewhere:
        return unless(isRecordedElsewhere(facts), refused(u"numberedHere"_s));
    case Guard::numberedHere:
        return checkNumberedHere(facts);
    case Guard::correctionWaits:
        return unless(dossier.correction.has_value(), refused(u"noCorrection"_s));
    case Guard::correctionPending:
        return checkCorrection(dossier, facts);
    }
    Q_UNREACHABLE();
}

} // namespace motcua
