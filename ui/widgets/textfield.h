#pragma once
#include <QLineEdit>
#include <QPlainTextEdit>

namespace motcua {

/// One line of text, at most so many characters.
class TextField : public QLineEdit
{
    Q_OBJECT
public:
    explicit TextField(int maxLength, QWidget* parent = nullptr);
};

/// Several lines of text. Tab goes on to the next field; nothing but plain text is pasted.
class NoteField : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit NoteField(int lines = 2, QWidget* parent = nullptr);
};

} // namespace motcua
