#include "ui/shell/printpreview.h"

#include "core/wording/wording.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/prompt.h"

#include <QGraphicsRectItem>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QPrinter>
#include <QPrintPreviewWidget>
#include <QProgressBar>
#include <QThread>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qreal kZoom = 1.25;
constexpr QSize kLargest(1120, 1400);
constexpr QSize kAround(160, 64); ///< of the window, left to be seen beside it

QSize sizeIn(QSize window)
{
    return (window - kAround).boundedTo(kLargest);
}

/// A page is painted for the screen on paper that belongs to no printer, so that a slow or missing
/// one does not matter.
std::unique_ptr<QPrinter> screenSheet()
{
    auto sheet = std::make_unique<QPrinter>(QPrinter::HighResolution);
    sheet->setOutputFormat(QPrinter::PdfFormat);
    return sheet;
}
/// Qt draws a black edge right of each page and under it; over it lies a soft one.
void soften(QGraphicsItem& page, QSizeF paper)
{
    const qreal edge = paper.width() / 100;
    const QRectF right(paper.width(), 0, edge, paper.height() + edge);
    const QRectF below(0, paper.height(), paper.width(), edge);
    for (const QRectF& place : {right, below}) {
        const QPointF end = place == right ? place.topRight() : place.bottomLeft();
        QLinearGradient shade(place.topLeft(), end);
        shade.setColorAt(0, theme().cardBorder);
        shade.setColorAt(1, theme().ground);
        auto* over = new QGraphicsRectItem(place, &page); // goes with its page
        over->setPen(Qt::NoPen);
        over->setBrush(shade);
    }
}
} // namespace

PrintPreview::PrintPreview(const PrintJob& job, Prompt& prompt, QWidget* parent)
    : CardDialog(parent, sizeIn)
    , m_job(job)
    , m_prompt(prompt)
    , m_sheet(screenSheet())
    , m_paper(new QPrintPreviewWidget(m_sheet.get()))
    , m_progress(new QProgressBar)
    , m_notice(new NoticeBar)
    , m_count(new Label({}, Look::second))
    , m_print(button(tr("Print"), "print", Qt::CTRL | Qt::Key_P))
    , m_save(button(tr("Save as PDF"), "savePdf", Qt::CTRL | Qt::Key_S))
    , m_larger(button({}, "larger", Qt::CTRL | Qt::Key_Plus))
    , m_smaller(button({}, "smaller", Qt::CTRL | Qt::Key_Minus))
    , m_close(button(tr("Close"), "close", Qt::Key_Escape))
{
    setObjectName(u"printPreview"_s);
    setWindowTitle(job.title);
    setAttribute(Qt::WA_DeleteOnClose);
    buildLayout();
    wire();
    layOut();
}

PrintPreview::~PrintPreview() = default;

ActionButton* PrintPreview::button(const QString& text, const char* role, const QKeySequence& key)
{
    auto* made = new ActionButton(text);
    made->setObjectName(QLatin1StringView(role));
    made->setCompact(true);
    made->setKey(key);
    return made;
}

void PrintPreview::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, Size::kCardRadius); // within the round corners
    column->setSpacing(0);
    column->addWidget(buildBar());
    auto* line = new QHBoxLayout;
    line->setContentsMargins(Size::kPadding, 0, Size::kPadding, 0);
    line->addWidget(m_notice);
    column->addLayout(line);
    column->addLayout(buildProgress());
    column->addWidget(buildPaper(), 1);
    resize(960, 700);
    m_print->setFocus();
}

QLayout* PrintPreview::buildProgress()
{
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    auto* line = new QHBoxLayout;
    line->setContentsMargins(Size::kPadding, 0, Size::kPadding, 0);
    line->addWidget(m_progress);
    return line;
}

QWidget* PrintPreview::buildBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(Size::kPadding, 12, Size::kPadding, 12);
    row->setSpacing(Size::kHalfGap);
    auto* title = new Label(m_job.title, Look::cardTitle);
    title->setMinimumWidth(0);
    row->addWidget(title, 1);
    row->addWidget(m_count);
    for (ActionButton* button : {m_smaller, m_larger, m_save, m_print, m_close})
        row->addWidget(button);
    m_print->setKind(ActionKind::primary);
    m_print->setIconName(u"printer"_s);
    m_smaller->setIconName(u"minus"_s);
    m_smaller->setAccessibleName(tr("Smaller"));
    m_larger->setIconName(u"plus"_s);
    m_larger->setAccessibleName(tr("Larger"));
    return bar;
}

QWidget* PrintPreview::buildPaper()
{
    m_paper->setAccessibleName(m_job.title);
    m_paper->fitToWidth();
    if (auto* view = m_paper->findChild<QGraphicsView*>()) {
        view->setBackgroundBrush(theme().ground);
        view->setFrameShape(QFrame::NoFrame);
        view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    }
    return m_paper;
}

