#include "ui/print/marks.h"

#include "ui/print/qr.h"
#include "ui/print/ruler.h"

#include <QPainter>
#include <QTextFormat>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kQuiet = 4; ///< modules around a code that must stay white, or readers don't find it

bool isRule(const QTextImageFormat& image)
{
    return image.name().startsWith(u"rule:"_s);
}

void drawRule(QPainter& painter, const QRectF& place)
{
    const qreal thick = mm(0.25);
    painter.fillRect(QRectF(place.left(), place.center().y(), place.width(), thick), Qt::black);
}

void drawQr(QPainter& painter, const QRectF& place, const QString& text)
{
    const QrCode code = qrCode(text);
    if (code.size == 0)
        return;
    const int modules = code.size + 2 * kQuiet;
    painter.fillRect(place, Qt::white);
    painter.save();
    painter.translate(place.topLeft());
    painter.scale(place.width() / modules, place.height() / modules);
    painter.translate(kQuiet, kQuiet);
    painter.fillPath(code.path, Qt::black);
    painter.restore();
}
} // namespace

QSizeF Marks::intrinsicSize(QTextDocument*, int, const QTextFormat& format)
{
    const QTextImageFormat image = format.toImageFormat();
    const qreal width = mm(image.width());
    return {width, isRule(image) ? mm(1) : width};
}

void Marks::drawObject(
    QPainter* painter, const QRectF& place, QTextDocument*, int, const QTextFormat& format)
{
    const QTextImageFormat image = format.toImageFormat();
    if (isRule(image))
        drawRule(*painter, place);
    else if (image.name().startsWith(u"qr:"_s))
        drawQr(*painter, place, image.name().mid(3));
}

} // namespace motcua
