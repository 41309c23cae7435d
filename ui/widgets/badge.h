#pragma once
#include "ui/theme/theme.h"

#include <QWidget>

namespace motcua {

/// A word on a coloured pill, with the tone's icon: a delegate paints it, a Badge shows it.
struct Pill
{
    Tone tone = Tone::neutral;
    QString text;
    /// Where the tone's own icon would mislead.
    QString icon = {};
};

QSize pillSize(const Pill& pill);

/// Draws the pill in the middle left of place.
void paintPill(QPainter& painter, const QRect& place, const Pill& pill);

/// The icon that says the same as a tone's colour; empty for neutral and info.
QString toneIcon(Tone tone);

class Badge : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(const Pill& pill = {}, QWidget* parent = nullptr);

    void setPill(const Pill& pill);
    const Pill& pill() const { return m_pill; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Pill m_pill;
};

} // namespace motcua
