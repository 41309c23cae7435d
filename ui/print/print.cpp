#include "ui/print/print.h"

#include "ui/print/fonts.h"
#include "ui/print/parts.h"
#include "ui/print/ruler.h"
#include "ui/print/watermark.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <numeric>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kLongText = 40'000; ///< letters of HTML

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

Error storageError(const QString& field, const QString& detail)
{
    return {ErrorCode::storage, field, detail, {}, {}};
}

/// Puts one sheet after the other on the device.
class Press
{
public:
    Press(const PrintJob& job, const std::vector<int>& counts, QPagedPaintDevice& device)
        : m_job(job)
        , m_counts(counts)
        , m_device(device)
    {
        device.setPageLayout(pageLayout(job.orientation));
    }

    bool begin() { return m_painter.begin(&m_device); }
    int pages() const { return m_pages; }

    void add(std::size_t text, const Sheets& sheets)
    {
        if (text != m_text)
            m_page = 0;
        m_text = text;
        for (const Slice& slice : sheets.slices)
            addSheet(sheets, slice);
    }

private:
    void addSheet(const Sheets& sheets, const Slice& slice)
    {
        const QRectF area = printableArea(m_job);
        const int count = m_counts[m_text];
        if (m_pages++ > 0)
            m_device.newPage();
        m_painter.save();
        const qreal scale = qreal(m_painter.device()->logicalDpiX()) / kLayoutDpi;
        m_painter.scale(scale, scale);
        paintWatermark(m_painter, area, m_job.watermark);
        paintSheet(m_painter, sheets, slice);
        if (count > 1 || m_job.orientation == QPageLayout::Landscape)
            paintNumber(m_painter, area, m_page, count);
        ++m_page;
        m_painter.restore();
    }

    const PrintJob& m_job;
    const std::vector<int>& m_counts;
    QPagedPaintDevice& m_device;
    QPainter m_painter;
    std::size_t m_text = 0;
    int m_page = 0; ///< of its text
    int m_pages = 0;
};

/// Lays all texts out, part by part, until `take(text, sheets)` has had enough; `done` of twice as
/// many steps lie behind.
template <class Take>
Outcome eachPart(const PrintJob& job, const Progress& progress, bool again, Take take)
{
    std::vector<Parts> texts;
    qint64 total = 0;
    for (const QString& page : job.pages)
        total += texts.emplace_back(page, printableArea(job).size()).total();
    qint64 before = again ? total : 0;
    for (std::size_t text = 0; text < texts.size(); ++text) {
        Parts& parts = texts[text];
        while (!parts.atEnd()) {
            take(text, parts.next());
            if (!goesOn(progress, before + parts.done(), 2 * total))
                return storageError({}, u"cancelled"_s);
        }
        before += parts.total();
    }
    return Done{};
}
} // namespace

int LaidOut::count() const
{
    return std::accumulate(sheets.begin(), sheets.end(), 0);
}

bool LaidOut::isWhole() const
{
    const auto add = [](int sum, const Part& part) { return sum + int(part.sheets.slices.size()); };
    return std::accumulate(first.begin(), first.end(), 0, add) == count();
}

PrintJob printJob(const FilledForm& form, bool demo)
{
    return {form.title, form.pages, form.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
        demo ? u"BẢN DÙNG THỬ – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ"_s : QString()};
}

bool isLong(const PrintJob& job)
{
    qsizetype letters = 0;
    for (const QString& page : job.pages)
        letters += page.size();
    return letters > kLongText;
}

Result<LaidOut> layOut(const PrintJob& job, const Progress& progress)
{
    LaidOut laid;
    laid.sheets.resize(std::size_t(job.pages.size()));
    int kept = 0;
    const auto done = eachPart(job, progress, false, [&](std::size_t text, Sheets sheets) {
        const int count = int(sheets.slices.size());
        laid.sheets[text] += count;
        if (kept >= kMostShown)
            return;
        kept += count;
        laid.first.push_back({text, std::move(sheets)});
    });
    return done ? Result<LaidOut>(std::move(laid)) : done.error();
}

void moveTo(LaidOut& laid, QThread* thread)
{
    for (LaidOut::Part& part : laid.first)
        part.sheets.document->moveToThread(thread);
}

Result<int> paintFirst(const PrintJob& job, const LaidOut& laid, QPagedPaintDevice& device)
{
    Press press(job, laid.sheets, device);
    if (!press.begin())
        return storageError({}, u"cannotPaint"_s);
    for (const LaidOut::Part& part : laid.first)
        press.add(part.text, part.sheets);
    return press.pages() > 0 ? Result<int>(press.pages()) : storageError({}, u"nothingToPrint"_s);
}

Result<int> paint(const PrintJob& job, QPagedPaintDevice& device, const Progress& progress)
{
    const auto laid = layOut(job, progress);
    if (!laid)
        return laid.error();
    if (laid->isWhole())
        return paintFirst(job, *laid, device);
    Press press(job, laid->sheets, device);
    if (!press.begin())
        return storageError({}, u"cannotPaint"_s);
    const auto done = eachPart(job, progress, true,
        [&](std::size_t text, const Sheets& sheets) { press.add(text, sheets); });
    return done ? Result<int>(press.pages()) : done.error();
}

Result<int> renderPdf(const PrintJob& job, const QString& path, const Progress& progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return storageError(path, u"cannotWrite"_s);
    QPdfWriter writer(&file);
    writer.setTitle(job.title);
    writer.setCreator(u"Một Cửa"_s);
    const auto pages = paint(job, writer, progress);
    if (pages.ok() && !(file.flush() && file.commit()))
        return storageError(path, u"cannotWrite"_s);
    return pages;
}

} // namespace motcua
