#include "ui/widgets/textfield.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QToolTip>

namespace motcua {

namespace {
/// Border, padding and the document's margin, above and below.
constexpr int kAround = 2 * (1 + 4 + 4);
/// Border and padding of a line of text, on one side.
constexpr int kTextInset = 1 + 11;
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

bool TextField::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const int room = width() - 2 * kTextInset;
        if (fontMetrics().horizontalAdvance(text()) > room)
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

} // namespace motcua
