#pragma once
#include "core/dossier/personfacts.h"

namespace motcua {

/// What cannot be between people: a parent who is not born before the child (PartyRole::parents;
/// ruleRefused parentNotBornBefore), and somebody who on `day`, the day of the receipt, is younger
/// or older than the law asks for in that place (PartyRole::fromAge, underAge; ruleRefused
/// partyTooYoung, partyTooOld).
Errors checkFamily(const Procedure& procedure, const Intake& intake, QDate day);

/// What hardly can be: a parent who was a child at the birth (parentVeryYoung, by "parentAge" of
/// data/sources.json); or, where the law names the years between the two, one who is less older
/// (PartyRole::parentOlderBy, parentTooNear), or where it takes somebody of that age in some cases
/// only, who has it on `today` (PartyRole::freelyUnderAge, partyOverAge): it knows exceptions. Who
/// has reached since the receipt the age from which nobody is received (PartyRole::underAge,
/// partyGrownSince) is one, too: no law says what then. It is registered for a reason only.
Reasons familyDoubts(const Procedure& procedure, const Intake& intake, QDate received, QDate today);
inline const QString kOverAge = QStringLiteral("partyOverAge");
inline const QString kGrownSince = QStringLiteral("partyGrownSince");

/// Whether a parent stands there as the mother or as the father: by the role's `sex`, or else by
/// its name (sexByName()), as versions have it that a ward made before `sex` was asked for; none:
/// by neither.
std::optional<Sex> sexOfPlace(const PartyRole& role);
/// Those whom the procedure names as parents (PartyRole::parents); where a birth is registered and
/// none is named, whoever stands as "mother" and "father" beside the "child". Of a birth, with the
/// day on which it was at the latest: they may have died before, the mother and the father by other
/// days. In any other request they have to live: who has died is recognised as a parent by a court
/// only (Luật Hôn nhân và gia đình 52/2014/QH13, Điều 101), and adopts nobody. Whose dossier of
/// death came before, or was decided before this one, is warned of at receipt (personDied), and to
/// submit or approve it takes a reason.
std::vector<Concerned> parentsConcerned(
    const Procedure& procedure, CivilEvent event, const Intake& intake);
/// By a dossier of their death a parent cannot have had the child ("bornAfterDeath"): a mother who
/// died before the day of birth, a father who died more days before it than the law gives.
bool hadDiedBefore(const EarlierDossier& earlier);
/// By a dossier of another birth of the mother's the two lie fewer days apart than nature gives
/// ("birthsApart"), and are not one birth.
bool gaveBirthTooNear(const EarlierDossier& earlier);
inline const QString kGaveBirth = QStringLiteral("motherGaveBirth");

} // namespace motcua
