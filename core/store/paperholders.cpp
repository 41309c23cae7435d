#include "core/store/paperholders.h"

#include "core/base/text.h"
#include "core/dossier/fold.h"
#include "core/identity/personalnumber.h"
#include "core/identity/personkey.h"
#include "core/store/journaltable.h"
#include "core/store/rowreader.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostOfNumber = 20; ///< dossiers
constexpr int kMostLookedAt = 200; ///< of those that have the digits, before names are compared

/// The search index has the number as a word. `other`: a folded name; only dossiers that name
/// somebody else, too ("": all).
std::vector<DossierRow> dossiersWithNumber(
    Database& database, const QString& number, const QString& other)
{
    static const std::string sql = std::string("SELECT ") + kRowColumns
        + " FROM (SELECT rowid AS found FROM v_search WHERE v_search MATCH ?1 ORDER BY rowid DESC "
          "LIMIT ?2)"
          " JOIN v_dossier d ON d.key = found WHERE ?3 = '' OR EXISTS (SELECT 1 FROM v_party p"
          " WHERE p.dossier = found AND p.folded NOT IN ('', ?3)) ORDER BY found DESC LIMIT ?4";
    const int looked = other.isEmpty() ? kMostOfNumber : kMostLookedAt;
    Query query(database, sql, QString(u'"' + folded(number) + u'"'), looked, other, kMostOfNumber);
    std::vector<DossierRow> rows;
    while (query.next())
        rows.push_back(readRow(query));
    return rows;
}

bool isSameHolder(const Person& a, const Person& b)
{
    return personKey(a) == personKey(b) && folded(a.fullName) == folded(b.fullName);
}

/// The dossier says whose it is.
void addHolders(std::vector<PaperHolder>& holders, const Dossier& dossier, const DossierRow& row,
    const PaperNumber& asked)
{
    std::vector<Party> all = dossier.parties;
    all.push_back(dossier.applicant);
    if (dossier.submitter)
        all.push_back(*dossier.submitter);
    for (const Party& party : all) {
        const auto isThem
            = [&](const PaperHolder& one) { return isSameHolder(one.person, party.person); };
        if (party.person.*asked.paper == asked.number && std::ranges::none_of(holders, isThem))
            holders.push_back({party.person, row});
    }
}

/// Of dossiers that name somebody else than `other`, too.
Result<std::vector<PaperHolder>> holdersBeside(const WardFile& file, const PaperNumber& asked,
    const QString& other, std::optional<DossierId> self)
{
    if (!tellsNumber(asked.number))
        return std::vector<PaperHolder>();
    return guarded([&]() -> Result<std::vector<PaperHolder>> {
        std::vector<PaperHolder> holders;
        for (const DossierRow& row : dossiersWithNumber(file.database(), asked.number, other)) {
            if (row.id == self)
                continue;
            const auto events = eventsOf(file.database(), subjectOf(row.id));
            if (!events)
                return events.error();
            addHolders(holders, foldDossier(*events), row, asked);
        }
        return holders;
    });
}
} // namespace

Result<std::vector<PaperHolder>> holdersOf(const WardFile& file, const PaperNumber& asked)
{
    return holdersBeside(file, asked, {}, {});
}

Result<std::vector<PaperHolder>> otherHoldersOf(const WardFile& file, const PaperNumber& asked,
    const Person& person, std::optional<DossierId> self)
{
    const QString name = folded(person.fullName);
    if (name.isEmpty())
        return std::vector<PaperHolder>();
    auto holders = holdersBeside(file, asked, name, self);
    if (holders)
        std::erase_if(*holders, [&](const PaperHolder& one) {
            return one.person.fullName.isEmpty() || isNamedAlike(one.person, person);
        });
    return holders;
}

Result<std::vector<Person>> peopleWithOldNumber(const WardFile& file, const QString& oldNumber)
{
    const auto holders = holdersOf(file, {&Person::oldNumber, oldNumber});
    if (!holders)
        return holders.error();
    std::vector<Person> people;
    for (const PaperHolder& one : *holders)
        if (!std::ranges::count(people, personKey(one.person), personKey))
            people.push_back(one.person);
    return people;
}

} // namespace motcua
