#include "core/dossier/receive.h"

#include "core/catalogue/legalsource.h"
#include "core/catalogue/names.h"
#include "core/dossier/codec.h"
#include "core/dossier/eventbodies.h"
#include "core/dossier/intakechecks.h"
#include "core/dossier/otherversion.h"
#include "core/dossier/ownsignature.h"
#include "core/dossier/papers.h"
#include "core/dossier/promise.h"
#include "core/dossier/sentin.h"
#include "core/dossier/slips.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Who need not pay has shown why; a proof alone exempts nobody.
Outcome checkExemptProof(const Intake& intake)
{
    if (intake.exemption.isEmpty() && !intake.exemptProof.isEmpty())
        return badInput(u"/exempt"_s, u"exemptProofAlone"_s);
    if (intake.exemption.isEmpty() || !intake.exemptProof.isEmpty())
        return Done{};
    return badInput(u"/exemptProof"_s, u"exemptProofMissing"_s);
}

/// An incomplete dossier is guided, not taken in, unless somebody answers for it with a reason: one
/// that was given before is for the papers that were missing then (`covered`) and for no others.
Outcome checkMissing(
    const Intake& intake, const Assessment& taken, const QStringList& covered, QDate day)
{
    const bool more = std::ranges::any_of(
        taken.missingPapers, [&](const QString& name) { return !covered.contains(name); });
    if (!more || intake.tellsMissing)
        return Done{};
    return Error{ErrorCode::ruleRefused, u"/documents"_s, u"papersMissing"_s,
        {{u"names"_s, taken.missingPapers.join(u"; "_s)}}, sourceOn(u"guideOnce"_s, day)};
}

/// What an earlier reason was given for.
QStringList coveredBefore(const Dossier& dossier, const Procedure& procedure)
{
    return dossier.missingReason.isEmpty()
        ? QStringList()
        : missingPapers(procedure, dossier.papers, dossier.channel);
}

/// Another reason stands beside the one for what was missing before and still is.
void keepReason(
    Intake& intake, const Assessment& taken, const Dossier& dossier, const QStringList& covered)
{
    const QString& before = dossier.missingReason;
    if (intake.missingReason == before || intake.missingReason.startsWith(before + u"; "_s))
        return; // told again, or more of it
    const bool still = std::ranges::any_of(
        covered, [&](const QString& name) { return taken.missingPapers.contains(name); });
    const QString both = dossier.missingReason + u"; "_s + intake.missingReason;
    const bool other = intake.tellsMissing && !dossier.missingReason.isEmpty()
        && !dossier.missingReason.split(u"; "_s).contains(intake.missingReason);
    if (still && other && both.size() <= kReasonLimit)
        intake.missingReason = both;
    else if (still && intake.tellsMissing && !other && !dossier.missingReason.isEmpty())
        intake.missingReason = dossier.missingReason;
}

/// What the rules say of an intake, with what earlier dossiers say of its people.
Result<Assessment> assessed(const Intake& intake, const Facts& facts, Instant at)
{
    const Reasons earlier = civilWarnings(facts.civilEvent, facts.earlier);
    auto assessment = assess(*facts.procedure, intake, facts.law, at,
        toVerify(facts.civilEvent, earlier, intake.papers.value_or(std::vector<Paper>()),
            at.localDate()));
    if (assessment)
        if (auto toCome = checkOutsideHour(assessment->answers, at, facts.now, *facts.law.calendar))
            return *toCome;
    if (assessment)
        assessment->warnings.insert(assessment->warnings.end(), earlier.begin(), earlier.end());
    return assessment && facts.certifiesPeople
        ? takenByAnother(*std::move(assessment), intake, facts)
        : assessment;
}

void addVersion(QJsonObject& body, const Procedure& procedure)
{
    body[u"procedureHash"_s] = procedure.hash;
    body[u"procedureName"_s] = procedure.name;
    body[u"field"_s] = procedure.field;
}

/// What it says, with the reason for a second dossier only as long as there is a first.
QJsonObject contentNow(const Intake& intake, const Assessment& assessment, const Facts& facts)
{
    QJsonObject body = contentOf(intake, assessment);
    const Reasons earlier = civilWarnings(facts.civilEvent, facts.earlier);
    if (body.contains(u"secondReason"_s) && registersTwice(facts.civilEvent, earlier).empty())
        body[u"secondReason"_s] = QString();
    return body;
}

