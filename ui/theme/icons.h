#pragma once
#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QStringList>

class QPainter;
class QRect;

namespace motcua {

/// A line icon of resources/icons in one colour, e.g. iconPixmap(u"printer"_s, theme().text, 20).
/// size is in device-independent pixels; an unknown name stops the program.
QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal ratio = 1.0);

/// The same as a QIcon, sharp at 100 and 200 %.
QIcon icon(const QString& name, const QColor& colour);

/// Paints the icon centred in place, at the painter's own resolution.
void paintIcon(
    QPainter& painter, const QRect& place, const QString& name, const QColor& colour, int size);

/// The program's own icon, for windows and task bars.
QIcon programIcon();
/// The same as a picture, for a page: one of its sizes is read.
QPixmap programLogo(int size, qreal ratio);

} // namespace motcua
