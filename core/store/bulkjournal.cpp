#include "core/store/bulkjournal.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kEventsACommit = 50'000;
constexpr std::size_t kEventsABatch = 2000;

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
    , m_last(head.id)
    , m_at(head.at)
    , m_head(head)
{
}

BulkJournal::~BulkJournal()
{
    if (m_writing.valid())
        m_writing.wait();
    m_file.database().rollBack();
}

Result<Events> BulkJournal::append(const Drafts& drafts, const QString& actor, Instant when)
{
    Events events;
    for (const Draft& draft : drafts) {
        m_at = nextAt(m_at, when);
        m_last = nextId();
        events.push_back(
            {{m_file.ward(), m_last, m_at, when, actor, draft.kind, draft.v, draft.subjects},
                draft.body});
    }
    m_batch.insert(m_batch.end(), events.begin(), events.end());
    if (m_batch.size() >= kEventsABatch)
        if (const auto handed = handOn(); !handed)
            return handed.error();
    return events;
}

/// The batch before must be written first: each link follows the one before it.
Outcome BulkJournal::handOn()
{
    if (const auto settled = settle(); !settled)
        return settled;
    m_writing = std::async(
        std::launch::async, [this, batch = std::exchange(m_batch, {})] { return write(batch); });
    return Done{};
}

Outcome BulkJournal::settle()
{
    return m_writing.valid() ? m_writing.get() : Outcome(Done{});
}

Outcome BulkJournal::write(const Events& batch)
{
    return guarded([&]() -> Outcome {
        for (const Event& event : batch) {
            auto stored = seal(event, m_head.hash, m_random);
            if (!stored)
                return stored.error();
            insertEvent(m_file.database(), event.header, *stored);
            m_head = {stored->id, event.header.at, stored->hash};
        }
        m_pending += int(batch.size());
        if (m_pending < kEventsACommit)
            return Done{};
        if (const auto committed = commit(); !committed)
            return committed;
        m_file.database().run("BEGIN IMMEDIATE");
        return Done{};
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
    const auto handed = handOn();
    const auto settled = handed ? settle() : handed;
    const auto committed = settled ? commit() : settled;
    if (!committed)
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
