#pragma once
#include "core/base/progress.h"
#include "ui/shell/later.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QTimer>

#include <atomic>
#include <memory>
#include <vector>

namespace motcua {

/// Set from any thread: whoever works looks at it and ends.
using StopFlag = std::shared_ptr<std::atomic<bool>>;

/// Work that takes its time, on a thread of its own, one after the other: it tells how far it is
/// and can be stopped. What still goes on, or waits, is stopped and waited for when this goes away.
class LongWork : public QObject
{
    Q_OBJECT
public:
    explicit LongWork(QObject* parent = nullptr);
    ~LongWork() override;

    /// `work` is given a Progress to tell and to ask; what it answers comes later. It stops when
    /// `stop` says so, also before it has begun.
    template <class Work>
    auto run(Work work, const StopFlag& stop = newFlag())
    {
        using T = std::invoke_result_t<Work, const Progress&>;
        return Later<T>(QtConcurrent::run(&m_thread, [work, task = begin(stop)] {
            const auto after = qScopeGuard([task] { task->isDone = true; });
            return work(progressOf(task));
        }));
    }
    /// All that goes on or waits is to end as soon as it can.
    void stop();
    /// Something goes on or waits.
    bool isBusy() const;

    static StopFlag newFlag() { return std::make_shared<std::atomic<bool>>(false); }

Q_SIGNALS:
    /// Of what goes on, where it has told of itself.
    void progressed(int percent);

private:
    struct Task
    {
        std::atomic<int> percent = -1;
        std::atomic<bool> isDone = false;
        StopFlag stop;
    };
    using SharedTask = std::shared_ptr<Task>;

    static Progress progressOf(const SharedTask& task);
    SharedTask begin(const StopFlag& stop);
    void look();

    QThreadPool m_thread;
    QTimer m_timer;
    std::vector<SharedTask> m_tasks; ///< in the order in which they are done
};

} // namespace motcua
