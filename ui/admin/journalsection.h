#pragma once
#include "core/store/verify.h"
#include "ui/admin/adminsection.h"

class QProgressBar;

namespace motcua {

class ActionButton;
class Card;
class Label;
class TextField;

/// Kiểm tra nhật ký: proves that nothing was changed behind the program's back, and makes the views
/// anew.
class JournalSection : public AdminSection
{
    Q_OBJECT
public:
    explicit JournalSection(const PageContext& context);

    Permission permission() const override { return Permission::manageStation; }
    void refresh() override { }

private:
    void buildLayout();
    void check();
    void rebuild();
    void begin(const QString& words);
    void end();
    void show(const Result<VerifyReport>& report);
    void addCheck(const Check& check);

    ActionButton* m_check;
    ActionButton* m_rebuild;
    TextField* m_seal;
    QProgressBar* m_progress;
    Label* m_doing;
    Card* m_result;
    Label* m_summary;
    QWidget* m_checks;
};

} // namespace motcua
