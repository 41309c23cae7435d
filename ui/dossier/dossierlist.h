#pragma once
#include "ui/dossier/dossiermodel.h"
#include "ui/widgets/card.h"

class QStackedLayout;

namespace motcua {

class FilterBar;
class Label;
class TableView;

/// The lists of dossiers: a word chooses one, Enter opens a row.
class DossierList : public Card
{
    Q_OBJECT
public:
    explicit DossierList(Desk& desk, QWidget* parent = nullptr);

    /// Reads again and keeps the place.
    void refresh();
    void choose(Work work);
    void enter();

Q_SIGNALS:
    void opened(motcua::DossierId id);
    void failed(const motcua::Error& error);

private:
    void buildLayout();
    QWidget* heading();
    void setUpTable();
    void showFilter();
    void ask(int least);
    void count(const WorkQuery& query);
    void answer();
    void open(const QModelIndex& index);

    Desk& m_desk;
    DossierModel* m_model;
    FilterBar* m_filters;
    TableView* m_table;
    Label* m_count;
    Label* m_empty;
    QStackedLayout* m_stack;
    DossierId m_place; ///< the row to come back to
    int m_scrolled = 0;
};

} // namespace motcua
