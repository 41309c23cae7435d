#include "core/dossier/fold.h"
#include "core/store/journaltable.h"
#include "core/store/views.h"
#include "core/store/viewtables.h"

#include <future>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr size_t kBatch = 4000;
constexpr int kWideKb = 128'000;
constexpr int kUsualKb = 16'000; ///< as Database has it

/// The events of dossiers that live at the same time lie on the same pages: with room for some
/// weeks of them each page is read once, and not looked for in the log that grows meanwhile.
class WideCache
{
public:
    explicit WideCache(Database& database)
        : m_database(database)
    {
        m_database.run("PRAGMA cache_size=-" + std::to_string(kWideKb));
    }
    ~WideCache()
    {
        const auto narrowed = guarded([this]() -> Outcome {
            m_database.run("PRAGMA cache_size=-" + std::to_string(kUsualKb));
            return Done{};
        });
        if (!narrowed)
            qWarning("the cache stays wide");
    }
    WideCache(const WideCache&) = delete;
    WideCache& operator=(const WideCache&) = delete;

private:
    Database& m_database;
};

using Stored = std::vector<std::vector<StoredEvent>>;
using Folded = Result<std::vector<ViewRows>>;

/// The events of the next dossiers, in the order of their first ones.
Stored readBatch(Database& database, Query& firsts)
{
    Stored batch;
    while (batch.size() < kBatch && firsts.next())
        batch.push_back(storedOf(database, subjectOf(idOfRow(firsts.integer(0)))));
    return batch;
}

Folded foldBatch(const Stored& batch)
{
    std::vector<ViewRows> folded;
    for (const auto& stored : batch) {
        const auto events = readAll(stored);
        if (!events)
            return events.error();
        if (auto rows = viewRows(*events))
            folded.push_back(*std::move(rows));
    }
    return folded;
}

Outcome writeBatch(ViewWriter& writer, const Folded& folded)
{
    if (!folded)
        return folded.error();
    for (const ViewRows& rows : *folded)
        writer.write(rows);
    writer.finish();
    return Done{};
}

/// One thread folds a batch while this one writes the batch before it. A dossier begins with the
/// event that is about itself.
Outcome writeDossiers(Database& database, ViewWriter& writer)
{
    Query firsts(database,
        "SELECT event FROM event_subject WHERE subject = 'dossier:' || (event >> 40) || ':'"
        " || (event & 1099511627775) ORDER BY at, event");
    Folded before = std::vector<ViewRows>();
    for (;;) {
        Stored batch = readBatch(database, firsts);
        const bool last = batch.empty();
        auto folding = std::async(std::launch::async, foldBatch, std::move(batch));
        if (const auto written = writeBatch(writer, before); !written || last)
            return written;
        before = folding.get();
    }
}

Outcome writeOthers(Database& database, ViewWriter& writer)
{
    Query other(database,
        "SELECT id FROM event WHERE instr(header, CAST('\"dossier:' AS BLOB)) = 0 ORDER BY id");
    while (other.next()) {
        const auto event = eventAt(database, idOfRow(other.integer(0)));
        if (!event)
            return event.error();
        writer.writeOther(*event);
    }
    return Done{};
}
} // namespace

Outcome rebuildViews(Database& database, ViewWriter::Target target)
{
    const std::string schema = target == ViewWriter::Target::main ? "main" : "temp";
    const WideCache wide(database);
    database.run(dropViews(schema) + createViews(schema));
    ViewWriter writer(database, target, ViewWriter::Tables::empty);
    if (const auto done = writeDossiers(database, writer); !done)
        return done;
    if (const auto done = writeOthers(database, writer); !done)
        return done;
    writer.finish();
    if (target == ViewWriter::Target::main) // a copy is only read through, once
        database.run(createViewIndexes(schema));
    return Done{};
}

} // namespace motcua
