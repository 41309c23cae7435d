#include "core/dossier/ownsignature.h"

#include "core/base/text.h"
#include "core/catalogue/legalsource.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
std::vector<Person> signersOf(const Dossier& dossier)
{
    std::vector<Person> people{dossier.applicant.person};
    for (const Party& party : dossier.parties)
        people.push_back(party.person);
    return people;
}

bool hasNumbers(const Person& person, const Actor& actor)
{
    return !person.personalNumber.isEmpty() && !actor.personalNumber.isEmpty();
}
} // namespace

Outcome checkOwnSignature(const Dossier& dossier, const Actor& actor, QDate day)
{
    for (const Person& person : signersOf(dossier))
        if (hasNumbers(person, actor) && person.personalNumber == actor.personalNumber)
            return Error{ErrorCode::ruleRefused, {}, u"ownSignature"_s,
                {{u"name"_s, person.fullName}}, sourceOn(u"ownSignature"_s, day)};
    return Done{};
}

Reasons ownSignatureWarnings(const Dossier& dossier, const Actor& actor, QDate day)
{
    Reasons warnings;
    for (const Person& person : signersOf(dossier))
        if (!hasNumbers(person, actor) && folded(person.fullName) == folded(actor.name))
            warnings.push_back({u"signerNamesake"_s, {{u"name"_s, person.fullName}},
                sourceOn(u"ownSignature"_s, day)});
    return warnings;
}

} // namespace motcua
