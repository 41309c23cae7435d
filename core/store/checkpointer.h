#pragma once
#include <QString>

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

private:
    void work();

    QString m_path;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_wanted = false;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace motcua
