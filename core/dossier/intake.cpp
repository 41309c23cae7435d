#include "core/dossier/intake.h"

#include "core/dossier/steps.h"
#include "core/identity/personalnumber.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const PartyRole* roleOf(const Procedure& procedure, const QString& role)
{
    for (const PartyRole& known : procedure.parties)
        if (known.role == role)
            return &known;
    return nullptr;
}

const Party* partyOf(const std::vector<Party>& parties, const QString& role)
{
    for (const Party& party : parties)
        if (party.role == role)
            return &party;
    return nullptr;
}

Error partyError(const QString& field, const QString& detail, const PartyRole& role)
{
    return {ErrorCode::badInput, field, detail, {{u"party"_s, role.label}}, {}};
}

bool isSamePerson(const Person& a, const Person& b)
{
    return !a.personalNumber.isEmpty() && a.personalNumber == b.personalNumber;
}

std::optional<Error> checkParty(
    const Party& party, const PartyRole& role, const Intake& intake, const QString& field)
{
    const auto sex = party.person.sex ? party.person.sex : sexOfNumber(party.person.personalNumber);
    if (role.sex && sex && *sex != *role.sex)
        return Error{
            ErrorCode::ruleRefused, field, u"partySex"_s, {{u"party"_s, role.label}}, role.source};
    if (role.notApplicant && isSamePerson(party.person, intake.applicant.person))
        return Error{ErrorCode::ruleRefused, field, u"partyIsApplicant"_s,
            {{u"party"_s, role.label}}, role.source};
    const auto same = std::count_if(intake.parties.begin(), intake.parties.end(),
        [&](const Party& other) { return isSamePerson(other.person, party.person); });
    if (same > 1)
        return partyError(field, u"partyTwice"_s, role);
    return std::nullopt;
}

std::optional<Error> checkParties(const Procedure& procedure, const Intake& intake)
{
    for (std::size_t at = 0; at < intake.parties.size(); ++at) {
        const Party& party = intake.parties[at];
        const QString field = u"/parties/"_s + QString::number(at);
        const PartyRole* role = roleOf(procedure, party.role);
        if (!role)
            return badInput(field + u"/role"_s, u"unknownRole"_s, {{u"role"_s, party.role}});
        const bool twice
            = std::any_of(intake.parties.begin(), intake.parties.begin() + qsizetype(at),
                [&](const Party& before) { return before.role == party.role; });
        if (twice && !role->many)
            return partyError(field, u"roleTwice"_s, *role);
        if (auto error = checkParty(party, *role, intake, field))
            return error;
    }
    for (const PartyRole& role : procedure.parties)
        if (role.required && !partyOf(intake.parties, role.role))
            return partyError(u"/parties"_s, u"partyMissing"_s, role);
    return std::nullopt;
}

/// "husband.dateOfBirth" is read from the party where the party is known.
QJsonObject withPartyDates(const Procedure& procedure, const Intake& intake)
{
    QJsonObject answers = intake.answers;
    for (const Question& question : procedure.questions) {
        const Party* party = partyOf(intake.parties, question.fromParty.section(u'.', 0, 0));
        if (question.fromParty.isEmpty() || !party)
            continue;
        const QDate date = latestDate(party->person.dateOfBirth);
        if (date.isValid())
            answers[question.id] = date.toString(Qt::ISODate);
    }
    return answers;
}

/// Who was born after the day that the procedure asks for: a death before the birth.
std::optional<Error> checkBirths(
    const Procedure& procedure, const Intake& intake, const QJsonObject& answers)
{
    for (const PartyRole& role : procedure.parties) {
        const Party* party = partyOf(intake.parties, role.role);
        const QDate asked = QDate::fromString(answers[role.bornBefore].toString(), Qt::ISODate);
        if (!party || !asked.isValid() || party->person.dateOfBirth.isEmpty())
            continue;
        if (party->person.dateOfBirth.year > asked.year()
            || party->person.dateOfBirth.date() > asked)
            return Error{ErrorCode::ruleRefused, u"/answers/"_s + role.bornBefore, u"beforeBirth"_s,
                {{u"party"_s, role.label}}, role.source};
    }
    return std::nullopt;
}

/// What a register will lack, and what of a personal number does not fit what else is said of its
/// holder.
Reasons warningsOf(const Procedure& procedure, const Intake& intake, const std::vector<Item>& items)
{
    Reasons warnings = numberWarnings(intake.applicant.person);
    if (procedure.itemised
        && std::ranges::any_of(items, [](const Item& item) { return item.title.isEmpty(); }))
        warnings.push_back({u"itemWithoutTitle"_s, {}, {}});
    for (const Party& party : intake.parties)
        for (const Reason& warning : numberWarnings(party.person))
            if (!std::ranges::count(warnings, warning))
                warnings.push_back(warning);
    return warnings;
}

std::vector<Item> itemsOf(const Answers& answers, const QJsonArray& given)
{
    std::vector<Item> items;
    for (std::size_t at = 0; at < answers.items.size(); ++at)
        items.push_back(
            {given.at(qsizetype(at)).toObject()[u"title"_s].toString(), answers.items[at]});
    return items;
}

QJsonArray withoutTitles(const QJsonArray& items)
{
    QJsonArray plain;
    for (const QJsonValue value : items) {
        QJsonObject item = value.toObject();
        item.remove(u"title"_s);
        plain.append(item);
    }
    return plain;
}

