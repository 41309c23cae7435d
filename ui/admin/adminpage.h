#pragma once
#include "ui/admin/adminsection.h"

class QStackedWidget;

namespace motcua {

class ListView;
class SectionModel;

/// Quản trị: its sections on the left (Alt 1, Alt 2 …), the chosen one on the right. A person sees
/// the sections that their roles may use.
class AdminPage : public Page
{
    Q_OBJECT
public:
    explicit AdminPage(const PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    bool isFor(const Account& person) const override;
    void refresh() override;
    bool goBack() override;

private:
    void addSections(const PageContext& context);
    void addSection(const char* name, AdminSection* section);
    void buildLayout();
    QWidget* buildMenu();
    void addShortcuts();
    void showRights();
    void showChosen();
    void enter(int section);
    AdminSection* current() const;

    std::vector<AdminSection*> m_sections;
    SectionModel* m_model;
    ListView* m_menu;
    QStackedWidget* m_stack;
};

} // namespace motcua
