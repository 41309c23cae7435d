#pragma once
#include "ui/widgets/listdelegate.h"

#include <QListView>
#include <QTableView>

namespace motcua {

/// A list of two-line rows; Enter or a double click activates one. Never loads what is not seen.
class ListView : public QListView
{
    Q_OBJECT
public:
    explicit ListView(ListLook look = ListLook::tall, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

private:
    void alignTitles();

    ListDelegate* m_rows;
};

/// A table in our look: whole rows, quiet lines, 38 px a row, the last column takes what is left.
/// Tab leaves it; the arrow keys move inside.
class TableView : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(QWidget* parent = nullptr);
};

} // namespace motcua
