#include "core/dossier/decide.h"

#include "core/catalogue/names.h"
#include "core/dossier/codec.h"
#include "core/dossier/decidecorrection.h"
#include "core/dossier/eventbodies.h"
#include "core/dossier/guards.h"
#include "core/dossier/lifedrafts.h"
#include "core/dossier/promise.h"
#include "core/dossier/slips.h"
#include "core/dossier/steps.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Who need not pay has shown why.
Outcome checkExemptProof(const Intake& intake)
{
    if (intake.exemption.isEmpty() || !intake.exemptProof.isEmpty())
        return Done{};
    return badInput(u"/exemptProof"_s, u"exemptProofMissing"_s);
}

/// What the rules say of an intake, with what earlier dossiers say of its people.
Result<Assessment> assessed(const Intake& intake, const Facts& facts, Instant at)
{
    auto assessment = assess(*facts.procedure, intake, facts.law, at);
    if (assessment)
        for (const Reason& warning : civilWarnings(facts.civilEvent, facts.earlier))
            assessment->warnings.push_back(warning);
    return assessment;
}

Result<Drafts> decideAmend(const Dossier& dossier, const Act& act, const Facts& facts)
{
    Intake intake = withoutStaleDates(act.amended, dossier, *facts.procedure);
    // What no longer fits the no-wait lane becomes an appointment, counted from the receipt.
    intake.lane
        = dossier.lane == Lane::appointment ? std::optional(Lane::appointment) : std::nullopt;
    const auto assessment = assessed(intake, facts, dossier.receivedAt);
    if (!assessment)
        return assessment.error();
    const bool otherExemption
        = intake.exemption != dossier.exemption || intake.exemptProof != dossier.exemptProof;
    if (const auto shown = checkExemptProof(intake); otherExemption && !shown)
        return shown.error();
    QJsonObject body = contentOf(intake, *assessment);
    addResults(body, *assessment);
    // A promised day moves only where it turns out that something must be verified, or need not be.
    const bool sameLimit
        = needsVerification({dossier.answers, {}}) == needsVerification({assessment->answers, {}});
    if (dossier.due && sameLimit)
        body.remove(u"due"_s);
    if (dossier.lane == Lane::appointment)
        body.remove(u"because"_s);
    return Drafts{draftFor(dossier, Command::amend, body)};
}

/// What was registered is received now, as if it had come whole: the clock begins.
Result<Drafts> decideAccept(const Dossier& dossier, const Act& act, const Facts& facts)
{
    const Procedure* today = facts.law.catalogue->find(dossier.procedure, facts.now.localDate());
    if (!today || today->hash != dossier.procedureHash)
        return Error{ErrorCode::ruleRefused, {}, u"registeredUnderOtherLaw"_s, {}, {}};
    Intake intake = withoutStaleDates(act.amended, dossier, *facts.procedure);
    const auto assessment = assessed(intake, facts, facts.now);
    if (!assessment)
        return assessment.error();
    if (const auto shown = checkExemptProof(intake); !shown)
        return shown.error();
    QJsonObject body = contentOf(intake, *assessment);
    addResults(body, *assessment);
    return Drafts{draftFor(dossier, Command::accept, body)};
}

Drafts decideToAppointment(const Dossier& dossier, const Act& act, const Facts& facts)
{
    QJsonObject answers = dossier.answers;
    if (act.verification)
        answers[u"needsVerification"_s] = true;
    QJsonObject body = appointmentBody(appointmentDue(dossier, facts, answers), act.reason);
    body[u"answers"_s] = answers;
    body[u"because"_s] = laneChanged(act.reason);
    return {draftFor(dossier, Command::toAppointment, body)};
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
    return draft;
}

