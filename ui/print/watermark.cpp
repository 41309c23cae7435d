#include "ui/print/watermark.h"

#include "ui/print/fonts.h"
#include "ui/print/ruler.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace motcua {

namespace {
const QColor kPale(0xe6, 0xe6, 0xe6);
const QColor kGrey(0x70, 0x70, 0x70);

void paintAcross(QPainter& painter, const QRectF& area, const QString& text)
{
    QFont font = layoutFont(9);
    font.setBold(true);
    QPainterPath letters;
    letters.addText(0, 0, font, text);
    painter.save();
    painter.translate(area.center());
    painter.rotate(-std::atan2(area.height(), area.width()) * 180 / std::numbers::pi);
    painter.translate(-letters.boundingRect().center());
    painter.fillPath(letters, kPale);
    painter.restore();
}

void paintBelow(QPainter& painter, const QRectF& area, const QString& text)
{
    painter.save();
    painter.setFont(layoutFont(3.2));
    painter.setPen(kGrey);
    painter.drawText(
        QRectF(area.left(), area.bottom() + mm(7), area.width(), mm(6)), Qt::AlignLeft, text);
    painter.restore();
}
} // namespace

void paintWatermark(QPainter& painter, const QRectF& area, const QString& text)
{
    if (text.isEmpty())
        return;
    paintAcross(painter, area, text);
    paintBelow(painter, area, text);
}

} // namespace motcua
