#include "core/dossier/intakefaults.h"

#include "core/dossier/familychecks.h"
#include "core/dossier/identitychecks.h"
#include "core/dossier/intakechecks.h"
#include "core/dossier/partychecks.h"
#include "core/dossier/sentin.h"

#include <algorithm>

namespace motcua {

Refusals refusalsOfPeople(const Procedure& procedure, const Intake& intake, QDate day)
{
    return {checkParties(procedure, intake), checkBorn(intake, day), checkShownPapers(intake, day),
        checkPartyDates(procedure, intake)};
}

Refusals refusalsOfTold(
    const Procedure& procedure, const Intake& intake, const QJsonObject& answers, Instant now)
{
    const QDate today = now.localDate();
    return {checkApplicant(procedure, intake), checkSignsInPerson(procedure, intake),
        checkPost(procedure, intake), checkIdentityPapers(procedure, intake, today),
        checkDeathHour(answers, now), checkSentAfter(procedure, intake, answers, today),
        checkBirths(procedure, intake, answers), checkFamily(procedure, intake, today),
        checkChosenRoles(procedure, intake, answers),
        checkExtract(procedure, intake, answers, today), checkOutside(answers, today),
        checkExemption(procedure, intake, today)};
}

std::optional<Error> firstOf(const Refusals& refusals)
{
    const auto first = std::ranges::find_if(
        refusals, [](const std::optional<Error>& one) { return one.has_value(); });
    return first == refusals.end() ? std::nullopt : *first;
}

} // namespace motcua
