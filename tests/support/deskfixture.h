#pragma once
#include "core/security/random.h"
#include "core/store/worklists.h"
#include "ui/shell/page.h"

#include <QTemporaryDir>

#include <deque>

/// A Prompt that answers what the test has laid ready, in its order; Esc where nothing is left.
class ScriptedPrompt final : public motcua::Prompt
{
public:
    std::deque<int> buttons;
    std::deque<QString> texts;
    std::deque<QString> files;
    QStringList asked; ///< the titles of all questions
    QString said; ///< what the last one with buttons says

    int ask(const motcua::PromptQuestion& question) override;
    std::optional<QString> askText(const motcua::TextQuestion& question) override;
    std::optional<QString> chooseFile(const motcua::FileQuestion& question) override;
    std::optional<QString> chooseNewFile(const motcua::FileQuestion& question) override;
    std::optional<QString> chooseFolder(const motcua::FileQuestion& question) override;

private:
    std::optional<QString> next(std::deque<QString>& answers, const QString& title);
};

/// A demo ward in a folder of its own, its desk, a clock that stands still, and a prompt that
/// answers. Whatever is refused here stops the test program: a fixture must stand.
class DeskFixture
{
public:
    explicit DeskFixture(const QString& now = QStringLiteral("2026-11-23T09:42:00"));

    /// The desk takes the office at the first call.
    motcua::Desk& desk();
    /// As at the end of a day; the next desk() opens the file again.
    void closeDesk() { m_desk.reset(); }
    motcua::FrozenClock& clock() { return m_clock; }
    ScriptedPrompt& prompt() { return m_prompt; }
    motcua::PageContext context() { return {desk(), m_prompt}; }
    QString path() const { return m_folder.filePath(QStringLiteral("phuong.motcua")); }
    QString folder() const { return m_folder.path(); }
    motcua::Seams seams();

    /// The last days of data/wards/sample-days.json: dossiers in every state, four people waiting
    /// for approval, one ready, one returned, one just received; overdue and nearly due ones.
    /// Before desk().
    void populate();
    /// Signs in with the PIN and waits until that person is at the desk.
    void signIn(const QString& login);
    /// Runs a command as `login`, whoever is at the desk, and tells the pages.
    motcua::Answer run(const QJsonObject& command, const QString& login);
    motcua::DossierId receive(
        QJsonObject command, const QString& login = QStringLiteral("tiepnhan"));
    void act(motcua::DossierId id, QJsonObject command, const QString& login);
    motcua::Dossier dossier(motcua::DossierId id);
    /// The dossier that a name, a code or a number finds first.
    motcua::DossierId find(const QString& text);
    /// The rows of a work list as it now stands.
    std::vector<motcua::DossierRow> rows(motcua::Work work);

private:
    QTemporaryDir m_folder;
    motcua::SystemRandom m_random;
    motcua::FrozenClock m_clock;
    ScriptedPrompt m_prompt;
    std::unique_ptr<motcua::Office> m_office; ///< until the desk has it
    std::unique_ptr<motcua::Desk> m_desk;
};

/// A `receive` of certified copies by a person of the samples.
QJsonObject sampleCopies(int copies, int pages, const QString& scan);
/// The card text of a sample person, by the name.
QString sampleCard(const QString& fullName);
