#pragma once
#include <QKeySequence>
#include <QWidget>

namespace motcua {

/// What a key cap is drawn on.
enum class CapGround
{
    card,
    accent
};

/// A shortcut as a clerk reads it on the keyboard: "Ctrl ↵", "F12", "Shift A".
QString keyText(const QKeySequence& keys);

/// How large the cap of these words is.
QSize keyCapSize(const QString& text);

/// Draws a cap centred in place.
void paintKeyCap(
    QPainter& painter, const QRect& place, const QString& text, CapGround ground = CapGround::card);

/// A small drawn key, beside the words that say what it does.
class KeyCap : public QWidget
{
    Q_OBJECT
public:
    explicit KeyCap(const QKeySequence& keys, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

} // namespace motcua
