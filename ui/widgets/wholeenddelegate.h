#pragma once
#include <QStyledItemDelegate>

namespace motcua {

/// A cell whose text is cut before its end where it does not fit (WholeEndRole): the last digits of
/// a number stay to be seen. A name alone keeps its last word; the tool tip tells it whole.
class WholeEndDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace motcua
