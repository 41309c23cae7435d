#include "ui/widgets/wholeenddelegate.h"

#include "ui/widgets/listdelegate.h"
#include "ui/widgets/rowmodel.h"

namespace motcua {

namespace {
/// The padding of a cell in app.qss and the style's own margin, on one side.
constexpr int kCellInset = 8 + 3;
} // namespace

void WholeEndDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = cutBefore(index.data(WholeEndRole).toString(), option->text, option->fontMetrics,
        option->rect.width() - 2 * kCellInset);
}

} // namespace motcua
