#pragma once
#include "core/office/office.h"

namespace motcua {

/// A dossier as its page shows it to one person.
struct Record
{
    Dossier dossier;
    std::vector<Command> commands; ///< what this person may do now, in the table's order
    QStringList forms; ///< what this person may print now
    std::optional<ReceiptNumber> nextReceipt; ///< what this person would write next
    QString decider; ///< the body that decides it today, "": this office
    QStringList colleagues; ///< who else works here, to send it to
    Reasons against; ///< what speaks against submitting it, or sending it to who decides it
    bool mayReadAll = false; ///< whole numbers and addresses of the parties
};

/// Reads it for the person of the session, and notes that this person looked.
Result<Record> openRecord(Office& office, DossierId id, const Session& session);

} // namespace motcua
