#include "core/store/checkpointer.h"

#include "core/store/sqlite.h"

namespace motcua {

namespace {
/// False where the disk failed. One that fails or stops half-way loses nothing: the log still holds
/// every commit, and with a full disk or beside a reader it is tried again.
bool checkpoint(Database& database)
{
    const auto done = guarded([&]() -> Outcome {
        Query(database, "PRAGMA wal_checkpoint(PASSIVE)").run();
        return Done{};
    });
    if (!done)
        qWarning("checkpoint put off: %s",
            qPrintable(done.error().values[QStringLiteral("text")].toString()));
    return done || done.error().code == ErrorCode::inUse
        || done.error().code == ErrorCode::diskFull;
}
} // namespace

Checkpointer::Checkpointer(const QString& path)
    : m_path(path)
    , m_thread([this] { work(); })
{
}

Checkpointer::~Checkpointer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void Checkpointer::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_wanted = true;
    }
    m_changed.notify_one();
}

void Checkpointer::work()
{
    const auto database = Database::open(m_path, Database::Mode::write);
    if (!database)
        return;
    (*database)->writeInSteps([this] { return !m_stopping; });
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_wanted || m_stopping; });
        if (m_stopping)
            return;
        m_wanted = false;
        lock.unlock();
        if (!checkpoint(**database))
            m_failed = true;
        lock.lock();
    }
}

} // namespace motcua
