#include "core/office/madeparties.h"

#include "core/office/dice.h"
#include "core/office/madenames.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
bool isChildRole(const QString& role)
{
    return role == u"child" || role == u"ward" || role == u"pupil";
}

bool isElderRole(const PartyRole& role)
{
    return role.role == u"deceased" || role.role == u"martyr" || role.role == u"meritorious";
}

/// The role that the applicant often has himself: who marries, who has become a father.
bool isOwnRole(const PartyRole& role)
{
    return !role.notApplicant
        && (role.role == u"husband" || role.role == u"father" || role.role == u"signer"
            || role.role == u"recordHolder");
}

std::optional<Sex> sexFor(const PartyRole& role)
{
    if (role.role == u"mother")
        return Sex::female;
    if (role.role == u"father")
        return Sex::male;
    return role.sex;
}

bool isParty(const Intake& intake, const Person& person)
{
    return std::ranges::any_of(intake.parties,
        [&](const Party& party) { return party.person.personalNumber == person.personalNumber; });
}

bool isThere(const Intake& intake, const Person& person)
{
    return intake.applicant.person.personalNumber == person.personalNumber
        || isParty(intake, person);
}

Person grownUp(const Intake& intake, const PartyRole& role, const Population& population,
    Dice& dice, QDate day)
{
    for (;;) {
        Person person = population.someone(dice, day, sexFor(role));
        if (!isThere(intake, person))
            return person;
    }
}

Person madeFor(const Intake& intake, const PartyRole& role, const Population& population,
    Dice& dice, QDate day)
{
    if (isChildRole(role.role))
        return madeChild(dice, day, dice.mostlySmall(3, 2000), surnameOf(intake.applicant.person));
    if (isElderRole(role))
        return madeElder(dice, day);
    const auto sex = sexFor(role);
    const bool fits = !sex || intake.applicant.person.sex == sex;
    if (isOwnRole(role) && fits && dice.chance(800))
        return intake.applicant.person;
    return grownUp(intake, role, population, dice, day);
}

/// Who becomes a parent has the years that the law wants between them and a child made here.
Person madeApplicant(
    const Procedure& procedure, const Population& population, Dice& dice, QDate day)
{
    constexpr int kOldestChild = 7;
    int least = 0;
    for (const PartyRole& role : procedure.parties)
        if (role.parentOlderBy > 0)
            least = std::max(least, role.parentOlderBy + kOldestChild);
    for (;;) {
        Person person = population.someone(dice, day);
        if (least == 0 || person.dateOfBirth.year <= day.year() - least)
            return person;
    }
}

void makeFirm(Party& applicant, Dice& dice)
{
    applicant.organisation = madeFirm(dice);
    applicant.taxCode = u"01%1"_s.arg(dice.below(100'000'000), 8, 10, QChar(u'0'));
}

void addSubmitter(Intake& intake, const Population& population, Dice& dice, QDate day)
{
    Party submitter;
    submitter.role = u"submitter"_s;
    submitter.person = population.someone(dice, day);
    submitter.relation = u"Giấy ủy quyền"_s;
    if (!isThere(intake, submitter.person))
        intake.submitter = submitter;
}
} // namespace

void addMadeParties(
    Intake& intake, const Procedure& procedure, const Population& population, Dice& dice, QDate day)
{
    intake.applicant.role = u"applicant"_s;
    intake.applicant.person = madeApplicant(procedure, population, dice, day);
    if (procedure.parties.empty() && dice.chance(procedure.internal ? 900 : 30))
        makeFirm(intake.applicant, dice);
    for (const PartyRole& role : procedure.parties)
        if (role.required || dice.chance(300)) {
            Party party;
            party.role = role.role;
            party.person = madeFor(intake, role, population, dice, day);
            intake.parties.push_back(party);
        }
    const bool comesHimself = !procedure.applicantIsParty.isEmpty();
    if (comesHimself && !isParty(intake, intake.applicant.person))
        intake.applicant.person = intake.parties.front().person;
    if (dice.chance(40) && !comesHimself && procedure.signedInPerson.isEmpty())
        addSubmitter(intake, population, dice, day);
}

} // namespace motcua