/// What every receipt says of itself.
QJsonObject receivedBody(const Intake& intake, const Assessment& assessment, const Facts& facts)
{
    const Procedure& procedure = *facts.procedure;
    QJsonObject body = contentNow(intake, assessment, facts);
    addResults(body, assessment);
    body[u"code"_s] = facts.code;
    body[u"procedure"_s] = procedure.code;
    addVersion(body, procedure);
    body[u"channel"_s] = nameOf(kChannels, intake.channel);
    return body;
}

/// Who waited for the result is promised a day that is still to come, as by toAppointment.
Outcome renewPassed(QJsonObject& body, const Dossier& dossier, const Facts& facts)
{
    const auto due = dueFromJson(body[u"due"_s]);
    if (due && due->at <= facts.now)
        body[u"due"_s] = toJson(appointmentDue(dossier, facts, body[u"answers"_s].toObject()));
    return Done{};
}

/// A promised day moves only where it turns out that something must be verified, or need not be:
/// never once it has passed, and to a later one for a reason that is kept.
Outcome keepPromise(QJsonObject& body, const Dossier& dossier, const Act& act, const Facts& facts)
{
    if (!dossier.due)
        return renewPassed(body, dossier, facts);
    body.remove(u"due"_s);
    const QJsonObject answers = body[u"answers"_s].toObject();
    if (needsVerification({dossier.answers, {}}) == needsVerification({answers, {}}))
        return Done{};
    const QString source = sourceOn(u"limits"_s, facts.now.localDate());
    if (facts.now > dossier.due->at)
        return Error{ErrorCode::ruleRefused, u"/answers/needsVerification"_s, u"promisePassed"_s,
            {{u"due"_s, dossier.due->at.toIso()}}, source};
    Dossier told = dossier;
    told.answers = answers;
    const Due due = recounted(told, *facts.procedure, *facts.law.calendar).value_or(*dossier.due);
    const bool isPutOff = dossier.apology && due.at < dossier.apology->newDue;
    if (due.at > dossier.due->at && act.reason.isEmpty())
        return Error{ErrorCode::badInput, u"/reason"_s, u"laterPromiseNeedsReason"_s,
            {{u"due"_s, due.at.toIso()}}, source};
    if (!isPutOff && due.at > facts.now) // nothing is promised for a moment that has passed
        body[u"due"_s] = toJson(due);
    if (!act.reason.isEmpty())
        body[u"reason"_s] = act.reason;
    return Done{};
}

/// It is on record, and refused in the same breath: nothing is promised, nothing costs.
Result<Drafts> decideRefusedIntake(const Intake& intake, const Facts& facts)
{
    if (!allows(facts.actor.roles, Permission::refuse))
        return notAllowed(u"refuse"_s, Permission::refuse);
    const auto refused = assessRefusal(*facts.procedure, intake, *facts.law.calendar, facts.now);
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
        QJsonObject body{{u"reason"_s, intake.guideReason}};
        addAsked(body, *intake.guide, *facts.procedure, assessment->papers, intake.channel);
        drafts.push_back(draftFrom(State::registered, dossier, Command::requestSupplement, body));
    }
    return drafts;
}
/// Verification is what the act tells, not what earlier dossiers of the same people would ask for
/// anew: of those it is warned.
void keepVerification(Assessment& taken, const Intake& told, const Dossier& dossier)
{
    const bool before = needsVerification({dossier.answers, {}});
    const bool asTold = needsVerification({told.answers, {}}) == before;
    if (dossier.due && asTold && needsVerification({taken.answers, {}}) != before)
        taken.answers[u"needsVerification"_s] = before;
}

/// By which day who was only guided at the counter is in time was once counted otherwise: what it
/// cost then stands, as long as nothing changes that the fee rests on.
void keepFee(Assessment& taken, const Intake& told, const Dossier& dossier)
{
    const bool guided = told.sentIn && dossier.channel == Channel::direct;
    const bool asTold = taken.answers == dossier.answers && told.exemption == dossier.exemption
        && std::ranges::equal(taken.items, dossier.items, {}, &Item::answers, &Item::answers);
    if (guided && asTold)
        taken.fee = dossier.fee;
}
} // namespace

