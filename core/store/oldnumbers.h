#pragma once
#include "core/identity/person.h"
#include "core/store/wardfile.h"

namespace motcua {

/// Whom dossiers name with this number of a card of before (Person::oldNumber), as they say, newest
/// first, each once; nobody where it is "" or noughts. Of the newest 20 dossiers that have its
/// digits.
Result<std::vector<Person>> peopleWithOldNumber(const WardFile& file, const QString& oldNumber);

} // namespace motcua