/// A paper that is given by its id alone has the checklist's name.
std::vector<Paper> named(std::vector<Paper> papers, const std::vector<DocumentItem>& documents)
{
    for (Paper& paper : papers)
        for (const DocumentItem& document : documents)
            if (paper.name.isEmpty() && paper.id == document.id)
                paper.name = document.name;
    return papers;
}

std::vector<Paper> papersOf(const Procedure& procedure, const Intake& intake)
{
    if (intake.papers)
        return named(*intake.papers, procedure.documents);
    std::vector<Paper> papers;
    for (const DocumentItem& document : procedure.documents)
        if (document.required)
            papers.push_back({document.id, document.name, document.kind, document.count});
    return papers;
}

/// An original may stand for a copy, never the other way round.
bool isAsAsked(const Paper& paper, const DocumentItem& document)
{
    const bool kind = paper.kind == document.kind || paper.kind == DocumentKind::original;
    return paper.id == document.id && kind && paper.count >= document.count;
}

QStringList missingPapers(const Procedure& procedure, const std::vector<Paper>& papers)
{
    QStringList missing;
    for (const DocumentItem& document : procedure.documents) {
        const bool there = std::any_of(papers.begin(), papers.end(),
            [&](const Paper& paper) { return isAsAsked(paper, document); });
        if (document.required && !there)
            missing.append(document.name);
    }
    return missing;
}

Error refusedBy(const Reasons& failed)
{
    return {ErrorCode::ruleRefused, u"/answers"_s, failed.front().id,
        {{u"because"_s, toJson(failed)}, {u"reason"_s, failed.front().values}},
        failed.front().source};
}

void failing(Verdict& verdict, const Reason& reason)
{
    if (verdict.eligible)
        verdict.because.clear();
    verdict.eligible = false;
    verdict.because.push_back(reason);
}

/// What another body decides cannot be handed over while the citizen waits.
void addDecidedElsewhere(Verdict& verdict, const QString& decider)
{
    if (!decider.isEmpty())
        failing(verdict, {u"decidedElsewhere"_s, {{u"office"_s, decider}}, {}});
}

void addMissingPapers(Verdict& verdict, const QStringList& missing)
{
    for (const QString& name : missing)
        failing(verdict, {u"missingPaper"_s, {{u"name"_s, name}}, {}});
}

std::optional<Error> chooseLane(
    Assessment& out, const Procedure& procedure, const Intake& intake, const Law& law, Instant now)
{
    const Answers answers{out.answers, {}};
    if (intake.lane == Lane::noWait && !out.verdict.eligible)
        return Error{ErrorCode::ruleRefused, u"/lane"_s, u"notNoWait"_s,
            {{u"because"_s, toJson(out.verdict.because)}},
            out.verdict.because.empty() ? QString() : out.verdict.because.front().source};
    out.lane = intake.lane.value_or(out.verdict.eligible ? Lane::noWait : Lane::appointment);
    if (out.lane == Lane::appointment)
        out.due = withSteps(dueDate(*law.calendar, now, limitFor(procedure, answers)),
            *law.calendar, procedure, now);
    else
        out.promisedMinutes = law.catalogue->noWait(procedure.code, now.localDate()).entry->minutes;
    return std::nullopt;
}
} // namespace

Result<Assessment> assess(
    const Procedure& procedure, const Intake& intake, const Law& law, Instant now)
{
    if (!procedure.channels.contains(intake.channel))
        return badInput(u"/channel"_s, u"channelNotAccepted"_s);
    if (auto error = checkParties(procedure, intake))
        return *error;
    const auto answers
        = checkAnswers(procedure, withPartyDates(procedure, intake), withoutTitles(intake.items));
    if (!answers)
        return answers.error();
    if (auto error = checkBirths(procedure, intake, answers->values))
        return *error;
    const QDate today = now.localDate();
    if (const auto failed = failedRequirements(procedure, *answers, today, intake.channel);
        !failed.empty())
        return refusedBy(failed);
    auto fee = computeFee(procedure, *answers, today, intake.channel, intake.exemption);
    if (!fee)
        return fee.error();

    Assessment out;
    out.answers = answers->values;
    out.items = itemsOf(*answers, intake.items);
    out.papers = papersOf(procedure, intake);
    out.missingPapers = missingPapers(procedure, out.papers);
    out.warnings = warningsOf(procedure, intake, out.items);
    out.fee = *fee;
    out.verdict = noWaitVerdict(
        *law.catalogue, *law.calendar, {procedure.code, *answers, intake.channel}, now);
    addMissingPapers(out.verdict, out.missingPapers);
    addDecidedElsewhere(out.verdict, deciderOf(procedure, intake.competentOffice));
    if (auto error = chooseLane(out, procedure, intake, law, now))
        return *error;
    return out;
}

Intake intakeOf(const Dossier& dossier)
{
    Intake intake;
    intake.procedure = dossier.procedure;
    intake.channel = dossier.channel;
    intake.applicant = dossier.applicant;
    intake.submitter = dossier.submitter;
    intake.parties = dossier.parties;
    intake.answers = dossier.answers;
    for (const Item& item : dossier.items) {
        QJsonObject json = item.answers;
        json[u"title"_s] = item.title;
        intake.items.append(json);
    }
    intake.papers = dossier.papers;
    intake.note = dossier.note;
    intake.exemption = dossier.exemption;
    intake.exemptProof = dossier.exemptProof;
    intake.competentOffice = dossier.competentOffice;
    return intake;
}

} // namespace motcua
