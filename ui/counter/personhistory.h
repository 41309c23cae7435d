#pragma once
#include "core/store/people.h"
#include "ui/shell/desk.h"

#include <QTimer>

namespace motcua {

class DuplicateCard;
class PartySlot;

/// What the ward knows of the persons of the form: how many dossiers they had before, on request
/// which, and who looks like them. Read beside the typing, once it rests.
class PersonHistory : public QObject
{
    Q_OBJECT
public:
    explicit PersonHistory(Desk& desk, QWidget* page);

    /// Looks the slot's person up and tells the slot, if it still shows that person.
    void look(PartySlot* slot);
    /// Opens the list below the slot.
    void open(PartySlot* slot);

Q_SIGNALS:
    void dossierRequested(motcua::DossierId id);
    void personRequested(const QString& person);
    /// A slot's person has been looked up, or is nobody in particular.
    void looked();
    void failed(const motcua::Error& error);
    /// This part of the form has grown and wants to be seen.
    void grown(QWidget* part);

private:
    /// What is known of somebody.
    struct Known
    {
        int dossiers = 0;
        /// The first one to decide on; else the one decided to be the person, where they have the
        /// number that is not typed.
        std::optional<SimilarPerson> similar;
    };
    static Known knownOf(const Office& office, const Person& person);
    void wire(PartySlot* slot);
    void ask(PartySlot* slot);
    void tell(PartySlot* slot, const Known& known);
    void judge(PartySlot* slot, bool same);
    void takeOver(PartySlot* slot, const Person& known);
    void close(PartySlot* slot);
    void showMenu(PartySlot* slot, const std::vector<NamingDossier>& dossiers);

    Desk& m_desk;
    QWidget* m_page;
    QPointer<DuplicateCard> m_keyed; ///< the notice that has the keys
};

} // namespace motcua
