#pragma once
#include "core/catalogue/procedure.h"
#include "ui/counter/partyslot.h"

#include <QJsonArray>
#include <QWidget>

class QVBoxLayout;

namespace motcua {

class ActionButton;

/// Everyone of a request: the applicant, who stands in for them, and the further persons that the
/// procedure asks for, each filled by a scan.
class PartiesForm : public QWidget
{
    Q_OBJECT
public:
    explicit PartiesForm(QWidget* parent = nullptr);

    /// Asks who hands it in for the applicant; for the form to place.
    QWidget* submitterButton() const;

    /// Keeps those whose role the procedure knows as well.
    void setProcedure(const Procedure& procedure, QDate today);
    /// Puts `applicant`, `submitter` and `parties` into a command; those who are not there are left
    /// out.
    void write(QJsonObject& command) const;
    void read(const QJsonObject& command, QDate today);

    /// Gives the card to whoever it fits: a chosen card, the party of that sex, the first who is
    /// still missing. conflict where everyone is there; badScan where it is no card.
    Outcome takeScan(const QString& scan, QDate today);

    /// "husband.dateOfBirth": the last day that the person's birth allows; invalid where unknown.
    QDate dayOf(const QString& fromParty) const;
    /// The slot that an error's place names; nullptr for another place.
    PartySlot* slotAt(const QString& place) const;
    /// Who is to be scanned next; nullptr where all are there.
    PartySlot* nextEmpty() const;
    void editFocused();
    /// Closes an open panel; false where none is.
    bool goBack();
    void clearErrors();

Q_SIGNALS:
    void grown(QWidget* part); ///< of a slot
    void changed();
    void personChanged(motcua::PartySlot* slot);
    void historyRequested(motcua::PartySlot* slot);

private:
    PartySlot* makeSlot(const QString& role, const QString& label);
    void addParty(const PartyRole& role);
    void removeParties();
    void showSubmitter();
    std::vector<PartySlot*> all() const;
    PartySlot* focused() const;
    PartySlot* emptyOfSex(const QString& scan) const;
    PartySlot* placeFor(const QString& scan);
    PartySlot* emptyOf(const QString& role);
    PartySlot* oneMore(const QString& role);
    bool asksForSex(const PartySlot* slot) const;
    bool isRequired(const PartySlot* slot) const;

    std::vector<PartyRole> m_roles; ///< of m_parties, in their order
    PartySlot* m_applicant;
    PartySlot* m_submitter;
    std::vector<PartySlot*> m_parties;
    ActionButton* m_addSubmitter;
    QVBoxLayout* m_further;
};

} // namespace motcua
