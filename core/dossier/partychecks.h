#pragma once
#include "core/dossier/intake.h"

namespace motcua {

/// The people of a request against the procedure's roles: unknownRole, roleTwice, partyMissing,
/// partySex, partyIsApplicant, partyIsSubmitter, partyTwice. Fields are JSON pointers of the
/// command.
Errors checkParties(const Procedure& procedure, const Intake& intake);
/// Where the parties come themselves (Procedure::applicantIsParty): that who asks is a person
/// (badInput personsOnly) and one of them, and who hands it in, too (badInput applicantNotParty).
std::optional<Error> checkApplicant(const Procedure& procedure, const Intake& intake);
/// Who signs before the official (Procedure::signedInPerson) sends nobody: ruleRefused
/// signsInPerson.
std::optional<Error> checkSignsInPerson(const Procedure& procedure, const Intake& intake);
/// Nobody is born after the day of the receipt: badInput inTheFuture.
Errors checkBorn(const Intake& intake, QDate today);
/// Of whom the paper has the day of birth, a whole date is told (PartyRole::wholeBirth; badInput
/// wholeBirthNeeded). An answer that is a party's date of birth does not name another day than the
/// party itself: badInput answerAgainstParty, field "/answers/husbandBorn".
Errors checkPartyDates(const Procedure& procedure, const Intake& intake);
/// The answers with those that are a party's: "husband.dateOfBirth".
QJsonObject withPartyDates(const Procedure& procedure, const Intake& intake);
/// Who was born after the day that the procedure asks for, by the date told or else by the number:
/// ruleRefused beforeBirth.
Errors checkBirths(const Procedure& procedure, const Intake& intake, const QJsonObject& answers);
/// "variant=many": whoever a choice asks for is there (partyMissing), and nobody whom it does not
/// (partyNotAsked).
Errors checkChosenRoles(
    const Procedure& procedure, const Intake& intake, const QJsonObject& answers);

} // namespace motcua
