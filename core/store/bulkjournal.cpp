#include "core/store/bulkjournal.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kEventsACommit = 50'000;

/// What goes into the log is put into the file at once: the log stays small.
void emptyLog(Database& database)
{
    Query(database, "PRAGMA wal_checkpoint(TRUNCATE)").run();
}
} // namespace

Result<std::unique_ptr<BulkJournal>> BulkJournal::begin(WardFile& file, Random& random)
{
    if (const auto may = file.mayWrite(); !may)
        return may.error();
    return guarded([&]() -> Result<std::unique_ptr<BulkJournal>> {
        Database& database = file.database();
        database.run("PRAGMA synchronous=OFF; BEGIN IMMEDIATE");
        return std::unique_ptr<BulkJournal>(
            new BulkJournal(file, random, headOf(database, file.station())));
    });
}

BulkJournal::BulkJournal(WardFile& file, Random& random, const Head& head)
    : m_file(file)
    , m_random(random)
    , m_head(head)
{
}

BulkJournal::~BulkJournal()
{
    m_file.database().rollBack();
}

Result<Event> BulkJournal::write(const Draft& draft, const QString& actor, Instant when)
{
    const qint64 at = nextAt(m_head.at, when);
    Event event{{m_file.ward(), nextId(), at, when, actor, draft.kind, draft.v, draft.subjects},
        draft.body};
    auto stored = seal(event, m_head.hash, m_random);
    if (!stored)
        return stored.error();
    insertEvent(m_file.database(), event.header, *stored);
    m_head = {stored->id, at, stored->hash};
    ++m_pending;
    return event;
}

Result<Events> BulkJournal::append(const Drafts& drafts, const QString& actor, Instant when)
{
    return guarded([&]() -> Result<Events> {
        if (m_pending >= kEventsACommit) {
            if (const auto committed = commit(); !committed)
                return committed.error();
            m_file.database().run("BEGIN IMMEDIATE");
        }
        Events events;
        for (const Draft& draft : drafts) {
            auto event = write(draft, actor, when);
            if (!event)
                return event.error();
            events.push_back(*std::move(event));
        }
        return events;
    });
}

Outcome BulkJournal::commit()
{
    return guarded([&]() -> Outcome {
        m_file.database().run("COMMIT");
        emptyLog(m_file.database());
        m_pending = 0;
        return Done{};
    });
}

Outcome BulkJournal::finish()
{
    if (const auto committed = commit(); !committed)
        return committed;
    if (const auto built = m_file.rebuild(); !built)
        return built;
    return guarded([&]() -> Outcome {
        m_file.database().run("PRAGMA synchronous=FULL");
        emptyLog(m_file.database()); // with it, the log and then the file go to the disk
        return Done{};
    });
}

} // namespace motcua
