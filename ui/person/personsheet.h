#pragma once
#include "core/office/office.h"
#include "core/store/people.h"

namespace motcua {

/// A person as their page shows them to somebody.
struct PersonSheet
{
    PersonRecord record;
    Reasons warnings; ///< that they have died
    bool mayReadAll = false; ///< whole numbers, addresses and phones
    bool mayJudge = false;
    bool maySeeAccesses = false; ///< who else saw it
};

/// What is unusual of them, a line each.
QString warningText(const PersonSheet& sheet);

/// Reads it for the person of the session, and notes that this person looked.
Result<PersonSheet> openPerson(Office& office, const QString& person, const Session& session);

} // namespace motcua
