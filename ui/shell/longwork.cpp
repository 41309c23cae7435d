#include "ui/shell/longwork.h"

namespace motcua {

namespace {
constexpr int kLookEvery = 100; ///< ms
}

LongWork::LongWork(QObject* parent)
    : QObject(parent)
    , m_state(std::make_shared<State>())
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
    m_state->isStopped = true;
}

Progress LongWork::begin()
{
    m_state = std::make_shared<State>();
    m_timer.start();
    return [state = m_state](qint64 done, qint64 total) {
        state->percent = total > 0 ? int(done * 100 / total) : 0;
        return !state->isStopped;
    };
}

void LongWork::look()
{
    Q_EMIT progressed(m_state->percent);
    if (m_thread.activeThreadCount() == 0)
        m_timer.stop();
}

} // namespace motcua
