#include "ui/widgets/views.h"

#include "ui/theme/theme.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/wholeenddelegate.h"

#include <QHeaderView>

namespace motcua {

namespace {
constexpr int kMeasured = 50;
} // namespace

ListView::ListView(ListLook look, QWidget* parent)
    : QListView(parent)
    , m_rows(new ListDelegate(look, this))
{
    setItemDelegate(m_rows);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ListView::setModel(QAbstractItemModel* model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &ListView::alignTitles);
    connect(model, &QAbstractItemModel::dataChanged, this, &ListView::alignTitles);
    alignTitles();
}

/// The widest pill gives the column. A list longer than a screen is measured by its beginning.
void ListView::alignTitles()
{
    int widest = 0;
    for (int row = 0; row < std::min(model()->rowCount(), kMeasured); ++row)
        if (const Pill pill = pillOf(model()->index(row, 0)); !pill.text.isEmpty())
            widest = std::max(widest, pillSize(pill).width());
    m_rows->setPillColumn(widest);
    viewport()->update();
}

TableView::TableView(QWidget* parent)
    : QTableView(parent)
{
    setItemDelegate(new WholeEndDelegate(this));
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Size::kRow);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
}

} // namespace motcua
