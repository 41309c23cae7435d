#pragma once
#include "core/base/result.h"
#include "ui/print/printjob.h"

class QPagedPaintDevice;

namespace motcua {

/// Paints the job on paper of size A4 (a QPrinter, a QPdfWriter, a preview) and answers how many
/// pages it took. The layout is that of the paper, not of the device: lines and pages break alike
/// everywhere. Error: storage/cannotPaint where the device does not begin,
/// storage/nothingToPrint where the texts make no page. Needs a QGuiApplication.
Result<int> paint(const PrintJob& job, QPagedPaintDevice& device);

/// Writes the job as a PDF and answers how many pages it has. An older file is replaced only by a
/// whole new one. Error: storage/cannotWrite with the path as field.
Result<int> renderPdf(const PrintJob& job, const QString& path);

} // namespace motcua
