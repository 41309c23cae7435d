#include "ui/print/print.h"

#include "ui/print/fonts.h"
#include "ui/print/ruler.h"
#include "ui/print/sheet.h"
#include "ui/print/watermark.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Margins of official papers: Nghị định 30/2020/NĐ-CP, annex I (the left one is for binding).
QPageLayout pageLayout(QPageLayout::Orientation orientation)
{
    return {
        QPageSize(QPageSize::A4), orientation, QMarginsF(30, 20, 15, 20), QPageLayout::Millimeter};
}

QRectF printableArea(const PrintJob& job)
{
    return {QPointF(), pageLayout(job.orientation).paintRectPixels(kLayoutDpi).size()};
}

void paintNumber(QPainter& painter, const QRectF& area, int page, int count)
{
    painter.setFont(layoutFont(3.5));
    const QRectF line(area.left(), area.bottom() + mm(7), area.width(), mm(6));
    painter.drawText(line, Qt::AlignRight, u"Trang %1/%2"_s.arg(page + 1).arg(count));
}

/// Paints one laid out page; `begin` is called before each sheet.
template <class Begin>
void paintSheets(QPainter& painter, const PrintJob& job, const Sheets& sheets, Begin begin)
{
    const QRectF area = printableArea(job);
    const int count = int(sheets.slices.size());
    const bool numbered = count > 1 || job.orientation == QPageLayout::Landscape;
    for (int page = 0; page < count; ++page) {
        begin();
        painter.save();
        const qreal scale = qreal(painter.device()->logicalDpiX()) / kLayoutDpi;
        painter.scale(scale, scale);
        paintWatermark(painter, area, job.watermark);
        paintSheet(painter, sheets, sheets.slices[std::size_t(page)]);
        if (numbered)
            paintNumber(painter, area, page, count);
        painter.restore();
    }
}

Error storageError(const QString& field, const QString& detail)
{
    return {ErrorCode::storage, field, detail, {}, {}};
}
} // namespace

PrintJob printJob(const FilledForm& form, bool demo)
{
    return {form.title, form.pages, form.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
        demo ? u"BẢN DÙNG THỬ – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ"_s : QString()};
}

Result<int> paint(const PrintJob& job, QPagedPaintDevice& device)
{
    device.setPageLayout(pageLayout(job.orientation));
    QPainter painter;
    if (!painter.begin(&device))
        return storageError({}, u"cannotPaint"_s);
    int pages = 0;
    for (const QString& page : job.pages)
        paintSheets(painter, job, layOut(page, printableArea(job).size()), [&] {
            if (pages++ > 0)
                device.newPage();
        });
    if (pages == 0)
        return storageError({}, u"nothingToPrint"_s);
    return pages;
}

Result<int> renderPdf(const PrintJob& job, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return storageError(path, u"cannotWrite"_s);
    QPdfWriter writer(&file);
    writer.setTitle(job.title);
    writer.setCreator(u"Một Cửa"_s);
    const auto pages = paint(job, writer);
    if (pages.ok() && !(file.flush() && file.commit()))
        return storageError(path, u"cannotWrite"_s);
    return pages;
}

} // namespace motcua
