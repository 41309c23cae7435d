#pragma once
#include "ui/print/pagination.h"

#include <QSizeF>
#include <QString>
#include <QTextDocument>

#include <memory>

class QPainter;

namespace motcua {

/// One HTML page of a form, laid out and cut into sheets.
struct Sheets
{
    std::unique_ptr<QTextDocument> document;
    std::vector<Slice> slices;
    QSizeF area;
};

/// Lays a page out on sheets whose printable area is `area` (units of ruler.h). Tables repeat their
/// heading on each sheet; a table with <a name="keep"></a> in it (the signatures) is never divided.
/// What would need another sheet for a few lines is set closer (closer.css); blank lines at the end
/// need none.
Sheets layOut(const QString& html, QSizeF area);
/// The same for a part of a page that goes on on other sheets (parts.h): nothing is set closer. One
/// that `continues` a table begins with its heading, as each of its sheets does.
Sheets layOutPart(const QString& html, QSizeF area, bool continues);
/// Paints one sheet at the painter's origin.
void paintSheet(QPainter& painter, const Sheets& sheets, const Slice& slice);

} // namespace motcua
