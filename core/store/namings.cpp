#include "core/store/namings.h"

#include "core/store/rowreader.h"
#include "core/store/viewtables.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostEvents = 200; ///< of one person: entered again, refused, stopped …

QString jsonArray(const QStringList& texts)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

/// `parties`: of which table, by which index; `isThem`: of a party's person; `whose`: what else is
/// asked of their part in it. Each dossier's parties come together, in their order.
std::string namingSql(
    const std::string& parties, const std::string& isThem, const std::string& whose)
{
    return std::string("SELECT ") + kRowColumns
        + ", p.role, p.name FROM (SELECT DISTINCT dossier FROM " + parties + " WHERE person "
        + isThem + " AND " + whose
        + " ORDER BY dossier DESC LIMIT ?2) f"
          " CROSS JOIN v_dossier d ON d.key = f.dossier CROSS JOIN v_party p ON p.dossier ="
          " f.dossier AND +p.person "
        + isThem;
}

/// Nearly everybody has one key alone.
struct NamingSql
{
    std::string one;
    std::string several;

    NamingSql(const std::string& parties, const std::string& whose)
        : one(namingSql(parties, "= ?1", whose))
        , several(namingSql(parties, "IN (SELECT value FROM json_each(?1))", whose))
    {
    }
};

std::vector<NamingDossier> naming(
    Database& database, const NamingSql& sql, const QStringList& people, int limit)
{
    const bool isOne = people.size() == 1;
    std::vector<NamingDossier> found;
    Query query(
        database, isOne ? sql.one : sql.several, isOne ? people.front() : jsonArray(people), limit);
    while (query.next()) {
        if (found.empty() || found.back().row.key != query.integer(0))
            found.push_back({readRow(query), {}, query.text(kRowWidth + 1)});
        found.back().roles.append(query.text(kRowWidth));
    }
    std::ranges::sort(
        found, std::greater<>(), [](const NamingDossier& dossier) { return dossier.row.key; });
    return found;
}

const NamingSql& anyRole()
{
    static const NamingSql sql("v_party", "person <> ''");
    return sql;
}

/// Fails where its index cannot be used.
const NamingSql& partInEvent()
{
    static const NamingSql sql("v_party INDEXED BY v_party_event", kHasPartInEvent);
    return sql;
}
} // namespace

Result<std::vector<NamingDossier>> dossiersNaming(
    const WardFile& file, const QStringList& people, int limit)
{
    return guarded([&]() -> Result<std::vector<NamingDossier>> {
        return naming(file.database(), anyRole(), people, limit);
    });
}

Result<std::vector<NamingDossier>> eventsNaming(const WardFile& file, const QStringList& people)
{
    return guarded([&]() -> Result<std::vector<NamingDossier>> {
        return naming(file.database(), partInEvent(), people, kMostEvents);
    });
}

} // namespace motcua
