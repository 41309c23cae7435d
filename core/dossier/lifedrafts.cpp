#include "core/dossier/lifedrafts.h"

#include "core/catalogue/legalsource.h"
#include "core/catalogue/names.h"
#include "core/dossier/codec.h"
#include "core/dossier/eventbodies.h"
#include "core/dossier/papers.h"
#include "core/dossier/payments.h"
#include "core/dossier/promise.h"
#include "core/dossier/steps.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QJsonValue orNull(const std::optional<Due>& due)
{
    return due ? QJsonValue(toJson(*due)) : QJsonValue();
}

/// Stops the clock: what was promised is kept for when it runs on.
QJsonObject clockStopped(const Dossier& dossier, const QString& reason)
{
    return {{u"reason"_s, reason}, {u"dueBefore"_s, orNull(dossier.due)}, {u"due"_s, QJsonValue()}};
}
Draft supplementRequested(const Dossier& dossier, const Act& act)
{
    QJsonObject body = clockStopped(dossier, act.reason);
    body[u"missing"_s] = QJsonArray::fromStringList(act.missing);
    body[u"lane"_s] = laneName(Lane::appointment);
    body[u"promisedMinutes"_s] = 0;
    if (dossier.lane == Lane::noWait)
        body[u"because"_s] = laneChanged(act.reason);
    return draftFor(dossier, Command::requestSupplement, body);
}

Result<Drafts> supplemented(const Dossier& dossier, const Act& act, const Facts& facts)
{
    const auto came = namedPapers(act.papers, facts.procedure->documents);
    if (!came)
        return came.error();
    std::vector<Paper> papers = dossier.papers;
    papers.insert(papers.end(), came->begin(), came->end());
    const ResumedPromise promise = afterSupplement(dossier, facts);
    return Drafts{draftFor(dossier, Command::supplement,
        {{u"documents"_s, toJson(papers)}, {u"came"_s, toJson(*came)},
            {u"due"_s, toJson(promise.due)}, {u"otherDue"_s, toJson(promise.other)},
            {u"reason"_s, act.reason}})};
}

Draft paymentRequested(const Dossier& dossier, const Act& act)
{
    QJsonObject body = clockStopped(dossier, act.reason);
    const Dong open{dossier.fee.total.amount - paid(dossier).amount};
    const bool isFee = act.payment.amount == Dong{} && open > Dong{};
    if (isFee)
        body[u"isFee"_s] = true;
    if (const Dong asked = isFee ? open : act.payment.amount; asked > Dong{})
        body[u"amount"_s] = asked.amount;
    if (!act.payAt.isEmpty())
        body[u"payAt"_s] = act.payAt;
    return draftFor(dossier, Command::requestPayment, body);
}

/// Another body answers for its own part, whether or not a step of the process is its.
bool isOtherBody(const Dossier& dossier, const Facts& facts, const QString& hand)
{
    const Procedure& procedure = *facts.procedure;
    const QString decider
        = deciderOf(procedure, dossier.competentOffice, facts.law.powers, facts.now.localDate());
    return isHandOf(decider, hand)
        || std::ranges::any_of(
            procedure.interlinked, [&](const QString& body) { return isHandOf(body, hand); });
}

/// A body that takes part and was not sent to.
bool isLeftOut(const Dossier& dossier, const Facts& facts, const QString& hand)
{
    return std::ranges::any_of(notSentTo(dossier, *facts.procedure),
        [&](const QString& body) { return isHandOf(body, hand); });
}

/// The ward's own result is there: what is sent on now is a part of the whole.
bool isEnded(const Dossier& dossier)
{
    return dossier.state == State::done || dossier.state == State::handedOver;
}

