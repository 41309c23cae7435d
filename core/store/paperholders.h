#pragma once
#include "core/identity/person.h"
#include "core/store/viewrows.h"
#include "core/store/wardfile.h"

#include <optional>

namespace motcua {

/// Whose number of an identity paper is asked for.
struct PaperNumber
{
    QString Person::*paper = &Person::oldNumber; ///< or &Person::passport
    QString number; ///< as it is kept
};

/// Somebody whom a dossier names with a number.
struct PaperHolder
{
    Person person; ///< as the newest dossier that names them so says
    DossierRow latest;
};

/// Whom dossiers name with this number, newest first, each name and key (personKey()) once; nobody
/// where it is "" or noughts. Of the newest 20 dossiers that have it.
Result<std::vector<PaperHolder>> holdersOf(const WardFile& file, const PaperNumber& asked);
/// Of those only who has another name than `person` (isSpeltOtherwise() is none), in another
/// dossier than `self`.
Result<std::vector<PaperHolder>> otherHoldersOf(const WardFile& file, const PaperNumber& asked,
    const Person& person, std::optional<DossierId> self);

/// Whom dossiers name with this number of a card of before (Person::oldNumber), as they say, newest
/// first, each key once.
Result<std::vector<Person>> peopleWithOldNumber(const WardFile& file, const QString& oldNumber);

} // namespace motcua
