#include "core/dossier/forwardings.h"

#include "core/catalogue/bodyends.h"
#include "core/catalogue/bodykinds.h"
#include "core/dossier/eventbodies.h"
#include "core/dossier/steps.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Whoever decides it today, where that is not this office.
bool decidesIt(const Dossier& dossier, const Facts& facts, const QString& hand)
{
    const QString decider = deciderOf(
        *facts.procedure, dossier.competentOffice, facts.law.powers, facts.now.localDate());
    return isHandOfDecider(*facts.procedure, decider, hand);
}

/// Another body answers for its own part, whether or not a step of the process is its.
bool isOtherBody(const Dossier& dossier, const Facts& facts, const QString& hand)
{
    return decidesIt(dossier, facts, hand)
        || std::ranges::any_of(facts.procedure->interlinked,
            [&](const QString& body) { return isHandOf(body, hand); });
}

constexpr int kDistrict = 2; ///< levelOf(): above every ward

/// A step of the process that this office's hands do, not one of another body.
bool isOurStep(const Dossier& dossier, const Facts& facts, const QString& hand)
{
    const std::vector<ProcessStep>& steps = facts.procedure->steps;
    const auto step = stepOfBody(steps, hand, 0);
    if (!step)
        return false;
    const QString& who = steps[std::size_t(*step)].who;
    return !isOtherBody(dossier, facts, who) && levelOf(who) < kDistrict;
}

/// A body that takes part and was not sent to.
bool isLeftOut(const Dossier& dossier, const Facts& facts, const QString& hand)
{
    return std::ranges::any_of(notSentTo(dossier, *facts.procedure),
        [&](const QString& body) { return isHandOf(body, hand); });
}

/// It lies there already, however the name is written; "": it does not.
QString openWith(const Dossier& dossier, const QString& hand)
{
    for (const QString& body : awaitedFrom(dossier))
        if (isOneBody(body, hand))
            return body;
    return {};
}

/// When whoever it is was told of it; none: never.
std::optional<Instant> informedOn(const Dossier& dossier, const QString& hand)
{
    for (const Forwarding& one : dossier.forwardings)
        if (one.informed && isOneBody(one.to, hand))
            return one.at;
    return std::nullopt;
}

/// The one awaited that is so called, in whatever letters; one that has ended answers by its
/// successor.
QString meantBy(const QString& sender, const QStringList& awaited, QDate today)
{
    const auto meant = std::ranges::find_if(awaited, [&](const QString& body) {
        return isOneBody(body, sender) || isOneBody(standingOn(body, today), sender);
    });
    return awaited.contains(sender) || meant == awaited.end() ? sender : *meant;
}

/// The one it was forwarded to, where it is not said.
Result<QString> answerer(const Dossier& dossier, const Act& act, QDate today)
{
    const QStringList awaited = awaitedFrom(dossier);
    const QString from = meantBy(act.from, awaited, today);
    if (act.from.isEmpty() && awaited.size() > 1)
        return Error{ErrorCode::badInput, u"/sender"_s, u"answerFromWhom"_s,
            {{u"bodies"_s, awaited.join(u", "_s)}}, {}};
    if (!act.from.isEmpty() && !awaited.contains(from))
        return Error{ErrorCode::badInput, u"/sender"_s, u"notForwardedThere"_s,
            {{u"body"_s, act.from}, {u"bodies"_s, awaited.join(u", "_s)}}, {}};
    return act.from.isEmpty() ? awaited.front() : from;
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

/// Whose part it is works at it; who is told of it is told once.
Outcome checkInformed(const Dossier& dossier, const Act& act, bool partOfIt)
{
    if (!act.informs)
        return Done{};
    if (partOfIt)
        return badInput(u"/informs"_s, u"partNotInformed"_s, {{u"to"_s, act.forwardedTo}});
    if (const auto before = informedOn(dossier, act.forwardedTo))
        return Error{ErrorCode::ruleRefused, u"/to"_s, u"alreadyInformed"_s,
            {{u"to"_s, act.forwardedTo}, {u"on"_s, before->localDate().toString(Qt::ISODate)}}, {}};
    return Done{};
}

/// Whose part it is answers; who is told of it only does not.
void addWhatIsAsked(QJsonObject& body, const Act& act, bool partOfIt, State before)
{
    if (act.informs) {
        body[u"informed"_s] = true;
        body[u"state"_s] = stateName(before); // nobody works at it for that
    } else if (!partOfIt)
        body[u"consulted"_s] = true;
}
} // namespace

