#pragma once
#include "core/base/progress.h"
#include "ui/shell/later.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

namespace motcua {

/// Work that takes its time, on a thread of its own, one after the other: it tells how far it is
/// and can be stopped. What still goes on is stopped and waited for when this goes away.
class LongWork : public QObject
{
    Q_OBJECT
public:
    explicit LongWork(QObject* parent = nullptr);
    ~LongWork() override;

    /// `work` is given a Progress to tell and to ask; what it answers comes later.
    template <class Work>
    auto run(Work work)
    {
        using T = std::invoke_result_t<Work, const Progress&>;
        const Progress progress = begin();
        return Later<T>(QtConcurrent::run(&m_thread, [work, progress] { return work(progress); }));
    }
    /// What goes on is to end as soon as it can.
    void stop();

Q_SIGNALS:
    void progressed(int percent);

private:
    struct State
    {
        std::atomic<int> percent = 0;
        std::atomic<bool> isStopped = false;
    };

    Progress begin();
    void look();

    QThreadPool m_thread;
    QTimer m_timer;
    std::shared_ptr<State> m_state;
};

} // namespace motcua