void PrintPreview::softenPages()
{
    const QPageLayout layout = m_sheet->pageLayout();
    const auto* view = m_paper->findChild<QGraphicsView*>();
    if (!view || !view->scene())
        return;
    for (QGraphicsItem* item : view->scene()->items())
        if (!item->parentItem() && item->childItems().isEmpty())
            soften(*item, layout.fullRectPixels(m_sheet->resolution()).size());
}

void PrintPreview::wire()
{
    connect(m_paper, &QPrintPreviewWidget::previewChanged, this, &PrintPreview::softenPages);
    connect(m_paper, &QPrintPreviewWidget::paintRequested, this, &PrintPreview::render);
    connect(m_print, &QAbstractButton::clicked, this, &PrintPreview::print);
    connect(m_save, &QAbstractButton::clicked, this, &PrintPreview::save);
    connect(m_notice, &NoticeBar::actionTriggered, this, &PrintPreview::save);
    connect(&m_layOut, &LongWork::progressed, this, &PrintPreview::setProgress);
    connect(m_larger, &QAbstractButton::clicked, m_paper, [this] { m_paper->zoomIn(kZoom); });
    connect(m_smaller, &QAbstractButton::clicked, m_paper, [this] { m_paper->zoomOut(kZoom); });
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::reject);
}

void PrintPreview::layOut()
{
    if (!isLong(m_job)) {
        auto laid = motcua::layOut(m_job);
        return take(std::make_shared<LaidOut>(laid ? *std::move(laid) : LaidOut()));
    }
    m_paper->hide();
    m_count->setText(tr("Laying out the pages…"));
    m_print->setEnabled(false);
    m_save->setEnabled(false);
    setProgress(0);
    m_layOut
        .run([job = m_job, home = thread()](const Progress& progress) {
            auto laid = motcua::layOut(job, progress);
            if (!laid)
                return std::shared_ptr<LaidOut>();
            moveTo(*laid, home);
            return std::make_shared<LaidOut>(*std::move(laid));
        })
        .then(this, [this](const std::shared_ptr<LaidOut>& laid) {
            if (!laid)
                return QDialog::reject(); // stopped
            take(laid);
            m_print->setEnabled(true);
            m_save->setEnabled(true);
            m_print->setFocus();
        });
}

void PrintPreview::take(const std::shared_ptr<LaidOut>& laid)
{
    m_laid = laid;
    m_progress->hide();
    m_count->setText(laid->isWhole() ? tr("%1 pages").arg(laid->count())
                                     : tr("%1 pages; the first are shown").arg(laid->count()));
    if (m_paper->isHidden())
        m_paper->show();
    m_paper->updatePreview();
}

void PrintPreview::render(QPrinter* printer)
{
    if (m_laid)
        static_cast<void>(paintFirst(m_job, *m_laid, *printer));
}

void PrintPreview::print()
{
    setBusy(true);
    Q_EMIT printRequested();
}

void PrintPreview::save()
{
    if (isBusy())
        return;
    const auto path
        = m_prompt.chooseNewFile({tr("Save as PDF"), pdfNameOf(m_job), u"PDF (*.pdf)"_s});
    if (!path)
        return;
    setBusy(true);
    Q_EMIT saveRequested(*path);
}

/// One press is one paper. What takes no time needs no way to stop it.
void PrintPreview::setBusy(bool busy)
{
    m_isBusy = busy;
    m_print->setEnabled(!busy);
    m_save->setEnabled(!busy);
    m_close->setEnabled(!busy || isLong(m_job));
    m_close->setText(busy ? tr("Stop") : tr("Close"));
    m_progress->hide();
}

void PrintPreview::setProgress(int percent)
{
    m_progress->setValue(percent);
    m_progress->setVisible(isBusy() || !m_laid);
}

void PrintPreview::reject()
{
    if (isBusy())
        return Q_EMIT stopRequested();
    m_layOut.stop();
    QDialog::reject();
}

void PrintPreview::succeed()
{
    setBusy(false);
    accept();
}

void PrintPreview::stopped()
{
    setBusy(false);
    m_print->setFocus(Qt::OtherFocusReason);
    m_notice->say({Tone::dueSoon,
        tr("Stopped. The journal has this print all the same: it was recorded before it began.")});
}

void PrintPreview::fail(const Error& error, bool mayBeSaved)
{
    setBusy(false);
    m_print->setFocus(Qt::OtherFocusReason);
    m_notice->say(
        {Tone::overdue, sentence(error, language()), mayBeSaved ? tr("Save as PDF") : QString()});
    Q_EMIT failed(error);
}

} // namespace motcua
