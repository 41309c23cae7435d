#include "ui/widgets/views.h"

#include "ui/theme/theme.h"

#include <QHeaderView>

namespace motcua {

ListView::ListView(ListLook look, QWidget* parent)
    : QListView(parent)
{
    setItemDelegate(new ListDelegate(look, this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

TableView::TableView(QWidget* parent)
    : QTableView(parent)
{
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Size::row);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
}

} // namespace motcua
