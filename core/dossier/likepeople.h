#pragma once
#include "core/dossier/intake.h"

namespace motcua {

/// One number of one kind is that of one person; two personal numbers tell people apart whatever
/// older papers say, and each state counts its passports. Noughts are no number.
bool isOnePerson(const Person& a, const Person& b);
/// Nothing tells them apart: one name with its tones, births that are told and agree, and no number
/// of a kind that both tell.
bool maybeOnePerson(const Person& a, const Person& b);

/// Who may stand in two places of one request: two parties (partiesAlike), somebody who cannot be
/// the applicant (PartyRole::notApplicant, partyLikeApplicant) or hand it in
/// (PartyRole::notSubmitter, partyLikeSubmitter). It goes on for a reason only.
Reasons likePeople(const Procedure& procedure, const Intake& intake);
bool isOfLikePeople(const Reason& doubt);

} // namespace motcua
