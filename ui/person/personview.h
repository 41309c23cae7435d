#pragma once
#include "core/office/accesses.h"
#include "ui/person/personsheet.h"

#include <QWidget>

class QStackedLayout;
class QVBoxLayout;

namespace motcua {

class AccessCard;
class ActionButton;
class Card;
class DuplicateCard;
class Label;
class ListView;
class PersonDossiers;
class SectionLabel;

/// One person as a page: who they are and their dossiers on the left; who is like them, the papers
/// they showed and what was said of them earlier on the right.
class PersonView : public QWidget
{
    Q_OBJECT
public:
    explicit PersonView(QWidget* parent = nullptr);

    void show(const PersonSheet& sheet, const WardState& ward);
    /// Who saw the data of the person that is shown.
    void showAccesses(const std::vector<Access>& accesses);
    /// Where the way back leads: "Mọi hồ sơ".
    void setBack(const QString& words);
    const PersonRecord& shown() const { return m_sheet.record; }
    void enter();
    /// Folds what is open inside; false: nothing was.
    bool goBack();

Q_SIGNALS:
    void dossierRequested(motcua::DossierId id);
    void intakeRequested(const QString& personalNumber);
    /// The facts of another person are looked at.
    void looked(const QString& person);
    void judged(const motcua::SimilarPerson& similar, bool same);
    void accessesRequested(const QString& person);
    void accessesToSave(const std::vector<motcua::Access>& accesses);
    void left();

private:
    void buildLayout();
    QWidget* buildMain();
    QWidget* buildSide();
    void wire();
    void showHeading();
    void showDuplicates(const WardState& ward);
    void addDuplicate(const SimilarPerson& similar, const WardState& ward, bool keyed);
    void showPapers();
    void showEarlier();
    QString numberText(const QString& number) const;

    PersonSheet m_sheet;
    ActionButton* m_back;
    ActionButton* m_intake;
    Label* m_name;
    Label* m_facts;
    Label* m_contact;
    Label* m_warning;
    SectionLabel* m_count;
    PersonDossiers* m_dossiers;
    ListView* m_list;
    Card* m_likeCard;
    QVBoxLayout* m_like;
    QVBoxLayout* m_papers = nullptr;
    AccessCard* m_access;
    Card* m_earlierCard;
    QVBoxLayout* m_earlier;
};

} // namespace motcua
