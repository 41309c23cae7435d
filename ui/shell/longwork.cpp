#include "ui/shell/longwork.h"

#include <algorithm>

namespace motcua {

namespace {
constexpr int kLookEvery = 100; ///< ms
}

LongWork::LongWork(QObject* parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    m_timer.setInterval(kLookEvery);
    connect(&m_timer, &QTimer::timeout, this, &LongWork::look);
}

LongWork::~LongWork()
{
    stop();
    m_thread.waitForDone();
}

void LongWork::stop()
{
    for (const SharedTask& task : m_tasks)
        *task->stop = true;
}

bool LongWork::isBusy() const
{
    return std::ranges::any_of(m_tasks, [](const SharedTask& task) { return !task->isDone; });
}

Progress LongWork::progressOf(const SharedTask& task)
{
    return [task](qint64 done, qint64 total) {
        task->percent = total > 0 ? int(done * 100 / total) : 0;
        return !*task->stop;
    };
}

LongWork::SharedTask LongWork::begin(const StopFlag& stop)
{
    auto task = std::make_shared<Task>();
    task->stop = stop;
    m_tasks.push_back(task);
    m_timer.start();
    return task;
}

void LongWork::look()
{
    std::erase_if(m_tasks, [](const SharedTask& task) { return task->isDone.load(); });
    if (m_tasks.empty())
        return m_timer.stop();
    if (const int percent = m_tasks.front()->percent; percent >= 0)
        Q_EMIT progressed(percent);
}

} // namespace motcua
