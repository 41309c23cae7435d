#include "core/store/comparison.h"
#include "core/store/viewtables.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kManyTerms = 20'000;
constexpr qint64 kStride = 16;
constexpr qint64 kLongestBeginning = 7; ///< that has an index of its own

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

/// Looking a word up goes by a table of its own, which the integrity check does not ask. Its rows
/// each lead to some hundred words: of many words not every one is tried.
bool findsItsWords(Database& copy)
{
    copy.run("CREATE VIRTUAL TABLE words USING fts5vocab('v_search', 'row')");
    const qint64 stride = copy.number("SELECT count(*) FROM words") > kManyTerms ? kStride : 1;
    Query words(copy, "SELECT term FROM words");
    Query found(copy, "SELECT 1 FROM v_search WHERE v_search MATCH ? LIMIT 1");
    for (qint64 at = 0; words.next(); ++at) {
        if (at % stride != 0)
            continue;
        const QString word = words.text(0);
        const QString beginning = word.left(1 + at / stride % kLongestBeginning);
        for (const QString& asked : {u'"' + word + u'"', u'"' + beginning + u"\"*"_s}) {
            found.again();
            found.bind(asked);
            if (!found.next())
                return false;
        }
    }
    return true;
}
} // namespace

Check checkSearchIndex(Database& database)
{
    const auto copy = Database::scratch();
    copyContent(database, *copy);
    copyIndex(database, *copy);
    const auto whole = guarded([&]() -> Outcome {
        copy->run("INSERT INTO v_search(v_search, rank) VALUES('integrity-check', 1)");
        return findsItsWords(*copy) ? Outcome(Done{}) : Error{ErrorCode::damaged, {}, {}, {}, {}};
    });
    if (whole)
        return {u"search"_s, true, {}, {}};
    return {u"search"_s, false, u"v_search"_s, u"viewDiffers"_s};
}

} // namespace motcua
