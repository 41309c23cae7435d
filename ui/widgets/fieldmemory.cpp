#include "ui/widgets/fieldmemory.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace motcua {

namespace {
/// The field itself, or the line edit inside a spin box or an editable combo box.
QWidget* fieldOf(QWidget* widget)
{
    if (qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QComboBox*>(widget))
        if (auto* inside = widget->findChild<QLineEdit*>())
            return inside;
    return widget;
}

/// What the letters of the scan had offered goes with them.
void closeOffer(const QCompleter* completer)
{
    if (completer)
        completer->popup()->hide();
}

void putBack(QPlainTextEdit* edit, const QString& text, int anchor, int cursor)
{
    closeOffer(edit->findChild<QCompleter*>());
    if (edit->toPlainText() != text)
        edit->setPlainText(text);
    QTextCursor place = edit->textCursor();
    place.setPosition(anchor);
    place.setPosition(cursor, QTextCursor::KeepAnchor);
    edit->setTextCursor(place);
}

void putBack(QLineEdit* edit, const QString& text, int anchor, int cursor)
{
    closeOffer(edit->completer());
    if (edit->text() != text)
        edit->setText(text);
    edit->setCursorPosition(anchor);
    if (cursor != anchor)
        edit->setSelection(anchor, cursor - anchor);
}

int anchorOf(const QLineEdit* edit)
{
    if (!edit->hasSelectedText())
        return edit->cursorPosition();
    return edit->cursorPosition() == edit->selectionStart() ? edit->selectionEnd()
                                                            : edit->selectionStart();
}
} // namespace

FieldMemory::FieldMemory(QWidget* widget)
    : m_field(fieldOf(widget))
{
    if (auto* line = qobject_cast<QLineEdit*>(m_field)) {
        m_text = line->text();
        m_cursor = line->cursorPosition();
        m_anchor = anchorOf(line);
        m_takesText = true;
    } else if (auto* plain = qobject_cast<QPlainTextEdit*>(m_field)) {
        m_text = plain->toPlainText();
        m_cursor = plain->textCursor().position();
        m_anchor = plain->textCursor().anchor();
        m_takesText = true;
    } else if (auto* combo = qobject_cast<QComboBox*>(m_field)) {
        m_cursor = combo->currentIndex();
    }
}

void FieldMemory::restore() const
{
    if (auto* line = qobject_cast<QLineEdit*>(m_field))
        putBack(line, m_text, m_anchor, m_cursor);
    else if (auto* plain = qobject_cast<QPlainTextEdit*>(m_field))
        putBack(plain, m_text, m_anchor, m_cursor);
    else if (auto* combo = qobject_cast<QComboBox*>(m_field))
        combo->setCurrentIndex(m_cursor);
}

} // namespace motcua
