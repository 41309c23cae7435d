#include "core/dossier/decide.h"

#include "core/dossier/codec.h"
#include "core/dossier/decidecorrection.h"
#include "core/dossier/despite.h"
#include "core/dossier/eventbodies.h"
#include "core/dossier/forwardings.h"
#include "core/dossier/guards.h"
#include "core/dossier/lateness.h"
#include "core/dossier/lifedrafts.h"
#include "core/dossier/promise.h"
#include "core/dossier/receive.h"
#include "core/dossier/slips.h"
#include "core/dossier/steps.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// A promise beyond the limit, where that was asked for.
Outcome promiseLonger(QJsonObject& body, const Due& due, const Act& act, const Facts& facts)
{
    if (!act.longer)
        return Done{};
    const Calendar& calendar = *facts.law.calendar;
    const auto extension = extensionOf(*facts.procedure, *act.longer, due, calendar);
    if (!extension)
        return extension.error();
    body[u"extension"_s] = toJson(*extension);
    body[u"due"_s]
        = toJson(extended(due, *extension, *facts.procedure->extension, calendar, facts.now));
    return Done{};
}

Result<Drafts> decideToAppointment(const Dossier& dossier, const Act& act, const Facts& facts)
{
    QJsonObject answers = dossier.answers;
    if (act.verification)
        answers[u"needsVerification"_s] = true;
    const Due due = appointmentDue(dossier, facts, answers);
    QJsonObject body = appointmentBody(due, act.reason);
    body[u"answers"_s] = answers;
    body[u"because"_s] = laneChanged(act.reason);
    if (const auto longer = promiseLonger(body, due, act, facts); !longer)
        return longer.error();
    return Drafts{draftFor(dossier, Command::toAppointment, body)};
}

/// The register's numbers and the issue that follows them.
Drafts numberedAndIssued(const Dossier& dossier, const std::vector<GivenNumber>& numbers)
{
    Drafts drafts;
    if (!numbers.empty()) {
        Draft numbered
            = draftFor(dossier, u"dossier.numbered"_s, {{u"numbers"_s, toJson(numbers)}});
        numbered.subjects.append(u"register:"_s + numbers.front().registerId);
        drafts.push_back(numbered);
    }
    drafts.push_back(draftFrom(State::approved, dossier, Command::issue));
    return drafts;
}

Drafts decideApprove(const Dossier& dossier, const Facts& facts)
{
    Drafts drafts{
        draftFor(dossier, Command::approve, {{u"authority"_s, toJson(*facts.authority)}})};
    const auto& numbering = facts.procedure->numbering;
    if (numbering && (numbering->moment != NumberingMoment::onApproval || !facts.holdsRegisters))
        return drafts;
    for (Draft& draft : numberedAndIssued(dossier, facts.numbers))
        drafts.push_back(draft);
    return drafts;
}

Result<Drafts> decideRecordNumber(const Dossier& dossier, const Act& act, const Facts& facts)
{
    GivenNumber number = act.recorded;
    if (number.registerId != facts.procedure->numbering->registerId)
        return badInput(u"/register"_s, u"otherRegister"_s,
            {{u"register"_s, facts.procedure->numbering->registerId}});
    if (number.date > facts.now.localDate() || number.date < dossier.receivedAt.localDate())
        return badInput(u"/date"_s, u"dateOutside"_s);
    Draft recorded
        = draftFor(dossier, Command::recordNumber, {{u"numbers"_s, toJson(std::vector{number})}});
    recorded.subjects.append(u"register:"_s + number.registerId);
    return Drafts{recorded, draftFrom(State::approved, dossier, Command::issue)};
}

Draft decideVoid(const Dossier& dossier, const Act& act)
{
    Draft draft = withReason(dossier, act);
    for (const GivenNumber& number : dossier.numbers)
        if (const QString subject = u"register:"_s + number.registerId;
            !draft.subjects.contains(subject))
            draft.subjects.append(subject);
    if (dossier.correction)
        draft.body[u"correctionDropped"_s] = true;
    return draft;
}

