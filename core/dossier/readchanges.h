#pragma once
#include "core/base/json.h"
#include "core/dossier/dossier.h"

namespace motcua {

/// Reads the `changes` of `correct`: applicant, parties, note and the titles of the items; never
/// the fee, the numbers, the answers that the fee rests on. A value of a person or a title that
/// stands in the dossier just so, of the same person or at the same place, is no fault whatever is
/// refused by now: it was accepted once, and whoever changes one name tells the rest with it.
QJsonObject readChanges(JsonReader& reader, const Dossier& dossier, Faults& faults);

} // namespace motcua
