#include "core/store/comparison.h"

#include "core/store/views.h"
#include "core/store/viewtables.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// A view and what its rows are known by.
struct ComparedView
{
    const char* table;
    const char* key;
    const char* secondKey; ///< "": the first is enough
};
constexpr std::array kCompared{ComparedView{"v_dossier", "key", ""},
    ComparedView{"v_number", "dossier", "position"}, ComparedView{"v_party", "dossier", "position"},
    ComparedView{"v_judgement", "first", "second"},
    ComparedView{"v_receipt", "dossier", "position"}, ComparedView{"v_slip", "dossier", "position"},
    ComparedView{"v_key", "key", ""}, ComparedView{"v_subject", "subject", ""}};

/// a.one IS b.one AND …, of every column.
std::string sameColumns(Database& database, const std::string& table)
{
    std::string same;
    const std::string pragma = "PRAGMA main.table_info(" + table + ")";
    Query columns(database, pragma);
    while (columns.next()) {
        const std::string name = columns.text(1).toStdString();
        same.append(same.empty() ? "a." : " AND a.").append(name).append(" IS b.").append(name);
    }
    return same;
}

/// Rows of one that the other has not, either way round: each is looked up by its key.
qint64 differences(Database& database, const ComparedView& view)
{
    const std::string table = view.table;
    const std::string key = view.key;
    const std::string second = view.secondKey;
    const std::string same = "SELECT count(*) FROM main." + table + " a CROSS JOIN temp." + table
        + " b ON b." + key + " = a." + key
        + (second.empty() ? "" : " AND b." + second + " = a." + second) + " WHERE "
        + sameColumns(database, table);
    return database.number("SELECT (SELECT count(*) FROM main." + table
        + ") + (SELECT count(*) FROM temp." + table + ") - 2 * (" + same + ')');
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
    for (const ComparedView& view : kCompared)
        if (differences(database, view) != 0)
            return fault(name, QString::fromLatin1(view.table), u"viewDiffers"_s);
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
