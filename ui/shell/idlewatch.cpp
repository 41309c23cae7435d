#include "ui/shell/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace motcua {

namespace {
bool isWork(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}
} // namespace

IdleWatch::IdleWatch(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(std::chrono::milliseconds limit)
{
    m_limit = limit;
    if (m_timer.isActive())
        start();
}

void IdleWatch::start()
{
    m_last = Clock::now();
    m_timer.start(m_limit);
}

void IdleWatch::stop()
{
    m_timer.stop();
}

/// What was touched meanwhile moved the end away.
void IdleWatch::look()
{
    if (isOver())
        Q_EMIT idle();
    else
        m_timer.start(
            std::chrono::duration_cast<std::chrono::milliseconds>(m_last + m_limit - Clock::now())
            + std::chrono::milliseconds(1));
}

/// The first touch after a computer's sleep comes too late: the lock goes before it.
bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_timer.isActive() || !isWork(event->type()))
        return QObject::eventFilter(watched, event);
    if (isOver()) {
        m_timer.stop();
        Q_EMIT idle();
        return true;
    }
    m_last = Clock::now();
    return QObject::eventFilter(watched, event);
}

} // namespace motcua