/// Whom the procedure does not know is not sent a dossier without a word why, and asked for its
/// word only.
Result<Drafts> forwarded(const Dossier& dossier, const Act& act, const Facts& facts)
{
    const bool other = isOtherBody(dossier, facts, act.forwardedTo);
    const bool ours = stepOfHand(facts.procedure->steps, act.forwardedTo, 0).has_value();
    if (!other && !ours && act.note.isEmpty())
        return badInput(u"/note"_s, u"forwardNeedsNote"_s, {{u"to"_s, act.forwardedTo}});
    if (dossier.state == State::handedOver && !isLeftOut(dossier, facts, act.forwardedTo))
        return badInput(u"/to"_s, u"forwardAfterHandOver"_s,
            {{u"bodies"_s, notSentTo(dossier, *facts.procedure).join(u"; "_s)}});
    Draft draft
        = draftFor(dossier, Command::forward, {{u"to"_s, act.forwardedTo}, {u"note"_s, act.note}});
    draft.body[u"inside"_s] = !other && ours;
    if (!other && !ours && !isEnded(dossier))
        draft.body[u"consulted"_s] = true;
    return Drafts{draft};
}

/// Who was asked is heard first, unless it is told why not.
Result<Drafts> submitted(const Dossier& dossier, const Act& act, const Facts& facts)
{
    const QStringList awaited = awaitedFrom(dossier);
    if (awaited.isEmpty() || !act.reason.isEmpty())
        return Drafts{withReason(dossier, act)};
    return Error{ErrorCode::ruleRefused, u"/reason"_s, u"answerStillAwaited"_s,
        {{u"bodies"_s, awaited.join(u"; "_s)}}, sourceOn(u"consultation"_s, facts.now.localDate())};
}

/// The one it was forwarded to, where it is not said.
Result<QString> answerer(const Dossier& dossier, const Act& act)
{
    const QStringList awaited = awaitedFrom(dossier);
    if (act.from.isEmpty() && awaited.size() > 1)
        return Error{ErrorCode::badInput, u"/sender"_s, u"answerFromWhom"_s,
            {{u"bodies"_s, awaited.join(u", "_s)}}, {}};
    if (!act.from.isEmpty() && !awaited.contains(act.from))
        return Error{ErrorCode::badInput, u"/sender"_s, u"notForwardedThere"_s,
            {{u"body"_s, act.from}, {u"bodies"_s, awaited.join(u", "_s)}}, {}};
    return act.from.isEmpty() ? awaited.front() : act.from;
}

/// The day on which it went to that body last: who decided then ends the work, whatever was
/// delegated since.
QDate forwardedOn(const Dossier& dossier, const QString& to)
{
    const auto last = std::find_if(dossier.forwardings.rbegin(), dossier.forwardings.rend(),
        [&](const Forwarding& one) { return one.to == to; });
    return last->at.localDate();
}

/// A "no" is kept with its reason; that of who decides rejects what was still in work, and the
/// reply is what the reason rests on.
void addRefusal(QJsonObject& body, const Act& act, bool decides, State before)
{
    body[u"refused"_s] = true;
    body[u"reason"_s] = act.reason;
    if (!decides || before != State::processing)
        return;
    body[u"state"_s] = stateName(State::rejected);
    body[u"source"_s] = act.result;
}

/// The result of who decides ends the work; that of anyone else leaves the state as it is.
Result<Drafts> resultTaken(const Dossier& dossier, const Act& act, const Facts& facts)
{
    const auto from = answerer(dossier, act);
    if (!from)
        return from.error();
    Draft draft
        = draftFor(dossier, Command::takeResult, {{u"result"_s, act.result}, {u"from"_s, *from}});
    const QString decider = deciderOf(
        *facts.procedure, dossier.competentOffice, facts.law.powers, forwardedOn(dossier, *from));
    const bool decides = isHandOf(decider, *from);
    if (!decides)
        draft.body[u"state"_s] = stateName(dossier.state);
    if (act.refused)
        addRefusal(draft.body, act, decides, dossier.state);
    return Drafts{draft};
}

Draft handedOver(const Dossier& dossier, const Act& act)
{
    const HandOver& to = *act.to;
    return draftFor(dossier, Command::handOver,
        {{u"to"_s,
            QJsonObject{{u"self"_s, to.self}, {u"fullName"_s, to.fullName},
                {u"personalNumber"_s, to.personalNumber}, {u"authorisation"_s, to.authorisation},
                {u"post"_s, to.post}}}});
}

