#pragma once
#include <QLineEdit>
#include <QPlainTextEdit>

class QCompleter;

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
    /// What may be offered under the field while one types; the field only leaves it the keys that
    /// choose from a list. Not owned.
    void setCompleter(QCompleter* completer) { m_completer = completer; }
    QCompleter* completer() const { return m_completer; }

Q_SIGNALS:
    /// Typed or pasted here, not set by the program.
    void textEdited(const QString& text);
    /// Ctrl Enter, where no shortcut heard it: a list of offers was open.
    void sendPressed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    bool isOffering() const;
    void tellIfEdited(const QString& before);

    QCompleter* m_completer = nullptr;
};

} // namespace motcua
