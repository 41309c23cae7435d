#pragma once
#include <QLineEdit>
#include <QPlainTextEdit>

namespace motcua {

/// One line of text, at most so many characters. Left alone it shows its beginning; what does not
/// fit is told in full by the tool tip.
class TextField : public QLineEdit
{
    Q_OBJECT
public:
    explicit TextField(int maxLength, QWidget* parent = nullptr);
    void setText(const QString& text);

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int room() const;
    bool fits() const; ///< px for the text
};

/// Several lines of text. Tab goes on to the next field; nothing but plain text is pasted.
class NoteField : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit NoteField(int lines = 2, QWidget* parent = nullptr);
};

} // namespace motcua
