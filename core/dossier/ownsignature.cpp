#include "core/dossier/ownsignature.h"

#include "core/base/text.h"
#include "core/catalogue/legalsource.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
std::vector<Person> signersOf(const Party& applicant, const std::vector<Party>& parties)
{
    std::vector<Person> people{applicant.person};
    for (const Party& party : parties)
        people.push_back(party.person);
    return people;
}

bool hasNumbers(const Person& person, const Actor& actor)
{
    return !person.personalNumber.isEmpty() && !actor.personalNumber.isEmpty();
}

Outcome checkNone(
    const std::vector<Person>& signers, const Actor& actor, const QString& detail, QDate day)
{
    for (const Person& person : signers)
        if (hasNumbers(person, actor) && person.personalNumber == actor.personalNumber)
            return Error{ErrorCode::ruleRefused, {}, detail, {{u"name"_s, person.fullName}},
                sourceOn(u"ownSignature"_s, day)};
    return Done{};
}

Reasons namesakes(
    const std::vector<Person>& signers, const Actor& actor, const QString& id, QDate day)
{
    Reasons warnings;
    for (const Person& person : signers)
        if (!hasNumbers(person, actor) && folded(person.fullName) == folded(actor.name))
            warnings.push_back(
                {id, {{u"name"_s, person.fullName}}, sourceOn(u"ownSignature"_s, day)});
    return warnings;
}
} // namespace

Outcome checkOwnSignature(const Dossier& dossier, const Actor& actor, QDate day)
{
    return checkNone(signersOf(dossier.applicant, dossier.parties), actor, u"ownSignature"_s, day);
}

Reasons ownSignatureWarnings(const Dossier& dossier, const Actor& actor, QDate day)
{
    return namesakes(
        signersOf(dossier.applicant, dossier.parties), actor, u"signerNamesake"_s, day);
}

Result<Assessment> takenByAnother(Assessment assessment, const Intake& intake, const Facts& facts)
{
    const QDate today = facts.now.localDate();
    const auto signers = signersOf(intake.applicant, intake.parties);
    if (const auto fine = checkNone(signers, facts.actor, u"ownReceipt"_s, today); !fine)
        return fine.error();
    for (const Reason& one : namesakes(signers, facts.actor, u"receiverNamesake"_s, today))
        assessment.warnings.push_back(one);
    return assessment;
}

} // namespace motcua
