#include "core/store/comparison.h"
#include "core/store/viewtables.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
void copyContent(Database& from, Database& to)
{
    to.run("CREATE TABLE v_dossier(key INTEGER PRIMARY KEY, words TEXT NOT NULL)");
    Query rows(from, "SELECT key, words FROM main.v_dossier");
    Query write(to, "INSERT INTO v_dossier(key, words) VALUES(?, ?)");
    while (rows.next())
        write.runAgain(rows.integer(0), rows.text(1));
}

/// The new index has read nothing yet, so it takes for its own what is put in its place.
void copyIndex(Database& from, Database& to)
{
    to.run(createSearch("main") + "DELETE FROM v_search_data; DELETE FROM v_search_idx");
    Query pages(from, "SELECT id, block FROM main.v_search_data");
    Query writePage(to, "INSERT INTO v_search_data(id, block) VALUES(?, ?)");
    while (pages.next())
        writePage.runAgain(pages.integer(0), pages.blob(1));
    Query terms(from, "SELECT segid, term, pgno FROM main.v_search_idx");
    Query writeTerm(to, "INSERT INTO v_search_idx(segid, term, pgno) VALUES(?, ?, ?)");
    while (terms.next())
        writeTerm.runAgain(terms.integer(0), terms.blob(1), terms.integer(2));
}
} // namespace

Check checkSearchIndex(Database& database)
{
    const auto copy = Database::scratch();
    copyContent(database, *copy);
    copyIndex(database, *copy);
    const auto whole = guarded([&]() -> Outcome {
        copy->run("INSERT INTO v_search(v_search, rank) VALUES('integrity-check', 1)");
        return Done{};
    });
    if (whole)
        return {u"search"_s, true, {}, {}};
    return {u"search"_s, false, u"v_search"_s, u"viewDiffers"_s};
}

} // namespace motcua
