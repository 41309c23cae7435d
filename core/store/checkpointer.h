#pragma once
#include <QString>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace motcua {

/// Moves the write-ahead log into the file on a thread and a connection of its own, so that no
/// commit waits for it.
class Checkpointer
{
public:
    explicit Checkpointer(const QString& path);
    ~Checkpointer();
    Checkpointer(const Checkpointer&) = delete;
    Checkpointer& operator=(const Checkpointer&) = delete;

    /// Asks for a checkpoint and returns at once.
    void wake();
    /// The disk failed under a checkpoint: what it holds is no longer known.
    bool hasFailed() const { return m_failed; }

private:
    void work();

    QString m_path;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_wanted = false;
    std::atomic<bool> m_stopping = false;
    std::atomic<bool> m_failed = false;
    std::thread m_thread;
};

} // namespace motcua