Result<Drafts> draftsOf(const Dossier& dossier, const Act& act, const Facts& facts)
{
    switch (act.command) {
    case Command::accept:
        return decideAccept(dossier, act, facts);
    case Command::amend:
        return decideAmend(dossier, act, facts);
    case Command::approve:
        return decideApprove(dossier, facts);
    case Command::issue:
        return numberedAndIssued(dossier, facts.numbers);
    case Command::recordNumber:
        return decideRecordNumber(dossier, act, facts);
    case Command::toAppointment:
        return decideToAppointment(dossier, act, facts);
    case Command::voidDossier:
        return Drafts{decideVoid(dossier, act)};
    case Command::correct:
        return decideCorrect(dossier, act, facts);
    case Command::confirmCorrection:
        return decideConfirm(dossier, act, facts);
    default:
        return lifeDrafts(dossier, act, facts);
    }
}

/// In place of what had passed; a promise that was not yet due by the day of receipt has not.
bool isRenewed(const QJsonValue& due)
{
    const QJsonArray because = due[u"because"_s].toArray();
    return because.at(0)[u"id"_s].toString() == u"promiseRenewed";
}

/// It was promised so before, and a mistaken calendar took its place: by that nothing was missed.
bool comesBack(const Dossier& dossier, const QJsonValue& due)
{
    const auto now = dueFromJson(due);
    return std::ranges::any_of(dossier.timeline, [&](const Step& step) {
        const auto once = dueFromJson(step.detail[u"due"_s]);
        return now && once && once->at == now->at;
    });
}

/// Another promise takes the place of the one there was.
bool replacesPromise(const Draft& draft, const Dossier& dossier, const Act& act)
{
    const QJsonValue due = draft.body.value(u"due"_s);
    if (act.command == Command::moveDue)
        return !comesBack(dossier, due);
    return !due.isUndefined() && (act.command != Command::toAppointment || isRenewed(due));
}

/// A promise that has passed is not washed away by another one: that it was missed is kept, also
/// where days off are entered after it.
void keepLateness(Draft& draft, const Dossier& dossier, const Act& act, Instant now)
{
    const bool replaces = replacesPromise(draft, dossier, act);
    if (const auto missed = newlyMissed(dossier, now); missed && replaces)
        draft.body[u"lateSince"_s] = missed->ms;
}

/// Who decides it here awaits nothing from a body that has ended meanwhile.
void addTakenOver(Draft& draft, const Dossier& dossier, const Act& act, const Facts& facts)
{
    constexpr std::array kDecisions{Command::submit, Command::approve, Command::reject};
    if (std::ranges::find(kDecisions, act.command) == kDecisions.end())
        return;
    if (const QStringList bodies = takenOverFrom(dossier, facts); !bodies.isEmpty())
        draft.body[u"takenOver"_s] = QJsonArray::fromStringList(bodies);
}
} // namespace

Outcome mayDo(const Dossier& dossier, Command command, const Facts& facts)
{
    const Transition* row = transitionFor(dossier.state, command);
    if (!row)
        return Error{ErrorCode::wrongState, {}, {},
            {{u"state"_s, stateName(dossier.state)}, {u"command"_s, commandName(command)}}, {}};
    if (!allows(facts.actor.roles, row->permission))
        return notAllowed(commandName(command), row->permission);
    return checkGuard(row->guard, dossier, facts);
}

Result<Drafts> decide(const Dossier& dossier, const Act& act, const Facts& facts)
{
    if (const auto allowed = mayDo(dossier, act.command, facts); !allowed)
        return allowed.error();
    if (const auto told = checkDespite(dossier, act, facts); !told)
        return told.error();
    auto drafts = withSlips(draftsOf(dossier, act, facts), facts.slips);
    if (!drafts || drafts->empty() || !facts.procedure)
        return drafts;
    addDespite(drafts->front(), dossier, act, facts);
    keepLateness(drafts->front(), dossier, act, facts.now);
    addTakenOver(drafts->front(), dossier, act, facts);
    if (const auto step = stepAfter(dossier, act, facts.procedure->steps))
        drafts->front().body[u"step"_s] = *step;
    return drafts;
}

} // namespace motcua
