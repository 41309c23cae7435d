#pragma once
#include "core/identity/citizencard.h"
#include "core/store/people.h"

#include <QJsonObject>
#include <QWidget>

namespace motcua {

class DuplicateCard;
class Label;
class PersonCard;
class LinkButton;
class PersonFields;

/// A person of the request: a card that waits for a scan, and below it, when asked for, the fields
/// to type or mend by hand.
class PartySlot : public QWidget
{
    Q_OBJECT
public:
    /// label is what stands over the card; title names the slot where the card has no label.
    PartySlot(const QString& role, const QString& label, QWidget* parent = nullptr);

    const QString& role() const { return m_role; }
    bool isEmpty() const { return json().isEmpty(); }
    bool hasFocusInside() const;

    /// Fills the slot from a card; the error stands on the card as well.
    Outcome takeScan(const QString& scan, QDate today);
    /// As a party of `receive`, without its role; empty where nothing is given.
    QJsonObject json() const;
    void setJson(const QJsonObject& party, QDate today);
    void clear();

    /// What the slot says so far, whatever is wrong with it.
    Party party() const;
    /// How many dossiers the person had before.
    void setHistory(int dossiers);
    /// Somebody who looks alike, with their newest dossier and the decision on them in words; none
    /// hides the notice.
    void setDuplicate(const std::optional<SimilarPerson>& similar, const QString& latest = {},
        const QString& judged = {});
    DuplicateCard* duplicate() const { return m_duplicate; }
    /// Takes what the known person's dossiers say where nothing is typed.
    void takeOver(const Person& known);

    /// The register of the procedure wants the ethnicity and nationality.
    void setAsksOrigin(bool asks);
    /// What stands over the card.
    void setLabel(const QString& label);
    void showEditKey(const QKeySequence& key);

    void edit();
    bool isEditing() const;
    void closeEdit();
    /// Folds the comparison with somebody alike; false where none is open.
    bool foldDuplicate();
    /// What has the focus while the slot waits for a scan.
    QWidget* firstFocus() const;
    /// Marks the field ("" or an unknown one: the card itself) and puts the focus there.
    void showError(const QString& field, const QString& error);
    void clearErrors();

Q_SIGNALS:
    /// More of it is shown, and what has the focus may lie out of sight.
    void grown(QWidget* part);
    void changed();
    /// Name, number or date of birth are other ones.
    void personChanged();
    void historyRequested();

private:
    void editOrigin();
    void setCard(const QString& scan, const CitizenCard& card);
    void forgetCard();
    void showPerson();
    void tellPerson();

    QString m_role;
    QString m_scan; ///< "" where the person was typed
    Person m_scanned;
    Reasons m_warnings;
    bool m_asksOrigin = false;
    int m_dossiers = 0;
    Person m_told; ///< name, number and date of birth last told
    DuplicateCard* m_duplicate;
    PersonCard* m_card;
    Label* m_warning;
    LinkButton* m_toOrigin;
    PersonFields* m_fields;
};

} // namespace motcua
