#pragma once
#include "core/store/viewrows.h"
#include "ui/shell/desk.h"

namespace motcua {

class PartySlot;

/// The dossiers that a person of the form had here before: how many, and on request which.
class PersonHistory : public QObject
{
    Q_OBJECT
public:
    explicit PersonHistory(Desk& desk, QWidget* page);

    /// Tells the slot how many there are, if it still shows that person.
    void count(PartySlot* slot, const QString& personalNumber);
    /// Opens the list below the slot.
    void open(PartySlot* slot);

Q_SIGNALS:
    void dossierRequested(motcua::DossierId id);

private:
    Later<Result<std::vector<DossierRow>>> read(const QString& personalNumber);
    void showMenu(PartySlot* slot, const std::vector<DossierRow>& rows);

    Desk& m_desk;
    QWidget* m_page;
};

} // namespace motcua
