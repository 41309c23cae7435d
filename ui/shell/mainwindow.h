#pragma once
#include "ui/shell/place.h"
#include "ui/shell/preferences.h"
#include "ui/start/wards.h"
#include "ui/widgets/dialogprompt.h"
#include "ui/widgets/scanfilter.h"

#include <QMainWindow>

#include <future>

class QLabel;
class QStackedWidget;

namespace motcua {

struct BackupRound;
struct RestoreOrder;
class ClosingPage;
class FirstStartPage;
class Restoring;
class SetupPage;
class TroublePage;
class Workplace;

/// The window: the first start, a ward that does not open and why, or a ward that is open.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `seams` and `preferences` outlive the window.
    MainWindow(
        const Seams& seams, Places places, Preferences& preferences, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// For a clock that stands still: in a real ward time can't be made up.
    void refuseAllButDemos() { m_demosOnly = true; }
    /// Asks there instead of in dialogs; before a ward is opened. `prompt` outlives the window.
    void askThrough(Prompt& prompt) { m_prompt = &prompt; }
    /// Real wards are backed up every half hour and on closing.
    void keepBackups() { m_keepsBackups = true; }
    /// Opens a ward's file; what it says no to is shown in the window.
    void open(const QString& path);
    /// The same with one that is being opened already.
    void open(const QString& path, std::future<OpenedOffice> office);
    void tryOut(const QString& path = demoPath());
    void showFirstStart();
    void showTrouble(const Error& error, const QString& path);

    /// Null until a ward is open.
    Desk* desk() const { return m_desk.get(); }
    Workplace* workplace() const { return m_workplace; }

Q_SIGNALS:
    /// A ward is open; somebody may sign in.
    void wardOpened();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    template <class Make>
    void make(const QString& path, Make work);
    void bring(QWidget* page);
    void showBusy(const QString& what);
    FirstStartPage* first();
    TroublePage* trouble();
    ClosingPage* closing();
    void showSetup();
    void create(const NewWard& ward);
    void chooseFile();
    void reopen();
    void openDamaged(const QString& path);
    void take(OpenedOffice office, const QString& path);
    void begin(std::unique_ptr<Office> office);
    void closeWard();
    void backUpAndClose();
    void closeAfter(const BackupRound& round);
    void closeNow();
    void chooseBackup();
    void restoreIfWanted(const RestoreOrder& order);
    bool goesOnWithout(const Reasons& lacks);
    void finish(const std::shared_ptr<Restoring>& begun);

    Seams m_seams;
    Places m_places;
    Preferences& m_preferences;
    DialogPrompt m_dialogs;
    Prompt* m_prompt = &m_dialogs;
    ScanFilter m_scans;
    bool m_demosOnly = false;
    bool m_keepsBackups = false;
    bool m_mayClose = false; ///< backed up, or told not to
    QString m_path; ///< what was last tried
    QStackedWidget* m_stack;
    QLabel* m_opening = nullptr; ///< while the file that was named is being opened
    FirstStartPage* m_first = nullptr;
    TroublePage* m_trouble = nullptr;
    ClosingPage* m_closing = nullptr;
    SetupPage* m_setup = nullptr;
    std::unique_ptr<Desk> m_desk;
    Workplace* m_workplace = nullptr;
};

} // namespace motcua
