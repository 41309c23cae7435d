#pragma once
#include "ui/catalogue/cataloguerows.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace motcua {

class CatalogueModel;
class ChoiceField;
class CompareView;
class DateField;
class Label;
class ListView;
class NoticeBar;
class ProcedureView;
class TextField;
class VersionEditor;

/// Danh mục: the procedures in force on a day, each as a citizen would see it; what the ward posts,
/// reviews and proposes of them; two versions side by side.
class CataloguePage : public Page
{
    Q_OBJECT
public:
    explicit CataloguePage(const PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    void refresh() override;
    bool goBack() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    QLayout* buildTop();
    QWidget* buildList();
    QWidget* emptyCard();
    void wire();
    void wireView();
    void addShortcuts();
    void fillFields();
    void onPersonChanged();
    void readRows();
    void showRows();
    void showChosen();
    void showComparison();
    void openEditor();
    void compareDraft();
    void leaveEditor();
    /// Brings up what stands beside the list; the editor takes its place, too.
    void bringUp(QWidget* page);
    void makeRoom();
    void forgetAll();
    void openPosting();
    void run(const QJsonObject& command);
    void reject();
    void printSheet();
    void saveAsFile();
    void proposeFromFile();
    void propose(const QString& path);
    void sayTrouble(const Error& error);

    QDate day() const;
    QString chosenCode() const;

    std::vector<CatalogueRow> m_rows;
    QString m_login; ///< who typed here last
    DateField* m_date;
    ChoiceField* m_field;
    ChoiceField* m_mark;
    TextField* m_search;
    Label* m_count;
    NoticeBar* m_notice;
    ListView* m_list;
    CatalogueModel* m_model;
    QStackedWidget* m_pages;
    ProcedureView* m_view;
    CompareView* m_compare;
    VersionEditor* m_editor;
    QWidget* m_empty;
    QWidget* m_listCard = nullptr;
    bool m_isDraft = false; ///< what is compared is what is being edited
};

} // namespace motcua