bool isHandOfDecider(const Procedure& procedure, const QString& decider, const QString& hand)
{
    const bool isOrgan = isCommittee(decider) && !isCommittee(hand)
        && levelOf(decider) == levelOf(hand) && isBesideOrAbove(decider, hand);
    return isHandOf(decider, hand) || (isOrgan && stepOfHand(procedure.steps, hand, 0));
}

bool goesToDecider(const Dossier& dossier, const Act& act, const Facts& facts)
{
    return act.command == Command::forward && isInWork(dossier.state) && facts.procedure
        && decidesIt(dossier, facts, act.forwardedTo);
}

QStringList takenOverFrom(const Dossier& dossier, const Facts& facts)
{
    const QDate today = facts.now.localDate();
    QStringList bodies = awaitedFrom(dossier);
    bodies.removeIf([&](const QString& body) {
        return !endOfBody(body, today) || !deciderOn(body, facts.law.powers, today).isEmpty();
    });
    return bodies;
}

Result<Drafts> forwarded(const Dossier& dossier, const Act& act, const Facts& facts)
{
    const bool ours = isOurStep(dossier, facts, act.forwardedTo);
    const bool other = isOtherBody(dossier, facts, act.forwardedTo)
        || (!ours && stepOfHand(facts.procedure->steps, act.forwardedTo, 0));
    if (const auto open = openWith(dossier, act.forwardedTo); !open.isEmpty())
        return Error{
            ErrorCode::ruleRefused, u"/to"_s, u"alreadyForwarded"_s, {{u"to"_s, open}}, {}};
    if (const BodyEnd* ended = endOfBody(act.forwardedTo, facts.now.localDate()))
        return Error{ErrorCode::ruleRefused, u"/to"_s, u"bodyEnded"_s,
            {{u"body"_s, act.forwardedTo}, {u"last"_s, ended->last.toString(Qt::ISODate)},
                {u"successor"_s, ended->successor}},
            ended->source};
    if (const auto told = checkInformed(dossier, act, other || ours); !told)
        return told.error();
    if (!other && !ours && act.note.isEmpty())
        return badInput(u"/note"_s, u"forwardNeedsNote"_s, {{u"to"_s, act.forwardedTo}});
    if (dossier.state == State::handedOver && !isLeftOut(dossier, facts, act.forwardedTo))
        return badInput(u"/to"_s, u"forwardAfterHandOver"_s,
            {{u"bodies"_s, notSentTo(dossier, *facts.procedure).join(u"; "_s)}});
    Draft draft
        = draftFor(dossier, Command::forward, {{u"to"_s, act.forwardedTo}, {u"note"_s, act.note}});
    draft.body[u"inside"_s] = !other && ours;
    addWhatIsAsked(draft.body, act, other || ours, dossier.state);
    return Drafts{draft};
}

Result<Drafts> resultTaken(const Dossier& dossier, const Act& act, const Facts& facts)
{
    const auto from = answerer(dossier, act, facts.now.localDate());
    if (!from)
        return from.error();
    Draft draft
        = draftFor(dossier, Command::takeResult, {{u"result"_s, act.result}, {u"from"_s, *from}});
    const QString decider = deciderOf(
        *facts.procedure, dossier.competentOffice, facts.law.powers, forwardedOn(dossier, *from));
    const bool decides = isHandOfDecider(*facts.procedure, decider, *from);
    if (!decides)
        draft.body[u"state"_s] = stateName(dossier.state);
    if (act.refused)
        addRefusal(draft.body, act, decides, dossier.state);
    return Drafts{draft};
}

} // namespace motcua
