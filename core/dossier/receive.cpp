#include "core/dossier/receive.h"

#include "core/catalogue/names.h"
#include "core/dossier/eventbodies.h"
#include "core/dossier/papers.h"
#include "core/dossier/promise.h"
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

/// An incomplete dossier is guided, not taken in, unless somebody answers for it with a reason;
/// `known` was missing already.
Outcome checkMissing(
    const Intake& intake, const Assessment& taken, const QStringList& known, QDate day)
{
    const bool more = std::ranges::any_of(
        taken.missingPapers, [&](const QString& name) { return !known.contains(name); });
    if (!more || !intake.missingReason.isEmpty())
        return Done{};
    return Error{ErrorCode::ruleRefused, u"/documents"_s, u"papersMissing"_s,
        {{u"names"_s, taken.missingPapers.join(u"; "_s)}}, sourceOn(u"guideOnce"_s, day)};
}

/// What the rules say of an intake, with what earlier dossiers say of its people.
Result<Assessment> assessed(const Intake& intake, const Facts& facts, Instant at)
{
    const Reasons earlier = civilWarnings(facts.civilEvent, facts.earlier);
    auto assessment = assess(*facts.procedure, intake, facts.law, at,
        toVerify(facts.civilEvent, earlier, intake.papers.value_or(std::vector<Paper>())));
    if (assessment)
        assessment->warnings.insert(assessment->warnings.end(), earlier.begin(), earlier.end());
    return assessment;
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
} // namespace

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
    const QStringList known = missingPapers(*facts.procedure, dossier.papers, dossier.channel);
    if (const auto whole = checkMissing(intake, *assessment, known, facts.now.localDate()); !whole)
        return whole.error();
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

Result<Drafts> decideAccept(const Dossier& dossier, const Act& act, const Facts& facts)
{
    const Procedure* today = facts.law.catalogue->find(dossier.procedure, facts.now.localDate());
    if (!today || today->hash != dossier.procedureHash)
        return Error{ErrorCode::ruleRefused, {}, u"registeredUnderOtherLaw"_s, {}, {}};
    const Intake intake = withoutStaleDates(act.amended, dossier, *facts.procedure);
    const auto assessment = assessed(intake, facts, facts.now);
    if (!assessment)
        return assessment.error();
    if (const auto shown = checkExemptProof(intake); !shown)
        return shown.error();
    if (const auto whole = checkMissing(intake, *assessment, {}, facts.now.localDate()); !whole)
        return whole.error();
    QJsonObject body = contentOf(intake, *assessment);
    addResults(body, *assessment);
    return Drafts{draftFor(dossier, Command::accept, body)};
}

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
    if (const auto whole = checkMissing(intake, *assessment, {}, facts.now.localDate()); !whole)
        return whole.error();
    return withSlips(Drafts{{u"dossier.received"_s, {subjectOf(facts.newId)},
                         receivedBody(intake, *assessment, facts)}},
        facts.slips);
}

} // namespace motcua
