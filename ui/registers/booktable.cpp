#include "ui/registers/booktable.h"

#include "ui/registers/bookcells.h"

#include <QHeaderView>
#include <QScrollBar>

namespace motcua {

namespace {
constexpr int kRow = 54;
constexpr int kHeader = 64;
constexpr int kAhead = 40; ///< rows read beyond those in sight
constexpr std::chrono::milliseconds kRest{40};
} // namespace

BookTable::BookTable(QWidget* parent)
    : TableView(parent)
    , m_model(new BookModel(this))
{
    setModel(m_model);
    setWordWrap(true);
    verticalHeader()->setDefaultSectionSize(kRow);
    horizontalHeader()->setFixedHeight(kHeader);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_look.setSingleShot(true);
    m_look.setInterval(kRest);
    connect(&m_look, &QTimer::timeout, this, &BookTable::lookAround);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_look, qOverload<>(&QTimer::start));
    connect(this, &QAbstractItemView::activated, this, [this] {
        if (!chosen().isNull())
            Q_EMIT opened(chosen());
    });
}

/// The line that was chosen before, or else the last one: the newest entry.
void BookTable::showBook(const Register& columns, Book book)
{
    const int row = book.chosen;
    clearSpans();
    m_model->setBook(columns, std::move(book));
    spanRanges();
    shareWidth();
    setCurrentIndex(m_model->index(row, 0));
    scrollTo(currentIndex());
    lookAround();
}

qint64 BookTable::chosenNumber() const
{
    const int row = currentIndex().row();
    return row < 0 ? 0 : m_model->rowAt(row).number();
}

DossierId BookTable::chosen() const
{
    const int row = currentIndex().row();
    return row < 0 ? DossierId() : m_model->rowAt(row).line.dossier;
}

void BookTable::spanRanges()
{
    for (const BookGap& gap : m_model->book().gaps)
        setSpan(gap.row, 0, 1, m_model->columnCount());
}

void BookTable::shareWidth()
{
    if (!m_model->columns())
        return;
    int left = viewport()->width();
    int shares = 0;
    for (const BookColumn& column : m_model->columns()->columns) {
        left -= columnLook(column.id).width;
        shares += columnLook(column.id).share;
    }
    for (int at = 0; at < m_model->columnCount(); ++at) {
        const ColumnLook look = columnLook(m_model->columns()->columns[std::size_t(at)].id);
        setColumnWidth(at, look.width > 0 ? look.width : left * look.share / std::max(1, shares));
    }
}

void BookTable::lookAround()
{
    if (m_model->rowCount() == 0)
        return;
    const int last = rowAt(viewport()->height() - 1);
    const auto pages
        = m_model->missing(rowAt(0) - kAhead, (last < 0 ? m_model->rowCount() - 1 : last) + kAhead);
    if (!pages.empty())
        Q_EMIT wanted(pages);
}

void BookTable::resizeEvent(QResizeEvent* event)
{
    TableView::resizeEvent(event);
    shareWidth();
    m_look.start();
}

} // namespace motcua
