#pragma once
#include "ui/catalogue/cataloguerows.h"
#include "ui/widgets/rowmodel.h"

#include <QStyledItemDelegate>

namespace motcua {

/// The procedures of the list: one column, their code as IdRole.
class CatalogueModel : public RowModel<CatalogueRow>
{
public:
    explicit CatalogueModel(QObject* parent = nullptr);

    /// The row of a code; -1.
    int rowOf(const QString& code) const;

protected:
    QVariant roleOf(const CatalogueRow& row, int role) const override;
};

/// Two lines a procedure: its name; its code and field with the pills on the right.
class CatalogueDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace motcua
