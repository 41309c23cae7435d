#include "core/store/oldnumbers.h"

#include "core/dossier/fold.h"
#include "core/identity/personalnumber.h"
#include "core/identity/personkey.h"
#include "core/store/journaltable.h"
#include "core/store/rowreader.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostOfOldNumber = 20; ///< dossiers

/// The search index has the digits as a word.
std::vector<DossierId> dossiersWithDigits(Database& database, const QString& digits)
{
    static const std::string sql = std::string("SELECT ") + kRowColumns
        + " FROM (SELECT rowid AS found FROM v_search WHERE v_search MATCH ? ORDER BY rowid DESC "
          "LIMIT ?)"
          " JOIN v_dossier d ON d.key = found ORDER BY found DESC";
    Query query(database, sql, QString(u'"' + digits + u'"'), kMostOfOldNumber);
    std::vector<DossierId> ids;
    while (query.next())
        ids.push_back(readRow(query).id);
    return ids;
}

/// The dossier says whose they are.
void addWithOldNumber(std::vector<Person>& people, const Dossier& dossier, const QString& number)
{
    std::vector<Party> all = dossier.parties;
    all.push_back(dossier.applicant);
    if (dossier.submitter)
        all.push_back(*dossier.submitter);
    for (const Party& party : all)
        if (party.person.oldNumber == number
            && !std::ranges::count(people, personKey(party.person), personKey))
            people.push_back(party.person);
}
} // namespace

Result<std::vector<Person>> peopleWithOldNumber(const WardFile& file, const QString& oldNumber)
{
    if (oldNumber.isEmpty() || isOnlyNoughts(oldNumber))
        return std::vector<Person>();
    return guarded([&]() -> Result<std::vector<Person>> {
        std::vector<Person> people;
        for (const DossierId id : dossiersWithDigits(file.database(), oldNumber)) {
            const auto events = eventsOf(file.database(), subjectOf(id));
            if (!events)
                return events.error();
            addWithOldNumber(people, foldDossier(*events), oldNumber);
        }
        return people;
    });
}

} // namespace motcua
