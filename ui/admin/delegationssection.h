#pragma once
#include "ui/admin/adminsection.h"
#include "ui/admin/delegationrows.h"
#include "ui/widgets/label.h"

class QStackedWidget;

namespace motcua {

class ActionButton;
class DelegationForm;
class EmptyState;
class TableView;

/// Ủy quyền giải quyết thủ tục: the decisions that delegate procedures between bodies, what each
/// counts, what is ready, what is done.
class DelegationsSection : public AdminSection
{
    Q_OBJECT
public:
    explicit DelegationsSection(const PageContext& context);

    Permission permission() const override { return Permission::manageDelegations; }
    void refresh() override;
    bool goBack() override;

private:
    void buildLayout();
    void setKeys();
    QWidget* buildTables();
    void wire();
    void openForm(const Delegation* known);
    void showTables();
    void showChosen();
    void showRights();
    void note(bool ready);
    void complete();
    void revoke();
    void run(QJsonObject command);
    const Delegation* chosen() const;
    const DelegationLine* chosenLine() const;

    DelegationModel* m_model;
    DelegationLineModel* m_lines;
    TableView* m_table;
    Label* m_about;
    TableView* m_lineTable;
    DelegationForm* m_form;
    QStackedWidget* m_stack;
    ActionButton* m_add;
    ActionButton* m_edit;
    ActionButton* m_ready;
    ActionButton* m_notReady;
    ActionButton* m_done;
    ActionButton* m_revoke;
};

} // namespace motcua