/// Who resolves it apologises (Mẫu 04); here only its letter is put on record.
Outcome checkApologist(const Dossier& dossier, const Act& act, const Facts& facts)
{
    const QString decider = deciderOf(
        *facts.procedure, dossier.competentOffice, facts.law.powers, facts.now.localDate());
    if (decider.isEmpty() == act.letter.isEmpty())
        return Done{};
    return Error{ErrorCode::ruleRefused, u"/letter"_s,
        decider.isEmpty() ? u"apologyOfOurOwn"_s : u"apologyOfDecider"_s, {{u"office"_s, decider}},
        sourceOn(u"limits"_s, facts.now.localDate())};
}

Result<Drafts> apologised(const Dossier& dossier, const Act& act, const Facts& facts)
{
    if (const auto ours = checkApologist(dossier, act, facts); !ours)
        return ours.error();
    const auto due = extendedDue(dossier, act, facts);
    if (!due)
        return due.error();
    QJsonObject body{{u"reason"_s, act.reason}, {u"due"_s, toJson(*due)},
        {u"dueBefore"_s, toJson(*dossier.due)}};
    if (!act.letter.isEmpty())
        body[u"letter"_s] = act.letter;
    return Drafts{draftFor(dossier, Command::apologise, body)};
}

Draft withdrawn(const Dossier& dossier, const Act& act)
{
    Draft draft = withReason(dossier, act);
    draft.body[u"channel"_s] = nameOf(kChannels, act.channel);
    return draft;
}

/// With the rule that the reason rests on, where the clerk or the leader names it.
Draft withSource(const Dossier& dossier, const Act& act)
{
    Draft draft = withReason(dossier, act);
    if (!act.source.isEmpty())
        draft.body[u"source"_s] = act.source;
    return draft;
}

Draft rejected(const Dossier& dossier, const Act& act, const Facts& facts)
{
    Draft draft = withSource(dossier, act);
    draft.body[u"authority"_s] = toJson(*facts.authority);
    return draft;
}
} // namespace

QJsonArray laneChanged(const QString& reason)
{
    return toJson(Reasons{{u"turnedIntoAppointment"_s, {{u"reason"_s, reason}}, {}}});
}

Draft withReason(const Dossier& dossier, const Act& act)
{
    return draftFor(dossier, act.command,
        act.reason.isEmpty() ? QJsonObject() : QJsonObject{{u"reason"_s, act.reason}});
}

Result<Drafts> lifeDrafts(const Dossier& dossier, const Act& act, const Facts& facts)
{
    switch (act.command) {
    case Command::requestSupplement:
        return Drafts{supplementRequested(dossier, act)};
    case Command::supplement:
        return supplemented(dossier, act, facts);
    case Command::forward:
        return forwarded(dossier, act, facts);
    case Command::submit:
        return submitted(dossier, act, facts);
    case Command::takeResult:
        return resultTaken(dossier, act, facts);
    case Command::requestPayment:
        return Drafts{paymentRequested(dossier, act)};
    case Command::payFee:
        return feePaid(dossier, act, facts);
    case Command::writeReceipt:
        return receiptWritten(dossier, act, facts);
    case Command::cancelReceipt:
        return receiptCancelled(dossier, act, facts);
    case Command::apologise:
        return apologised(dossier, act, facts);
    case Command::moveDue:
        return Drafts{draftFor(dossier, Command::moveDue,
            {{u"due"_s, toJson(*facts.movedDue)}, {u"dueBefore"_s, orNull(dossier.due)}})};
    case Command::handOver:
        return Drafts{handedOver(dossier, act)};
    case Command::notify:
        return Drafts{draftFor(dossier, Command::notify, {{u"note"_s, act.note}})};
    case Command::withdraw:
        return Drafts{withdrawn(dossier, act)};
    case Command::refuse:
        return Drafts{withSource(dossier, act)};
    case Command::reject:
        return Drafts{rejected(dossier, act, facts)};
    default:
        return Drafts{withReason(dossier, act)};
    }
}

} // namespace motcua
