#pragma once
#include "core/identity/citizencard.h"

#include <QJsonObject>
#include <QWidget>

namespace motcua {

class Label;
class PersonCard;
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

    void edit();
    bool isEditing() const;
    void closeEdit();
    /// What has the focus while the slot waits for a scan.
    QWidget* firstFocus() const;
    /// Marks the field ("" or an unknown one: the card itself) and puts the focus there.
    void showError(const QString& field, const QString& error);
    void clearErrors();

Q_SIGNALS:
    void changed();
    void personChanged(const QString& personalNumber);
    void historyRequested();

private:
    void setCard(const QString& scan, const CitizenCard& card);
    void forgetCard();
    void showPerson();
    void tellPerson();

    QString m_role;
    QString m_scan; ///< "" where the person was typed
    Person m_scanned;
    Reasons m_warnings;
    int m_dossiers = 0;
    QString m_told; ///< the number last told
    PersonCard* m_card;
    Label* m_warning;
    PersonFields* m_fields;
};

} // namespace motcua
