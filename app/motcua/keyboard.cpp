#include "app/motcua/keyboard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

QT_BEGIN_NAMESPACE
/// Of QtGui, which declares it to Qt Test only.
// NOLINTNEXTLINE(readability-identifier-naming): Qt's own name
Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(QObject* receiver, ulong when, int key,
    Qt::KeyboardModifiers held, const QString& text, bool repeated = false, ushort count = 1);
QT_END_NAMESPACE

namespace motcua {

namespace {
constexpr int kPersonApart = 150; ///< milliseconds
constexpr int kScannerApart = 4;

/// Who is given the keys now.
QWidget* receiver()
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    QWidget* focus = QApplication::focusWidget();
    return focus ? focus : QApplication::activeWindow();
}

/// The offscreen platform leaves the keys with a popup that has closed; a desktop gives them back
/// to the window under it.
void giveKeysBack()
{
    const QWidget* active = QApplication::activeWindow();
    if (active && active->isVisible())
        return;
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window->isVisible() && window->windowType() != Qt::Popup)
            QApplication::setActiveWindow(window);
}

void deliver(
    QEvent::Type type, int key, Qt::KeyboardModifiers held, const QString& text, ulong when)
{
    QKeyEvent event(type, key, held, text);
    event.setTimestamp(when);
    if (QWidget* target = receiver()) // a press may close the last window
        QApplication::sendEvent(target, &event);
}

QString textOf(Qt::Key key, Qt::KeyboardModifiers held)
{
    const bool plain = !(held & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!plain || key < Qt::Key_Space || key > Qt::Key_AsciiTilde)
        return {};
    const QChar letter{ushort(key)};
    return held & Qt::ShiftModifier ? letter : letter.toLower();
}
} // namespace

void Keyboard::press(Qt::Key key, Qt::KeyboardModifiers held)
{
    ++m_presses;
    send(key, held, textOf(key, held), kPersonApart);
}

void Keyboard::type(const QString& text)
{
    for (const QChar one : text)
        letter(one, kPersonApart);
    m_presses += int(text.size());
}

void Keyboard::typePin(const QString& digits)
{
    for (const QChar one : digits)
        letter(one, kPersonApart);
}

void Keyboard::scan(const QString& text)
{
    m_time += kPersonApart;
    for (const QChar one : text)
        letter(one, kScannerApart);
    send(Qt::Key_Return, {}, QStringLiteral("\r"), kScannerApart);
}

void Keyboard::letter(QChar letter, int after)
{
    send(letter.toUpper().unicode(), letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier, letter,
        after);
}

/// A shortcut hears the key before the field does, as in QGuiApplication.
void Keyboard::send(int key, Qt::KeyboardModifiers held, const QString& text, int after)
{
    m_time += ulong(after);
    giveKeysBack();
    if (!receiver())
        qFatal("no window takes the keys");
    if (!qt_sendShortcutOverrideEvent(receiver(), m_time, key, held, text))
        deliver(QEvent::KeyPress, key, held, text, m_time);
    deliver(QEvent::KeyRelease, key, held, text, m_time + 1);
}

} // namespace motcua
