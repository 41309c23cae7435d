#pragma once
#include "ui/admin/accounteditor.h"
#include "ui/admin/adminsection.h"

class QStackedWidget;

namespace motcua {

class AccountListModel;
class ActionButton;
class TableView;

/// Tài khoản: who may sign in and as what.
class AccountsSection : public AdminSection
{
    Q_OBJECT
public:
    explicit AccountsSection(const PageContext& context);

    Permission permission() const override { return Permission::manageAccounts; }
    void refresh() override;
    bool goBack() override;

private:
    void buildLayout();
    QLayout* buildButtons();
    void wire();
    void openChosen(AccountEditor::Task task);
    void openForm(AccountEditor::Task task, const Account& account);
    void showTable();
    void run(const QJsonObject& command);
    void stopOrRestore();
    void showChosen();
    const Account* chosen() const;

    AccountListModel* m_model;
    TableView* m_table;
    AccountEditor* m_form;
    QStackedWidget* m_stack;
    ActionButton* m_add;
    ActionButton* m_change;
    ActionButton* m_reset;
    ActionButton* m_stop;
};

} // namespace motcua
