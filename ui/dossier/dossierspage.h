#pragma once
#include "core/store/worklists.h"
#include "ui/dossier/record.h"
#include "ui/shell/page.h"

class QStackedLayout;

namespace motcua {

class DossierList;
class DossierView;
class NoticeBar;
class PersonView;
struct Access;
struct PersonSheet;
struct SimilarPerson;

/// Hồ sơ: the lists, and a dossier or a person opened inside. The way back leads over what was
/// opened before it to the list, which is where it was.
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
    void openPerson(const QString& person) override;
    /// Shows one of the lists.
    void showList(Work work);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    /// What is open: a dossier, or the person of this key.
    struct Stop
    {
        DossierId dossier;
        QString person;

        bool operator==(const Stop&) const = default;
    };

    void buildLayout();
    void wire();
    void wirePerson();
    bool isOpen() const;
    void showLists();
    void start(const Stop& stop);
    void goOn(const Stop& stop);
    void goBackOne();
    void read(const Stop& stop);
    void readPerson(const Stop& stop);
    void take(const Result<Record>& record);
    void takePerson(const Stop& stop, const Result<PersonSheet>& sheet);
    void bring(QWidget* view);
    QString backWords() const;
    void readAccesses(const QString& person);
    void saveAccesses(const std::vector<Access>& accesses);
    void judge(const SimilarPerson& similar, bool same);
    void run(const QJsonObject& command);
    /// false where none is wanted or told.
    bool askReason(QJsonObject command, const Error& error);
    void tell(const Error& error);
    void done(const Result<Answer>& answer);
    void print(const QString& form);

    Stop m_asked; ///< what was last asked for
    std::vector<Stop> m_trail; ///< what was open before it, the last one first to come back
    QStackedLayout* m_stack;
    DossierList* m_list;
    DossierView* m_view;
    PersonView* m_person;
    NoticeBar* m_notice;
};

} // namespace motcua
