#pragma once
#include <QSizeF>
#include <QString>
#include <QTextDocument>

#include <memory>

namespace motcua {

/// Lays one HTML page of a form out on sheets whose printable area is `area` (units of ruler.h).
/// Tables repeat their heading on each sheet; a table with <a name="keep"></a> in it (the
/// signatures) is never divided.
std::unique_ptr<QTextDocument> layOut(const QString& html, QSizeF area);

} // namespace motcua
