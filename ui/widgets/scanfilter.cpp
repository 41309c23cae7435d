#include "ui/widgets/scanfilter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace motcua {

namespace {
constexpr qint64 kMostApart = 50;
constexpr qsizetype kLeastKeys = 10;

ScanFilter::Clock monotonic()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

/// Who is given the keys now. The same event is then passed on to parents: we read it here only.
QWidget* receiver()
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    QWidget* focus = QApplication::focusWidget();
    return focus ? focus : QApplication::activeWindow();
}

bool isEnter(const QKeyEvent* key)
{
    return key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
}

/// A character typed without Ctrl, Alt or Meta. AltGr comes as Ctrl and Alt together.
bool isCharacter(const QKeyEvent* key)
{
    const auto held = key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool plain = !held || held == (Qt::ControlModifier | Qt::AltModifier);
    return plain && !key->text().isEmpty() && key->text().at(0).isPrint();
}
} // namespace

ScanFilter::ScanFilter(QObject* parent, Clock clock)
    : QObject(parent)
    , m_usesEventTime(!clock)
    , m_clock(clock ? std::move(clock) : monotonic())
{
}

ScanFilter::Tick ScanFilter::tickOf(const QKeyEvent* key) const
{
    return {m_usesEventTime && key->timestamp() > 0 ? std::optional(qint64(key->timestamp()))
                                                    : std::nullopt,
        m_clock()};
}

bool ScanFilter::follows(const Tick& now) const
{
    if (m_typed.isEmpty())
        return false;
    const qint64 apart
        = now.event && m_last.event ? *now.event - *m_last.event : now.clock - m_last.clock;
    return apart <= kMostApart;
}

bool ScanFilter::isScan() const
{
    return m_typed.size() >= kLeastKeys && m_typed.startsWith(m_prefix);
}

void ScanFilter::forget()
{
    m_typed.clear();
    m_memory = {};
}

bool ScanFilter::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != receiver())
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        return onOverride(static_cast<QKeyEvent*>(event));
    case QEvent::KeyPress:
        return onPress(static_cast<QKeyEvent*>(event));
    case QEvent::KeyRelease:
        return isEnter(static_cast<QKeyEvent*>(event)) && std::exchange(m_swallowRelease, false);
    case QEvent::InputMethod:
        return onText(static_cast<QInputMethodEvent*>(event)->commitString(), {{}, m_clock()});
    default:
        return false;
    }
}

/// A key inside a burst is a character, whatever shortcut it would be otherwise.
bool ScanFilter::onOverride(QKeyEvent* key)
{
    const bool ours = (isCharacter(key) || (isEnter(key) && isScan())) && follows(tickOf(key));
    if (ours)
        key->accept();
    return ours;
}

bool ScanFilter::onPress(QKeyEvent* key)
{
    const Tick now = tickOf(key);
    if (isEnter(key))
        return onEnter(now);
    if (key->isAutoRepeat() || key->key() == Qt::Key_Backspace) {
        forget();
        return false;
    }
    return isCharacter(key) && onText(key->text(), now);
}

bool ScanFilter::onText(const QString& text, const Tick& now)
{
    if (text.isEmpty())
        return false;
    const bool goesOn = follows(now);
    if (!goesOn) {
        forget();
        m_memory = FieldMemory(receiver());
    }
    m_typed += text;
    m_last = now;
    return goesOn && !m_memory.takesText();
}

bool ScanFilter::onEnter(const Tick& now)
{
    const bool scan = isScan() && follows(now);
    const QString text = m_typed.mid(m_prefix.size());
    if (scan) {
        m_memory.restore();
        m_swallowRelease = true;
    }
    forget();
    if (scan)
        Q_EMIT scanned(text);
    return scan;
}

} // namespace motcua
