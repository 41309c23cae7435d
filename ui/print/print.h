#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/print/printjob.h"
#include "ui/print/sheet.h"

#include <QStringList>

class QPagedPaintDevice;

namespace motcua {

/// A job laid out once: how many sheets each of its texts takes, and the first of them (kMostShown
/// or a few more, or all).
struct LaidOut
{
    struct Part
    {
        std::size_t text = 0;
        Sheets sheets;
    };
    std::vector<int> sheets; ///< of each text
    std::vector<Part> first;

    int count() const;
    /// All sheets are among the first.
    bool isWhole() const;
};
inline constexpr int kMostShown = 20; ///< sheets of a long job that are kept to be looked at

/// Whether the job is so long that it is laid out and painted beside the work on the screen: more
/// than some ten sheets.
bool isLong(const PrintJob& job);

/// Lays the job out. It may run on any thread; what is to be painted by another one is given to it
/// with moveTo(). Error: storage/cancelled where `progress` (half of the whole way) says so.
Result<LaidOut> layOut(const PrintJob& job, const Progress& progress = {});
void moveTo(LaidOut& laid, QThread* thread);

/// Paints the job on paper of size A4 (a QPrinter, a QPdfWriter, a preview) and answers how many
/// pages it took. The layout is that of the paper, not of the device: lines and pages break alike
/// everywhere. Error: storage/cannotPaint where the device does not begin,
/// storage/nothingToPrint where the texts make no page, storage/cancelled. Needs a QGuiApplication.
Result<int> paint(const PrintJob& job, QPagedPaintDevice& device, const Progress& progress = {});
/// Paints the first sheets that were laid out.
Result<int> paintFirst(const PrintJob& job, const LaidOut& laid, QPagedPaintDevice& device);

/// Writes the job as a PDF and answers how many pages it has. An older file is replaced only by a
/// whole new one. Error: storage/cannotWrite with the path as field, storage/cancelled.
Result<int> renderPdf(const PrintJob& job, const QString& path, const Progress& progress = {});

} // namespace motcua
