#include "ui/widgets/textfield.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QToolTip>

namespace motcua {

namespace {
/// Border, padding and the document's margin, above and below.
constexpr int kAround = 2 * (1 + 4 + 4);
/// Border and padding of a line of text, on one side.
constexpr int kTextInset = 1 + 11;

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}
} // namespace

TextField::TextField(int maxLength, QWidget* parent)
    : QLineEdit(parent)
{
    setMaxLength(maxLength);
}

void TextField::setText(const QString& text)
{
    QLineEdit::setText(text);
    if (!hasFocus())
        home(false);
}

int TextField::room() const
{
    return width() - 2 * kTextInset;
}

/// A secret always does: nothing of it is shown.
bool TextField::fits() const
{
    return echoMode() != QLineEdit::Normal || fontMetrics().horizontalAdvance(text()) <= room();
}

/// What can only be read shows its beginning and its end, as a path needs.
void TextField::paintEvent(QPaintEvent* event)
{
    if (!isReadOnly() || hasFocus() || fits())
        return QLineEdit::paintEvent(event);
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
    painter.setPen(theme().text);
    painter.drawText(rect().adjusted(kTextInset, 0, -kTextInset, 0),
        Qt::AlignVCenter | Qt::AlignLeft,
        fontMetrics().elidedText(text(), Qt::ElideMiddle, room()));
}

bool TextField::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (!fits())
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QLineEdit::event(event);
}

void TextField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        home(false);
}

NoteField::NoteField(int lines, QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    if (lines == 1)
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(lines * QFontMetrics(uiFont(Points::kBody)).lineSpacing() + kAround);
}

bool NoteField::isOffering() const
{
    return m_completer && m_completer->popup()->isVisible();
}

void NoteField::tellIfEdited(const QString& before)
{
    if (const QString now = toPlainText(); now != before)
        Q_EMIT textEdited(now);
}

/// While a list of offers is open, Enter and Esc are its own.
void NoteField::keyPressEvent(QKeyEvent* event)
{
    if (isOffering() && isEnter(*event) && event->modifiers().testFlag(Qt::ControlModifier)) {
        m_completer->popup()->hide();
        return Q_EMIT sendPressed();
    }
    if (isOffering() && (isEnter(*event) || event->key() == Qt::Key_Escape))
        return event->ignore();
    const QString before = toPlainText();
    QPlainTextEdit::keyPressEvent(event);
    tellIfEdited(before);
}

void NoteField::inputMethodEvent(QInputMethodEvent* event)
{
    const QString before = toPlainText();
    QPlainTextEdit::inputMethodEvent(event);
    tellIfEdited(before);
}

} // namespace motcua
