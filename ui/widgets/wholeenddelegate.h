#pragma once
#include <QStyledItemDelegate>

namespace motcua {

/// A cell whose text is cut before its end where it does not fit (WholeEndRole): the last digits of
/// a number stay to be seen, the name before them need not.
class WholeEndDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace motcua
