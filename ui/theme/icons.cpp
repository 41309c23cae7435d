#include "ui/theme/icons.h"

#include "core/base/resource.h"

#include <QPainter>
#include <QPixmapCache>

#include <array>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr std::array kRendered{20, 40, 48, 96};
constexpr std::array kProgramSizes{16, 24, 32, 48, 64, 128, 256};

/// The smallest rendering that is at least as large as asked.
int renderedFor(int pixels)
{
    const auto* found = std::find_if(
        kRendered.begin(), kRendered.end(), [=](int size) { return size >= pixels; });
    return found == kRendered.end() ? kRendered.back() : *found;
}

QImage maskOf(const QString& name, int pixels)
{
    const QString path = u"icons/%1-%2.png"_s.arg(name).arg(renderedFor(pixels));
    const QImage image = QImage::fromData(compiledIn(path), "PNG");
    return image.width() == pixels
        ? image
        : image.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

QImage programImage(int size)
{
    return QImage::fromData(compiledIn(u"icons/motcua-%1.png"_s.arg(size)), "PNG");
}

QPixmap tinted(const QImage& mask, const QColor& colour)
{
    QImage image = mask.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    return QPixmap::fromImage(image);
}
} // namespace

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal ratio)
{
    const int pixels = qRound(size * ratio);
    const QString key = u"motcua/%1/%2/%3"_s.arg(name, colour.name()).arg(pixels);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = tinted(maskOf(name, pixels), colour);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QIcon icon(const QString& name, const QColor& colour)
{
    QIcon result;
    for (const int size : kRendered)
        result.addPixmap(iconPixmap(name, colour, size));
    return result;
}

void paintIcon(
    QPainter& painter, const QRect& place, const QString& name, const QColor& colour, int size)
{
    QRect box(0, 0, size, size);
    box.moveCenter(place.center());
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(box, iconPixmap(name, colour, size, ratio));
}

QIcon programIcon()
{
    QIcon result;
    for (const int size : kProgramSizes)
        result.addPixmap(QPixmap::fromImage(programImage(size)));
    return result;
}

QPixmap programLogo(int size, qreal ratio)
{
    const int pixels = qRound(size * ratio);
    const auto* found = std::ranges::lower_bound(kProgramSizes, pixels);
    const QImage image = programImage(found == kProgramSizes.end() ? kProgramSizes.back() : *found);
    QPixmap pixmap = QPixmap::fromImage(
        image.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace motcua