/// What every receipt says of itself.
QJsonObject receivedBody(const Intake& intake, const Assessment& assessment, const Facts& facts)
{
    const Procedure& procedure = *facts.procedure;
    QJsonObject body = contentOf(intake, assessment);
    addResults(body, assessment);
    body[u"code"_s] = facts.code;
    body[u"procedure"_s] = procedure.code;
    body[u"procedureHash"_s] = procedure.hash;
    body[u"procedureName"_s] = procedure.name;
    body[u"field"_s] = procedure.field;
    body[u"channel"_s] = nameOf(kChannels, intake.channel);
    return body;
}

/// It is on record, and refused in the same breath: nothing is promised, nothing costs.
Result<Drafts> decideRefusedIntake(const Intake& intake, const Facts& facts)
{
    if (!allows(facts.actor.roles, Permission::refuse))
        return Error{ErrorCode::notAllowed, {}, {}, {{u"command"_s, u"refuse"_s}}, {}};
    const auto refused = assessRefusal(*facts.procedure, intake, facts.now);
    if (!refused)
        return refused.error();
    Dossier dossier;
    dossier.id = facts.newId;
    return Drafts{{u"dossier.received"_s, {subjectOf(facts.newId)},
                      receivedBody(intake, refused->assessment, facts)},
        draftFrom(State::received, dossier, Command::refuse,
            {{u"reason"_s, *intake.refusal}, {u"source"_s, intake.refusalSource},
                {u"because"_s, toJson(refused->because)}})};
}

/// It is on record, so that it can be followed, with what it still lacks; not yet received.
Result<Drafts> decideRegistration(const Intake& intake, const Facts& facts)
{
    const auto assessment = assessRegistration(*facts.procedure, intake, facts.now);
    if (!assessment)
        return assessment.error();
    Drafts drafts{{u"dossier.registered"_s, {subjectOf(facts.newId)},
        receivedBody(intake, *assessment, facts)}};
    if (!intake.guide->isEmpty()) {
        Dossier dossier;
        dossier.id = facts.newId;
        drafts.push_back(draftFrom(State::registered, dossier, Command::requestSupplement,
            {{u"missing"_s, QJsonArray::fromStringList(*intake.guide)},
                {u"reason"_s, intake.guideReason}}));
    }
    return drafts;
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
} // namespace

Result<Drafts> decideReceive(const Intake& intake, const Facts& facts)
{
    if (!allows(facts.actor.roles, Permission::receive))
        return Error{ErrorCode::notAllowed, {}, {}, {{u"command"_s, u"receive"_s}}, {}};
    if (intake.refusal)
        return withSlips(decideRefusedIntake(intake, facts), facts.slips);
    if (intake.guide)
        return withSlips(decideRegistration(intake, facts), facts.slips);
    const auto assessment = assessed(intake, facts, facts.now);
    if (!assessment)
        return assessment.error();
    if (const auto shown = checkExemptProof(intake); !shown)
        return shown.error();
    return withSlips(Drafts{{u"dossier.received"_s, {subjectOf(facts.newId)},
                         receivedBody(intake, *assessment, facts)}},
        facts.slips);
}

Outcome mayDo(const Dossier& dossier, Command command, const Facts& facts)
{
    const Transition* row = transitionFor(dossier.state, command);
    if (!row)
        return Error{ErrorCode::wrongState, {}, {},
            {{u"state"_s, stateName(dossier.state)}, {u"command"_s, commandName(command)}}, {}};
    if (!allows(facts.actor.roles, row->permission))
        return Error{ErrorCode::notAllowed, {}, {}, {{u"command"_s, commandName(command)}}, {}};
    return checkGuard(row->guard, dossier, facts);
}

Result<Drafts> decide(const Dossier& dossier, const Act& act, const Facts& facts)
{
    if (const auto allowed = mayDo(dossier, act.command, facts); !allowed)
        return allowed.error();
    auto drafts = withSlips(draftsOf(dossier, act, facts), facts.slips);
    if (!drafts || drafts->empty() || !facts.procedure)
        return drafts;
    if (const auto step = stepAfter(dossier, act, facts.procedure->steps))
        drafts->front().body[u"step"_s] = *step;
    return drafts;
}

} // namespace motcua
