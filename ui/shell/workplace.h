#pragma once
#include "ui/shell/idlewatch.h"
#include "ui/shell/place.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/scanfilter.h"

class QStackedLayout;

namespace motcua {

struct Hit;
class PageHost;
class SearchDoor;
class SignInCard;
class Veil;

/// A ward that is open: first who comes to the desk, then its pages; who takes the desk next (F12);
/// where a scan, a code or a name leads; and the door before it all when nobody has worked for a
/// while.
class Workplace : public QWidget
{
    Q_OBJECT
public:
    /// `filter` hears the scanner for the whole program.
    Workplace(const PageContext& context, const Places& places, Preferences& preferences,
        ScanFilter& filter, QWidget* parent = nullptr);

    PageHost& pages() const { return *m_pages; }
    /// What a scanner read or somebody pasted: the page in front has it first; then it is a
    /// dossier's code, or a card, for which the counter begins an intake.
    void takeScan(const QString& text);
    /// Opens the panel in which another person takes the desk.
    void changePerson();
    /// Hides everything behind the door until somebody's PIN opens it; what was typed stays as it
    /// is. A question that stands open counts as not answered.
    void lock();
    bool isLocked() const { return m_locked; }
    IdleWatch& idleWatch() { return m_idle; }
    /// Puts the focus where the work goes on.
    void begin();

Q_SIGNALS:
    /// The ward's file is to be closed and opened again.
    void reopenRequested();

private:
    QWidget* buildDoor();
    QWidget* buildDesk();
    void wire();
    void setUpStation();
    void lockOutStopped();
    void onSignedIn();
    void openDossier(DossierId id);
    void openPerson(const QString& person);
    void openByCode(const QString& code);
    void startIntake(const QString& scan);
    void accept(DossierId id);
    void startOrOpen(const Hit& hit);
    void takeCard(const QString& text);
    void tellReadOnly();

    Desk& m_desk;
    Preferences& m_preferences;
    ScanFilter& m_scans;
    QString m_login; ///< whose places are shown
    QString m_before; ///< who had the desk before
    bool m_locked = false;
    IdleWatch m_idle;
    QStackedLayout* m_layers;
    PageHost* m_pages;
    SearchDoor* m_search;
    SignInCard* m_door;
    SignInCard* m_change;
    Veil* m_veil;
};

} // namespace motcua
