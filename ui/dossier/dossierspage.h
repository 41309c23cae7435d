#pragma once
#include "core/store/worklists.h"
#include "ui/dossier/record.h"
#include "ui/shell/page.h"

class QStackedLayout;

namespace motcua {

class DossierList;
class DossierView;
class NoticeBar;

/// Hồ sơ: the lists, and a dossier opened inside. Back from a dossier, the list is where it was.
class DossiersPage : public Page
{
    Q_OBJECT
public:
    explicit DossiersPage(const PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void refresh() override;
    bool goBack() override;
    void open(DossierId id) override;
    /// Shows one of the lists.
    void showList(Work work);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildLayout();
    void wire();
    bool isOpen() const;
    void showLists();
    void read(DossierId id);
    void take(const Result<Record>& record);
    void run(const QJsonObject& command);
    void done(const Result<Answer>& answer);
    void print(const QString& form);

    DossierId m_asked; ///< the dossier that was last asked for
    QStackedLayout* m_stack;
    DossierList* m_list;
    DossierView* m_view;
    NoticeBar* m_notice;
};

} // namespace motcua
