#pragma once
#include <QKeySequence>
#include <QPushButton>

class QShortcut;

namespace motcua {

/// primary: the one thing to do on a page, 52 px. normal: 40 px.
/// quiet: no border until the pointer is over it.
enum class ActionKind
{
    primary,
    normal,
    quiet
};

/// A button that carries its own shortcut and shows it: icon, words, key cap.
/// Enter and Space press it; a shortcut presses it at once while it can be seen and used.
class ActionButton : public QPushButton
{
    Q_OBJECT
public:
    explicit ActionButton(
        const QString& text, ActionKind kind = ActionKind::normal, QWidget* parent = nullptr);

    /// The shortcut, valid in the whole window. Return means both Enter keys.
    void setKey(const QKeySequence& key);
    QKeySequence key() const { return m_key; }
    /// Shows a key that the page itself takes, as Esc.
    void showKey(const QKeySequence& key);

    /// An icon of resources/icons before the words.
    void setIconName(const QString& name);

    void setKind(ActionKind kind);
    ActionKind kind() const { return m_kind; }

    /// 38 px high, for a row of buttons beside a page's title.
    void setCompact(bool compact);
    /// What it shows begins at its left edge, in line with the words above and below it.
    void setFlush(bool flush);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Face;
    Face face() const;
    QColor wordColour() const;
    int contentWidth() const;
    void paintFace(QPainter& painter, const Face& face) const;
    void paintFocus(QPainter& painter) const;
    void paintContent(QPainter& painter, const QColor& text) const;

    ActionKind m_kind;
    QKeySequence m_key;
    QString m_keyText;
    QString m_iconName;
    QShortcut* m_shortcut = nullptr;
    bool m_compact = false;
    bool m_flush = false;
};

} // namespace motcua
