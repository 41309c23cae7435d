#include "core/dossier/likepeople.h"

#include "core/base/text.h"
#include "core/identity/personalnumber.h"
#include "core/identity/personkey.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kLikeParties = u"partiesAlike"_s;
const QString kLikeApplicant = u"partyLikeApplicant"_s;
const QString kLikeSubmitter = u"partyLikeSubmitter"_s;

bool bothTell(const QString& a, const QString& b)
{
    return tellsNumber(a) && tellsNumber(b);
}

bool isOneNumber(const QString& a, const QString& b)
{
    return bothTell(a, b) && a == b;
}

bool hasComparableNumbers(const Person& a, const Person& b)
{
    return bothTell(a.personalNumber, b.personalNumber) || bothTell(a.oldNumber, b.oldNumber)
        || bothTell(a.passport, b.passport);
}

/// Of a role that the procedure does not have: an empty one.
PartyRole roleOfParty(const Procedure& procedure, const Party& party)
{
    const auto role = std::ranges::find(procedure.parties, party.role, &PartyRole::role);
    return role == procedure.parties.end() ? PartyRole() : *role;
}

/// Neither number nor birth tells them apart; then the name does, or nothing.
bool onlyNameTells(const Person& a, const Person& b)
{
    const PartialDate bornA = birthTold(a);
    const PartialDate bornB = birthTold(b);
    return !bornA.isEmpty() && !bornB.isEmpty() && agree(bornA, bornB)
        && !hasComparableNumbers(a, b) && !a.fullName.isEmpty();
}

/// Looks of names take their time: one for each party, not for each pair.
void addLikeParties(Reasons& alike, const Procedure& procedure, const Intake& intake)
{
    const std::vector<Party>& parties = intake.parties;
    QStringList looks;
    for (const Party& party : parties)
        looks += nameLook(party.person.fullName);
    for (std::size_t one = 0; one < parties.size(); ++one)
        for (std::size_t other = one + 1; other < parties.size(); ++other)
            if (looks[qsizetype(one)] == looks[qsizetype(other)]
                && onlyNameTells(parties[one].person, parties[other].person))
                alike.push_back({kLikeParties,
                    {{u"name"_s, parties[one].person.fullName},
                        {u"party"_s, roleOfParty(procedure, parties[one]).label},
                        {u"other"_s, roleOfParty(procedure, parties[other]).label}},
                    {}});
}
} // namespace

bool isOnePerson(const Person& a, const Person& b)
{
    if (bothTell(a.personalNumber, b.personalNumber))
        return a.personalNumber == b.personalNumber;
    const bool areOfTwoStates = !a.nationality.isEmpty() && !b.nationality.isEmpty()
        && folded(a.nationality) != folded(b.nationality);
    return isOneNumber(a.oldNumber, b.oldNumber)
        || (isOneNumber(a.passport, b.passport) && !areOfTwoStates);
}

bool maybeOnePerson(const Person& a, const Person& b)
{
    return onlyNameTells(a, b) && nameLook(a.fullName) == nameLook(b.fullName);
}

Reasons likePeople(const Procedure& procedure, const Intake& intake)
{
    Reasons alike;
    addLikeParties(alike, procedure, intake);
    for (const Party& party : intake.parties) {
        const PartyRole role = roleOfParty(procedure, party);
        const QJsonObject values{{u"name"_s, party.person.fullName}, {u"party"_s, role.label}};
        if (role.notApplicant && maybeOnePerson(party.person, intake.applicant.person))
            alike.push_back({kLikeApplicant, values, role.source});
        if (role.notSubmitter && intake.submitter
            && maybeOnePerson(party.person, intake.submitter->person))
            alike.push_back({kLikeSubmitter, values, role.source});
    }
    return alike;
}

bool isOfLikePeople(const Reason& doubt)
{
    return doubt.id == kLikeParties || doubt.id == kLikeApplicant || doubt.id == kLikeSubmitter;
}

} // namespace motcua
