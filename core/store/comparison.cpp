#include "core/store/comparison.h"

#include "core/store/views.h"
#include "core/store/viewtables.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr std::array kCompared{
    "v_dossier", "v_number", "v_party", "v_judgement", "v_receipt", "v_key"};

/// Rows of one that the other has not, either way round.
qint64 differences(Database& database, const std::string& table)
{
    const std::string live = "SELECT * FROM main." + table;
    const std::string made = "SELECT * FROM temp." + table;
    const std::string sql = "SELECT (SELECT count(*) FROM (" + live + " EXCEPT " + made
        + ")) + (SELECT count(*) FROM (" + made + " EXCEPT " + live + "))";
    return database.number(sql);
}

Check fault(const QString& name, const QString& place, const QString& detail)
{
    return {name, false, place, detail};
}

struct Entry
{
    QString term;
    qint64 dossier = 0;

    bool operator==(const Entry&) const = default;
};

std::optional<Entry> nextEntry(Query& query)
{
    return query.next() ? std::optional(Entry{query.text(0), query.integer(1)}) : std::nullopt;
}
} // namespace

Check checkViews(Database& database)
{
    const QString name = u"views"_s;
    const auto copied = rebuildViews(database, ViewWriter::Target::copy);
    if (!copied)
        return fault(name, copied.error().field, copied.error().detail);
    for (const char* table : kCompared)
        if (differences(database, table) != 0)
            return fault(name, QString::fromLatin1(table), u"viewDiffers"_s);
    return {name, true, {}, {}};
}

Check checkSearch(Database& database)
{
    database.run(
        "CREATE VIRTUAL TABLE temp.live_words USING fts5vocab('main', 'v_search', 'instance');"
        "CREATE VIRTUAL TABLE temp.made_words USING fts5vocab('temp', 'v_search', 'instance')");
    Query live(database, "SELECT term, doc FROM temp.live_words");
    Query made(database, "SELECT term, doc FROM temp.made_words");
    for (;;) {
        const auto found = nextEntry(live);
        const auto expected = nextEntry(made);
        if (found != expected)
            return fault(u"search"_s, u"v_search"_s, u"viewDiffers"_s);
        if (!found)
            return {u"search"_s, true, {}, {}};
    }
}

void dropCopy(Database& database)
{
    database.forgetPrepared();
    database.run("DROP TABLE IF EXISTS temp.live_words; DROP TABLE IF EXISTS temp.made_words;"
        + dropViews("temp"));
}

} // namespace motcua
