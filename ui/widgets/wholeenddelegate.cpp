#include "ui/widgets/wholeenddelegate.h"

#include "ui/widgets/listdelegate.h"
#include "ui/widgets/nameroom.h"
#include "ui/widgets/rowmodel.h"

namespace motcua {

namespace {
/// The padding of a cell in app.qss and the style's own margin, on one side.
constexpr int kCellInset = 8 + 4;
} // namespace

void WholeEndDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QString end = index.data(WholeEndRole).toString();
    const bool wraps = option->features.testFlag(QStyleOptionViewItem::WrapText);
    if (!end.isEmpty() || (!wraps && looksLikeName(option->text)))
        option->text = cutBefore(
            end, option->text, option->fontMetrics, option->rect.width() - 2 * kCellInset);
}

bool WholeEndDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QString whole = index.data(Qt::DisplayRole).toString();
    return (looksLikeName(whole) && tellWhole({whole}, *event, *view, index))
        || QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace motcua
