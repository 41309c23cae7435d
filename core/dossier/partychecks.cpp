#include "core/dossier/partychecks.h"

#include "core/base/text.h"
#include "core/dossier/likepeople.h"
#include "core/identity/personalnumber.h"
#include "core/identity/personkey.h"

#include <algorithm>

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

/// By the numbers where both are told, else by name and birth.
bool looksSame(const Person& a, const Person& b)
{
    if (!a.personalNumber.isEmpty() && !b.personalNumber.isEmpty())
        return a.personalNumber == b.personalNumber;
    return folded(a.fullName) == folded(b.fullName) && agree(a.dateOfBirth, b.dateOfBirth);
}

std::optional<Error> checkIsParty(
    const Procedure& procedure, const Intake& intake, const Party& party, const QString& field)
{
    const bool isOne = std::ranges::any_of(
        intake.parties, [&](const Party& one) { return looksSame(one.person, party.person); });
    if (party.organisation.isEmpty() && isOne)
        return std::nullopt;
    QStringList labels;
    for (const PartyRole& role : procedure.parties)
        labels.append(role.label);
    return Error{ErrorCode::badInput, field,
        party.organisation.isEmpty() ? u"applicantNotParty"_s : u"personsOnly"_s,
        {{u"parties"_s, labels.join(u", "_s)}}, procedure.applicantIsParty};
}

/// One tax code is one organisation, and a branch has its own (Luật Quản lý thuế 38/2019/QH14, Điều
/// 30 khoản 3: 13 digits); where either tells none, one name is one.
bool isOneOrganisation(const Party& a, const Party& b)
{
    if (a.organisation.isEmpty() || b.organisation.isEmpty())
        return false;
    return a.taxCode.isEmpty() || b.taxCode.isEmpty()
        ? nameLook(a.organisation) == nameLook(b.organisation)
        : a.taxCode == b.taxCode;
}

/// Who has died neither asks for anything nor hands it in; nobody is on both sides of a contract.
std::optional<Error> checkStaysAway(
    const Party& party, const PartyRole& role, const Intake& intake, const QString& field)
{
    const auto refused = [&](const QString& detail) {
        return Error{
            ErrorCode::ruleRefused, field, detail, {{u"party"_s, role.label}}, role.source};
    };
    if (role.notApplicant && isOnePerson(party.person, intake.applicant.person))
        return refused(u"partyIsApplicant"_s);
    if (role.otherSide && isOneOrganisation(party, intake.applicant))
        return refused(u"partyIsApplicant"_s);
    if (role.notSubmitter && intake.submitter
        && isOnePerson(party.person, intake.submitter->person))
        return refused(u"partyIsSubmitter"_s);
    return std::nullopt;
}

std::optional<Error> checkParty(
    const Party& party, const PartyRole& role, const Intake& intake, const QString& field)
{
    const auto sex = party.person.sex ? party.person.sex : sexOfNumber(party.person.personalNumber);
    if (role.sex && sex && *sex != *role.sex)
        return Error{
            ErrorCode::ruleRefused, field, u"partySex"_s, {{u"party"_s, role.label}}, role.source};
    if (auto error = checkStaysAway(party, role, intake, field))
        return error;
    const auto same = std::count_if(intake.parties.begin(), intake.parties.end(),
        [&](const Party& other) { return isOnePerson(other.person, party.person); });
    if (same > 1)
        return partyError(field, u"partyTwice"_s, role);
    return std::nullopt;
}

/// Even the first day that the date allows lies after it.
bool isBornAfter(const PartialDate& born, QDate day)
{
    return QDate(born.year, std::max(born.month, 1), std::max(born.day, 1)) > day;
}

/// Whose date of birth the question asks for; nullptr where it asks for none, or nobody is there.
const Party* askedParty(const Question& question, const Intake& intake)
{
    return question.fromParty.isEmpty()
        ? nullptr
        : partyOf(intake.parties, question.fromParty.section(u'.', 0, 0));
}

QDate dayIn(const QJsonValue& answer)
{
    return QDate::fromString(answer.toString().trimmed(), Qt::ISODate);
}

bool isBlank(const QJsonValue& answer)
{
    return answer.isUndefined() || answer.isNull()
        || (answer.isString() && answer.toString().trimmed().isEmpty());
}
} // namespace

namespace {
std::optional<Error> checkPartyAt(const Procedure& procedure, const Intake& intake, std::size_t at)
{
    const Party& party = intake.parties[at];
    const QString field = u"/parties/"_s + QString::number(at);
    const PartyRole* role = roleOf(procedure, party.role);
    if (!role)
        return badInput(field + u"/role"_s, u"unknownRole"_s, {{u"role"_s, party.role}});
    const bool twice = std::any_of(intake.parties.begin(), intake.parties.begin() + qsizetype(at),
        [&](const Party& before) { return before.role == party.role; });
    if (twice && !role->many)
        return partyError(field, u"roleTwice"_s, *role);
    return checkParty(party, *role, intake, field);
}
} // namespace

Errors checkParties(const Procedure& procedure, const Intake& intake)
{
    Errors errors;
    for (std::size_t at = 0; at < intake.parties.size(); ++at)
        if (const auto error = checkPartyAt(procedure, intake, at))
            errors.push_back(*error);
    for (const PartyRole& role : procedure.parties)
        if (role.required && !partyOf(intake.parties, role.role))
            errors.push_back(partyError(u"/parties"_s, u"partyMissing"_s, role));
    return errors;
}

