#pragma once
#include <QPixmap>
#include <QPointer>
#include <QWidget>

namespace motcua {

/// Lies over a whole widget while something comes before it: what is under it stays to be seen but
/// can't be used, not even by a shortcut. Esc takes it away and gives the focus back.
class Veil : public QWidget
{
    Q_OBJECT
public:
    /// `content` is what is covered; the veil is its sibling.
    Veil(QWidget* content, QWidget* card);

    void cover();
    void lift();

Q_SIGNALS:
    /// Esc or a press beside the card.
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_content;
    QWidget* m_card;
    QPixmap m_picture; ///< of the content, before it was switched off
    QPointer<QWidget> m_former;
};

} // namespace motcua
