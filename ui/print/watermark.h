#pragma once
#include <QRectF>
#include <QString>

class QPainter;

namespace motcua {

/// Paints a pale text across the sheet and once, small and readable, under the text area; nothing
/// for "". The one across is an outline: it does not mix with the form's words where a PDF is
/// searched.
void paintWatermark(QPainter& painter, const QRectF& area, const QString& text);

} // namespace motcua
