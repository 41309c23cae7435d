#pragma once
#include "ui/admin/adminsection.h"

class QStackedWidget;

namespace motcua {

class ActionButton;
class AssignmentForm;
class AuthorityModel;
class TableView;

/// Thẩm quyền ký: who signs today, by office or by which decision.
class AuthoritySection : public AdminSection
{
    Q_OBJECT
public:
    explicit AuthoritySection(const PageContext& context);

    Permission permission() const override { return Permission::manageAuthority; }
    void refresh() override;
    bool goBack() override;

private:
    void buildLayout();
    void wire();
    void openForm();
    void showTable();
    void showChosen();
    void revoke();
    void run(const QJsonObject& command);

    AuthorityModel* m_model;
    TableView* m_table;
    AssignmentForm* m_form;
    QStackedWidget* m_stack;
    ActionButton* m_add;
    ActionButton* m_revoke;
};

} // namespace motcua
