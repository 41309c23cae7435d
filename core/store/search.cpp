#include "core/store/search.h"

#include "core/base/spelling.h"
#include "core/base/text.h"
#include "core/identity/personalnumber.h"
#include "core/store/rowreader.h"
#include "core/store/searchwords.h"

#include <QRegularExpression>

#include <set>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
std::vector<DossierRow> findDossiers(Database& database, const QString& match, int limit)
{
    static const std::string sql = std::string("SELECT ") + kRowColumns
        + " FROM (SELECT rowid AS found FROM v_search WHERE v_search MATCH ? ORDER BY rowid DESC "
          "LIMIT ?)"
          " JOIN v_dossier d ON d.key = found ORDER BY found DESC";
    Query query(database, sql, match, limit);
    std::vector<DossierRow> rows;
    while (query.next())
        rows.push_back(readRow(query));
    return rows;
}

/// A whole code names one dossier, whatever else its parts would find.
std::vector<DossierRow> findByCode(Database& database, const QString& code)
{
    static const std::string sql = std::string("SELECT ") + kRowColumns
        + " FROM v_dossier d WHERE d.code = ? AND d.code <> ''";
    Query query(database, sql, code);
    std::vector<DossierRow> rows;
    if (query.next())
        rows.push_back(readRow(query));
    return rows;
}

bool isMeant(const PartyRow& party, const QStringList& asked)
{
    QStringList words = searchWords(party.name);
    words += {party.personalNumber, lastFourDigits(party.personalNumber)};
    return matchesWords(words, asked);
}

std::vector<PartyRow> partiesOf(Database& database, qint64 dossier)
{
    Query query(database,
        "SELECT role, name, folded, born, personal_number, person FROM v_party WHERE dossier = ?"
        " ORDER BY position",
        dossier);
    std::vector<PartyRow> parties;
    while (query.next())
        parties.push_back({query.text(0), query.text(1), query.text(2), query.text(3),
            query.text(4), query.text(5)});
    return parties;
}

/// The people whom the text means among those that the found dossiers name.
std::vector<FoundPerson> peopleIn(
    Database& database, const std::vector<DossierRow>& rows, const QStringList& asked)
{
    std::vector<FoundPerson> people;
    std::set<std::pair<QString, QString>> seen;
    for (const DossierRow& row : rows)
        for (const PartyRow& party : partiesOf(database, row.key)) {
            const QString name = folded(party.name);
            const QString person = name == party.folded ? party.person : QString();
            if (isMeant(party, asked) && seen.insert({party.personalNumber, name}).second)
                people.push_back({party.name, party.personalNumber, person, row.id, party.born});
        }
    return people;
}

/// A passport's number that is typed in parts, or in wide letters, as it is kept: "C 1234-567" may
/// be meant as that, though its parts stand in other dossiers, too. "": none.
QString passportInParts(const QString& text)
{
    static const QRegularExpression digit(u"[1-9]"_s);
    const QString one = passportNumber(text);
    const bool isTypedOtherwise = one != text.trimmed().toUpper();
    return isTypedOtherwise && one.contains(digit) && isPassportNumber(one) ? one : QString();
}
} // namespace

Result<Found> find(const WardFile& file, const QString& typed, int limit)
{
    const QString text = withOurD(typed);
    const QString match = matchExpression(text);
    if (match.isEmpty())
        return Found{};
    return guarded([&]() -> Result<Found> {
        Found found;
        found.dossiers = findByCode(file.database(), text.trimmed().toUpper());
        if (const QString passport = passportInParts(text);
            found.dossiers.empty() && !passport.isEmpty())
            found.dossiers = findDossiers(file.database(), matchExpression(passport), limit);
        if (found.dossiers.empty())
            found.dossiers = findDossiers(file.database(), match, limit);
        found.people = peopleIn(file.database(), found.dossiers, searchWords(text));
        return found;
    });
}

} // namespace motcua