Result<Drafts> decideAmend(const Dossier& dossier, const Act& act, const Facts& facts)
{
    Intake intake = toldOutside(
        withoutStaleDates(act.amended, dossier, *facts.procedure), dossier, facts.now.localDate());
    // What no longer fits the no-wait lane becomes an appointment, counted from the receipt.
    intake.lane
        = dossier.lane == Lane::appointment ? std::optional(Lane::appointment) : std::nullopt;
    auto assessment = assessed(intake, facts, dossier.receivedAt);
    if (!assessment)
        return assessment.error();
    keepVerification(*assessment, intake, dossier);
    keepFee(*assessment, intake, dossier);
    const bool otherExemption
        = intake.exemption != dossier.exemption || intake.exemptProof != dossier.exemptProof;
    if (const auto shown = checkExemptProof(intake); otherExemption && !shown)
        return shown.error();
    const QStringList known = missingPapers(*facts.procedure, dossier.papers, dossier.channel);
    if (const auto whole = checkMissing(intake, *assessment, known, facts.now.localDate()); !whole)
        return whole.error();
    keepReason(intake, *assessment, dossier, known);
    QJsonObject body = contentNow(intake, *assessment, facts);
    addResults(body, *assessment);
    if (dossier.lane == Lane::appointment)
        body.remove(u"because"_s);
    if (const auto kept = keepPromise(body, dossier, act, facts); !kept)
        return kept.error();
    return Drafts{draftFor(dossier, Command::amend, body)};
}

Result<Drafts> decideAccept(const Dossier& dossier, const Act& act, const Facts& facts)
{
    const QDate today = facts.now.localDate();
    const Procedure* inForce = facts.law.catalogue->find(dossier.procedure, today);
    if (!inForce)
        return Error{ErrorCode::ruleRefused, {}, u"registeredUnderOtherLaw"_s, {}, {}};
    Facts known = facts;
    const Procedure procedure = withChannel(*inForce, dossier.channel);
    known.procedure = &procedure;
    Intake intake = withoutStaleDates(fitting(act.amended, dossier, *inForce), dossier, *inForce);
    const Reasons ended = withoutEndedExemption(
        intake, dossier, *facts.procedure, findExemption(*inForce, intake.exemption, today));
    auto assessment = assessed(intake, known, facts.now);
    if (!assessment)
        return assessment.error();
    assessment->warnings.insert(assessment->warnings.end(), ended.begin(), ended.end());
    if (const auto shown = checkExemptProof(intake); !shown)
        return shown.error();
    const QStringList covered = coveredBefore(dossier, *inForce);
    if (const auto whole = checkMissing(intake, *assessment, covered, today); !whole)
        return whole.error();
    keepReason(intake, *assessment, dossier, covered);
    QJsonObject body = contentNow(intake, *assessment, facts);
    addResults(body, *assessment);
    if (inForce->hash != dossier.procedureHash)
        addVersion(body, *inForce);
    return Drafts{draftFor(dossier, Command::accept, body)};
}

Result<Drafts> decideReceive(const Intake& intake, const Facts& facts)
{
    if (!allows(facts.actor.roles, Permission::receive))
        return notAllowed(u"receive"_s, Permission::receive);
    if (intake.refusal)
        return withSlips(decideRefusedIntake(intake, facts), facts.slips);
    if (intake.guide)
        return withSlips(decideRegistration(intake, facts), facts.slips);
    const auto assessment = assessed(intake, facts, facts.now);
    if (!assessment)
        return assessment.error();
    if (const auto shown = checkExemptProof(intake); !shown)
        return shown.error();
    if (const auto whole = checkMissing(intake, *assessment, {}, facts.now.localDate()); !whole)
        return whole.error();
    return withSlips(Drafts{{u"dossier.received"_s, {subjectOf(facts.newId)},
                         receivedBody(intake, *assessment, facts)}},
        facts.slips);
}

} // namespace motcua
