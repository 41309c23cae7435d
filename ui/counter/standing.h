#pragma once
#include "core/office/office.h"
#include "core/store/worklists.h"

namespace motcua {

/// Everyone now at the counter: the no-wait ones, longest waiting first, then results that are
/// ready for someone who was told to come today. What cannot be read is left out.
std::vector<DossierRow> standingHere(const Office& office);

/// A result that lies ready, and what its fee needs.
struct Ready
{
    Dossier dossier;
    bool mayTakeFee = false; ///< something is open, and this person may take it
    std::optional<ReceiptNumber> nextReceipt; ///< what this person would write
};
Result<Ready> readyFor(const Office& office, DossierId id, const Session& session);

/// What the newest dossier that names this number says of the person.
std::optional<Person> knownPerson(const Office& office, const QString& personalNumber);

} // namespace motcua
