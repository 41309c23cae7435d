#pragma once
#include "core/base/json.h"
#include "core/dossier/dossier.h"

namespace motcua {

/// Reads the `changes` of `correct`: applicant, parties, answers, note and the titles of the items;
/// never the fee or the numbers. Of the answers those told are laid over all that stand, and what
/// is told empty is left out; which of them may be corrected withCorrectedAnswers() tells. A value
/// of a person or a title that stands in the dossier just so, of the same person or at the same
/// place, is no fault whatever is refused by now: it was accepted once, and whoever changes one
/// name tells the rest with it.
QJsonObject readChanges(JsonReader& reader, const Dossier& dossier, Faults& faults);

} // namespace motcua
