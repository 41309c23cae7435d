#pragma once
#include "ui/widgets/badge.h"

#include <QStyledItemDelegate>

namespace motcua {

/// The pill of a row, from PillTextRole, PillToneRole and PillIconRole.
Pill pillOf(const QModelIndex& index);

/// Shows a table's cell as the row's pill; for one column of a TableView.
class PillDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
};

} // namespace motcua
