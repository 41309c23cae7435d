#include "core/dossier/fold.h"
#include "core/store/journaltable.h"
#include "core/store/views.h"
#include "core/store/viewtables.h"

#include <future>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr size_t kBatch = 256; ///< what two threads hand on stays in the processor's cache
constexpr int kWideKb = 96'000;
constexpr int kUsualKb = 16'000; ///< as Database has it

/// The events of dossiers that live at the same time lie on the same pages: with room for some
/// weeks of them each page is read once.
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

using Folded = Result<std::vector<ViewRows>>;
using Stored = std::vector<std::vector<StoredEvent>>;

Folded foldBatch(const Stored& batch)
{
    std::vector<ViewRows> folded;
    folded.reserve(batch.size());
    for (const auto& stored : batch) {
        const auto events = readForViews(stored);
        if (!events)
            return events.error();
        if (auto rows = viewRows(*events))
            folded.push_back(*std::move(rows));
    }
    return folded;
}

/// What the journal tells of its dossiers, batch by batch, in the order of their first events. A
/// dossier begins with the event that is about itself.
class Dossiers
{
public:
    /// Read through `reader` on another thread; without one, through `database` on this thread.
    Dossiers(Database& database, Database* reader)
        : m_own(!reader)
        , m_database(reader ? *reader : database)
        , m_firsts(m_database,
              "SELECT event FROM event_subject WHERE subject = 'dossier:' || (event >> 40) || ':'"
              " || (event & 1099511627775) ORDER BY at, event")
    {
    }

    std::future<Folded> next()
    {
        if (!m_own)
            return std::async(std::launch::async,
                [this] { return guarded([this] { return foldBatch(readBatch()); }); });
        return std::async(std::launch::async, foldBatch, readBatch());
    }
    /// The last batch was short: nothing follows.
    bool atEnd() const { return m_atEnd; }

private:
    Stored readBatch()
    {
        Stored batch;
        while (batch.size() < kBatch && m_firsts.next())
            batch.push_back(storedOf(m_database, subjectOf(idOfRow(m_firsts.integer(0)))));
        m_atEnd = batch.size() < kBatch;
        return batch;
    }

    bool m_own;
    Database& m_database;
    Query m_firsts;
    bool m_atEnd = false;
};

Outcome writeBatch(ViewWriter& writer, const Folded& folded)
{
    if (!folded)
        return folded.error();
    for (const ViewRows& rows : *folded)
        writer.write(rows);
    return Done{};
}

/// One thread folds a batch while this one writes the batch before it.
Outcome writeDossiers(Database& database, Database* reader, ViewWriter& writer)
{
    Dossiers dossiers(database, reader);
    Folded batch = dossiers.next().get();
    while (!dossiers.atEnd()) {
        auto following = dossiers.next();
        const auto written = guarded([&] { return writeBatch(writer, batch); });
        batch = following.get();
        if (!written)
            return written;
    }
    return writeBatch(writer, batch);
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
    const bool isMain = target == ViewWriter::Target::main;
    const std::string schema = isMain ? "main" : "temp";
    // The caller's transaction has changed nothing yet, and nobody else writes: what was committed
    // is what it sees. A copy is compared beside a writer, on the caller's snapshot alone.
    const std::unique_ptr<Database> reader = isMain ? database.reader() : nullptr;
    const WideCache wide(database);
    std::optional<WideCache> wideToo;
    if (reader)
        wideToo.emplace(*reader);
    database.run(dropViews(schema) + createViews(schema));
    if (isMain) // a copy is only read through, once
        database.run(createGrowingIndexes(schema));
    ViewWriter writer(database, target, ViewWriter::Tables::empty);
    if (const auto done = writeDossiers(database, reader.get(), writer); !done)
        return done;
    if (const auto done = writeOthers(database, writer); !done)
        return done;
    writer.finish();
    if (isMain)
        database.run(createScatteredIndexes(schema));
    return Done{};
}

} // namespace motcua
