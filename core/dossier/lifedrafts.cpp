#include "core/dossier/lifedrafts.h"

#include "core/base/text.h"
#include "core/catalogue/legalsource.h"
#include "core/catalogue/names.h"
#include "core/dossier/apply.h"
#include "core/dossier/arrivedpapers.h"
#include "core/dossier/codec.h"
#include "core/dossier/eventbodies.h"
#include "core/dossier/fold.h"
#include "core/dossier/forwardings.h"
#include "core/dossier/intakechecks.h"
#include "core/dossier/papers.h"
#include "core/dossier/payments.h"
#include "core/dossier/promise.h"
#include "core/dossier/steps.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Draft supplementRequested(const Dossier& dossier, const Act& act, const Facts& facts)
{
    QJsonObject body = clockStopped(dossier, act.reason);
    addAsked(body, act.missing, *facts.procedure, dossier.papers, dossier.channel);
    body[u"lane"_s] = laneName(Lane::appointment);
    body[u"promisedMinutes"_s] = 0;
    if (dossier.lane == Lane::noWait)
        body[u"because"_s] = laneChanged(act.reason);
    return draftFor(dossier, Command::requestSupplement, body);
}

/// A dossier has no more papers after a supplement than it may have at its receipt.
Outcome checkHowMany(const std::vector<Paper>& papers)
{
    if (papers.size() > std::size_t(kMaxPapers))
        return badInput(u"/documents"_s, u"tooMany"_s, {{u"limit"_s, kMaxPapers}});
    for (const Paper& paper : papers)
        if (paper.count > kMaxOfPaper)
            return badInput(u"/documents"_s, u"tooManyOfPaper"_s,
                {{u"name"_s, paper.name}, {u"count"_s, paper.count}, {u"limit"_s, kMaxOfPaper}});
    return Done{};
}

/// What of that which was asked for is still to come once this has.
QString leftAfter(Dossier dossier, const QJsonObject& body, const Procedure& procedure)
{
    addCame(dossier, body);
    return inWords(askedAndNotCome(foldContent(dossier, body), procedure));
}

/// The limit counts once all has come (NĐ 61/2018/NĐ-CP Điều 19): until then the clock stands.
Draft partCame(const Dossier& dossier, const QJsonObject& body)
{
    Draft draft = draftFor(dossier, Command::supplement, body);
    draft.body[u"state"_s] = stateName(State::awaitingSupplement);
    return draft;
}

/// The clock runs on; a reason tells why the rest is not waited for.
Draft goingOn(const Dossier& dossier, const Act& act, const Facts& facts, QJsonObject body,
    const QString& left)
{
    const ResumedPromise promise = afterSupplement(dossier, facts);
    body[u"due"_s] = toJson(promise.due);
    body[u"otherDue"_s] = toJson(promise.other);
    body[u"reason"_s] = act.reason;
    if (!left.isEmpty())
        body[u"left"_s] = left;
    return draftFor(dossier, Command::supplement, body);
}

Result<Drafts> supplemented(const Dossier& dossier, const Act& act, const Facts& facts)
{
    const auto came = namedPapers(act.papers, facts.procedure->documents, dossier.channel);
    if (!came)
        return came.error();
    const std::vector<Paper> papers = withArrived(dossier, facts.procedure->documents, *came);
    if (const auto few = checkHowMany(papers); !few)
        return few.error();
    QJsonObject body{{u"documents"_s, toJson(papers)}, {u"came"_s, toJson(*came)}};
    const QString left = leftAfter(dossier, body, *facts.procedure);
    return Drafts{left.isEmpty() || !act.reason.isEmpty() ? goingOn(dossier, act, facts, body, left)
                                                          : partCame(dossier, body)};
}

/// Who was asked is heard first, unless it is told why not; of an extract it is known which.
Result<Drafts> submitted(const Dossier& dossier, const Act& act, const Facts& facts)
{
    const QDate today = facts.now.localDate();
    for (const auto& unclear :
        {checkExtract(*facts.procedure, intakeOf(dossier), dossier.answers, today),
            checkExtractKind(*facts.procedure, dossier.answers, today)})
        if (unclear)
            return *unclear;
    QStringList awaited = awaitedFrom(dossier);
    for (const QString& body : takenOverFrom(dossier, facts))
        awaited.removeAll(body);
    if (awaited.isEmpty() || !act.reason.isEmpty())
        return Drafts{withReason(dossier, act)};
    return Error{ErrorCode::ruleRefused, u"/reason"_s, u"answerStillAwaited"_s,
        {{u"bodies"_s, awaited.join(u"; "_s)}}, sourceOn(u"consultation"_s, today)};
}

/// Who asked for it needs no authorisation of his own; another of the same name has a number.
bool isApplicant(const Dossier& dossier, const HandOver& to)
{
    const Person& applicant = dossier.applicant.person;
    return dossier.applicant.organisation.isEmpty()
        && folded(applicant.fullName).simplified() == folded(to.fullName).simplified()
        && (to.personalNumber.isEmpty() || to.personalNumber == applicant.personalNumber);
}

/// One number is one person: whose it is here, where another name is told with it.
QString holderNamed(const Dossier& dossier, const HandOver& to)
{
    std::vector<Party> known = dossier.parties;
    known.push_back(dossier.applicant);
    if (dossier.submitter)
        known.push_back(*dossier.submitter);
    for (const Party& one : known)
        if (!to.personalNumber.isEmpty() && one.person.personalNumber == to.personalNumber
            && folded(one.person.fullName).simplified() != folded(to.fullName).simplified())
            return one.person.fullName;
    return {};
}

Outcome checkTaker(const Dossier& dossier, const HandOver& to, const Facts& facts)
{
    const QString inPerson = facts.procedure->inPerson;
    if (!inPerson.isEmpty() && (!to.self || !to.post.isEmpty()))
        return Error{ErrorCode::ruleRefused, u"/to"_s, u"handedOverInPerson"_s, {}, inPerson};
    if (!to.self && isApplicant(dossier, to))
        return badInput(u"/to/fullName"_s, u"takerIsApplicant"_s, {{u"name"_s, to.fullName}});
    if (const QString holder = holderNamed(dossier, to); !holder.isEmpty())
        return badInput(u"/to/personalNumber"_s, u"numberOfAnother"_s,
            {{u"number"_s, to.personalNumber}, {u"name"_s, holder}});
    return Done{};
}

Result<Drafts> handedOver(const Dossier& dossier, const Act& act, const Facts& facts)
{
    const HandOver& to = *act.to;
    if (const auto fine = checkTaker(dossier, to, facts); !fine)
        return fine.error();
    QJsonObject body{{u"to"_s,
        QJsonObject{{u"self"_s, to.self}, {u"fullName"_s, to.fullName},
            {u"personalNumber"_s, to.personalNumber}, {u"authorisation"_s, to.authorisation},
            {u"post"_s, to.post}}}};
    if (!act.reason.isEmpty())
        body[u"reason"_s] = act.reason;
    return Drafts{draftFor(dossier, Command::handOver, body)};
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
        return Drafts{supplementRequested(dossier, act, facts)};
    case Command::supplement:
        return supplemented(dossier, act, facts);
    case Command::forward:
        return forwarded(dossier, act, facts);
    case Command::submit:
        return submitted(dossier, act, facts);
    case Command::takeResult:
        return resultTaken(dossier, act, facts);
    case Command::requestPayment:
        return paymentRequested(dossier, act);
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
        return handedOver(dossier, act, facts);
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
