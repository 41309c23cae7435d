#pragma once
#include "ui/admin/adminsection.h"
#include "ui/shell/printsettings.h"

namespace motcua {

class ActionButton;
class CheckRow;
class ChoiceField;
class Label;

/// Máy in: which printer this desk prints on, at once or after a look, and a test page.
class PrintersSection : public AdminSection
{
    Q_OBJECT
public:
    explicit PrintersSection(const PageContext& context);

    Permission permission() const override { return Permission::manageStation; }
    void refresh() override;

private:
    void buildLayout();
    void wire();
    void show(const PrintSettings& settings);
    PrintSettings typed() const;
    void save();
    void printTestPage();

    ChoiceField* m_printer;
    CheckRow* m_direct;
    Label* m_none;
    ActionButton* m_test;
};

} // namespace motcua
