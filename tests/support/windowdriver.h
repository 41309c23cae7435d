#pragma once
#include "app/motcua/keyboard.h"
#include "core/security/random.h"
#include "core/store/worklists.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>

/// The program's own window on a demo ward in a folder of its own, with a clock that stands where
/// it is put and a printer that writes PDFs. It is worked by the keyboard and the scanner only.
class WindowDriver
{
public:
    enum class Ward
    {
        empty,
        lived
    };

    /// `lived`: with the sample days until now (core/office/sampledays.h).
    explicit WindowDriver(
        const QString& now = QStringLiteral("2026-11-23T09:42:00"), Ward ward = Ward::empty);
    ~WindowDriver();

    motcua::MainWindow& window() const { return *m_window; }
    motcua::Desk& desk() const { return *m_window->desk(); }
    motcua::Keyboard& keys() { return m_keys; }
    /// From now on it is this moment.
    void at(const QString& now) { m_clock.set(motcua::Instant::fromIso(now).value()); }

    /// Comes to the desk with the PIN, by the door or with F12; nothing where they are there.
    void signIn(const QString& login);
    /// Opens the panel of F12 or stays at the door, in front of this person's PIN.
    void chooseAccount(const QString& login);
    QString login() const { return desk().session().login; }
    /// The name of the page in front, "counter".
    QString place() const;
    /// Whether a form goes to the printer without a look at it first; it does until told otherwise.
    void printDirectly(bool direct);
    /// The window goes without being closed, and another one opens the same file.
    void restart();

    /// Types a procedure's words into the field of the counter and takes what is offered first.
    void chooseProcedure(const QString& words);
    /// Types into the search box and takes the first hit; a dossier of these words is then open.
    void openDossier(const QString& words);
    /// A modal dialog is open and has the keys.
    static bool isAsked();
    /// Tab by tab until the widget of this name has the focus.
    void tabTo(const QString& name);
    /// The widget of this name that can be seen now; null where there is none.
    template <class Widget>
    Widget* part(const QString& name) const
    {
        for (auto* one : m_window->findChildren<Widget*>(name))
            if (one->isVisible())
                return one;
        return nullptr;
    }
    bool sees(const QString& name) const { return part<QWidget>(name); }
    /// It can be seen and used.
    bool offers(const QString& name) const
    {
        return sees(name) && part<QWidget>(name)->isEnabled();
    }
    /// What can be read in the window now.
    QString words() const;
    QString text(const QString& name) const;

    /// What the ward's file says, whatever is on the screen.
    motcua::Dossier dossier(motcua::DossierId id) const;
    /// The newest dossier of a person, or the one with this code.
    motcua::Dossier find(const QString& text) const;
    std::vector<motcua::DossierRow> rows(motcua::Work work) const;
    /// The PDFs that came out of the printer, in their order, without the running number.
    QStringList printed() const;
    QString lastPrint() const;
    /// What the last PDF says, its lines and columns run together.
    QString lastPrintText() const;

private:
    void found(Ward ward, motcua::Instant now);
    void openWindow();
    motcua::Seams seams();
    QString path() const { return m_folder.filePath(QStringLiteral("phuong.motcua")); }
    QString printFolder() const { return m_folder.filePath(QStringLiteral("prints")); }

    QTemporaryDir m_folder;
    motcua::FrozenClock m_clock;
    motcua::SystemRandom m_random;
    motcua::Preferences m_preferences;
    motcua::Keyboard m_keys;
    std::unique_ptr<motcua::MainWindow> m_window;
};