std::optional<Error> checkApplicant(const Procedure& procedure, const Intake& intake)
{
    if (procedure.applicantIsParty.isEmpty())
        return std::nullopt;
    if (auto error = checkIsParty(procedure, intake, intake.applicant, u"/applicant"_s))
        return error;
    return intake.submitter ? checkIsParty(procedure, intake, *intake.submitter, u"/submitter"_s)
                            : std::nullopt;
}

std::optional<Error> checkSignsInPerson(const Procedure& procedure, const Intake& intake)
{
    if (procedure.signedInPerson.isEmpty() || !intake.submitter)
        return std::nullopt;
    return Error{ErrorCode::ruleRefused, u"/submitter"_s, u"signsInPerson"_s,
        {{u"name"_s, intake.applicant.displayName()}}, procedure.signedInPerson};
}

Errors checkBorn(const Intake& intake, QDate today)
{
    Errors errors;
    const auto check = [&](const Party& party, const QString& field) {
        if (isBornAfter(party.person.dateOfBirth, today))
            errors.push_back(badInput(field + u"/dateOfBirth"_s, u"inTheFuture"_s));
    };
    check(intake.applicant, u"/applicant"_s);
    if (intake.submitter)
        check(*intake.submitter, u"/submitter"_s);
    for (std::size_t at = 0; at < intake.parties.size(); ++at)
        check(intake.parties[at], u"/parties/"_s + QString::number(at));
    return errors;
}

namespace {
/// Whose day of birth the paper has, and of whom only a part of it is told; of whom nothing is told
/// at all the question asks.
Errors checkWholeBirths(const Procedure& procedure, const Intake& intake)
{
    Errors errors;
    for (std::size_t at = 0; at < intake.parties.size(); ++at) {
        const Party& party = intake.parties[at];
        const PartyRole* role = roleOf(procedure, party.role);
        const bool isAnswered = std::ranges::any_of(procedure.questions, [&](const Question& one) {
            return one.fromParty.section(u'.', 0, 0) == party.role
                && dayIn(intake.answers[one.id]).isValid();
        });
        const bool isAsked = !party.person.dateOfBirth.isEmpty() || isAnswered;
        if (role && !role->wholeBirth.isEmpty() && isAsked
            && !party.person.dateOfBirth.isComplete())
            errors.push_back(
                {ErrorCode::badInput, u"/parties/"_s + QString::number(at) + u"/dateOfBirth"_s,
                    u"wholeBirthNeeded"_s, {{u"party"_s, role->label}}, role->wholeBirth});
    }
    return errors;
}
} // namespace

Errors checkPartyDates(const Procedure& procedure, const Intake& intake)
{
    Errors errors = checkWholeBirths(procedure, intake);
    for (const Question& question : procedure.questions) {
        const Party* party = askedParty(question, intake);
        const QDate told = dayIn(intake.answers[question.id]);
        if (!party || !told.isValid()
            || agree(PartialDate::fromDate(told), party->person.dateOfBirth))
            continue;
        errors.push_back(
            {ErrorCode::badInput, u"/answers/"_s + question.id, u"answerAgainstParty"_s,
                {{u"label"_s, question.label}, {u"party"_s, roleOf(procedure, party->role)->label},
                    {u"born"_s, party->person.dateOfBirth.toString()},
                    {u"value"_s, told.toString(Qt::ISODate)}},
                {}});
    }
    return errors;
}

QJsonObject withPartyDates(const Procedure& procedure, const Intake& intake)
{
    QJsonObject answers = intake.answers;
    for (const Question& question : procedure.questions) {
        const Party* party = askedParty(question, intake);
        const QJsonValue told = intake.answers[question.id];
        const bool open = isBlank(told) || dayIn(told).isValid();
        if (!party || !open) // what is no day is told as that
            continue;
        const QDate date = latestDate(party->person.dateOfBirth);
        if (date.isValid())
            answers[question.id] = date.toString(Qt::ISODate);
    }
    return answers;
}

Errors checkBirths(const Procedure& procedure, const Intake& intake, const QJsonObject& answers)
{
    Errors errors;
    for (const PartyRole& role : procedure.parties) {
        const Party* party = partyOf(intake.parties, role.role);
        const QDate asked = QDate::fromString(answers[role.bornBefore].toString(), Qt::ISODate);
        if (party && asked.isValid() && isBornAfter(birthTold(party->person), asked))
            errors.push_back(
                {ErrorCode::ruleRefused, u"/answers/"_s + role.bornBefore, u"beforeBirth"_s,
                    {{u"party"_s, role.label}, {u"born"_s, birthTold(party->person).toString()}},
                    role.source});
    }
    return errors;
}

Errors checkChosenRoles(
    const Procedure& procedure, const Intake& intake, const QJsonObject& answers)
{
    Errors errors;
    const auto isChosen = [&](const QString& choice) {
        return answers[choice.section(u'=', 0, 0)].toString() == choice.section(u'=', 1);
    };
    for (const PartyRole& role : procedure.parties) {
        const bool there = partyOf(intake.parties, role.role) != nullptr;
        if (!there && !role.requiredIf.isEmpty() && isChosen(role.requiredIf))
            errors.push_back(partyError(u"/parties"_s, u"partyMissing"_s, role));
        if (there && !role.onlyIf.isEmpty() && !isChosen(role.onlyIf))
            errors.push_back(partyError(u"/parties"_s, u"partyNotAsked"_s, role));
    }
    return errors;
}

} // namespace motcua
