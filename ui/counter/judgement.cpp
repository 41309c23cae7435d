#include "ui/counter/judgement.h"

#include "core/dossier/act.h"
#include "core/dossier/intakewarnings.h"
#include "core/dossier/otherversion.h"
#include "ui/counter/registered.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
std::vector<Error> errorsOf(const Faults& faults)
{
    std::vector<Error> errors;
    for (const Fault& fault : faults)
        errors.push_back(badInput(fault.pointer, fault.detail, fault.values));
    return errors;
}

/// Everyone who is still to be scanned, not only the first one.
void addMissingParties(const Procedure& procedure, const Intake& intake, Judgement& out)
{
    for (const PartyRole& role : procedure.parties) {
        const bool there = std::any_of(intake.parties.begin(), intake.parties.end(),
            [&](const Party& party) { return party.role == role.role; });
        if (role.required && !there)
            out.missing.push_back(badInput(
                u"/parties/"_s + role.role, u"partyMissing"_s, {{u"party"_s, role.label}}));
    }
}

void addError(const Error& error, Judgement& out)
{
    if (error.code == ErrorCode::ruleRefused)
        out.refusal = error;
    else if (error.detail != u"partyMissing")
        out.missing.push_back(error);
}
/// What the book will ask the name of is named before it is submitted.
std::vector<Error> unnamedIn(const Procedure& procedure, const Assessment& assessment)
{
    if (titleWarnings(procedure, assessment.answers, assessment.items).empty())
        return {};
    std::vector<Error> unnamed;
    for (std::size_t at = 0; at < assessment.items.size(); ++at)
        if (assessment.items[at].title.isEmpty())
            unnamed.push_back(badInput(u"/items/%1/title"_s.arg(at), u"paperUnnamed"_s));
    if (unnamed.empty())
        unnamed.push_back(badInput(u"/answers/"_s + kDocumentTitle, u"paperUnnamed"_s));
    return unnamed;
}

/// What is decided here by delegation says so, and until when.
Assessment withBasis(Assessment assessment, const Procedure& procedure, const Law& law, Instant now)
{
    const QDate due = assessment.due ? assessment.due->at.localDate() : now.localDate();
    for (const Reason& reason :
        competenceReasons(competenceOn(procedure, law.powers, now.localDate()), law.powers, due))
        assessment.warnings.push_back(reason);
    return assessment;
}

/// What is said of a couple names both in one sentence.
Reasons oneADossier(const Reasons& before)
{
    const QString name = u"name"_s;
    const auto rest = [&](Reason reason) {
        reason.values.remove(name);
        return reason;
    };
    Reasons told;
    for (const Reason& one : before) {
        const auto same = std::ranges::find_if(
            told, [&](const Reason& other) { return rest(other) == rest(one); });
        if (same == told.end())
            told.push_back(one);
        else
            same->values[name]
                = QStringList{same->values[name].toString(), one.values[name].toString()}.join(
                    u", "_s);
    }
    return told;
}
} // namespace

Judgement judgementOf(
    const QJsonObject& command, const Law& law, Instant now, const KnownBefore& known)
{
    Faults faults;
    JsonReader reader(command, {}, faults);
    Intake intake = readIntake(reader, faults);
    intake.sentIn = known.sentIn;
    Judgement out;
    out.missing = errorsOf(faults);
    const Procedure* inForce = law.catalogue->find(intake.procedure, now.localDate());
    if (!inForce)
        return out;
    const Procedure taken
        = isAboutRegistered(command) ? withChannel(*inForce, intake.channel) : *inForce;
    const Procedure* procedure = &taken;
    out.decider = deciderOf(*procedure, intake.competentOffice, law.powers, now.localDate());
    addMissingParties(*procedure, intake, out);
    const auto registered = assessRegistration(*procedure, intake, now);
    out.mayRegister = registered && !intake.applicant.displayName().isEmpty();
    if (registered)
        out.lacking = registered->missingPapers;
    const Reasons open = toVerify(
        known.event, known.earlier, intake.papers.value_or(std::vector<Paper>()), now.localDate());
    out.before = oneADossier(registersTwice(known.event, open));
    const auto assessment = assess(*procedure, intake, law, now, open);
    if (assessment) {
        out.assessment = withBasis(*assessment, *procedure, law, now);
        out.unnamed = unnamedIn(*procedure, *assessment);
    } else {
        addError(assessment.error(), out);
    }
    return out;
}

} // namespace motcua
