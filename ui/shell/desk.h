#pragma once
#include "core/office/numbers.h"
#include "core/office/office.h"
#include "ui/shell/later.h"

#include <QObject>
#include <QScopeGuard>
#include <QtConcurrent/QtConcurrentRun>
#include <QThreadPool>

#include <functional>

namespace motcua {

class BackupKeeper;

/// The ward as the pages see it. Verbs and reads run on the one store thread, because writing to a
/// hard disk takes 20–100 ms; their answers come later. Pages use `then(this, …)`, which runs in
/// the GUI thread and only while the page lives.
///
///     m_desk.run(command).then(this, [this](Result<Answer> answer) { show(answer); });
class Desk : public QObject
{
    Q_OBJECT
public:
    Desk(std::unique_ptr<Office> office, const Clock& clock, QObject* parent = nullptr);
    ~Desk() override;

    Instant now() const { return m_clock.now(); }
    /// What the ward's own events say; the same until wardChanged().
    const WardState& ward() const { return *m_ward; }
    Law law() const { return m_ward->law(); }
    bool isDemo() const { return m_ward->config.demo; }
    /// Why this file may only be read here, if so.
    const std::optional<Error>& readOnlyBecause() const { return m_readOnlyBecause; }

    /// Why nothing is saved any more since the file was opened: the disk failed, or the file was
    /// replaced under our hands. It can still be read.
    const std::optional<Error>& stoppedBecause() const { return m_stoppedBecause; }

    /// Who works here now; none before the first sign-in.
    const std::optional<Account>& person() const { return m_person; }
    Session session() const { return {m_person ? m_person->login : QString()}; }

    /// Signs in and makes that person the one who works here.
    Later<Outcome> signIn(const QString& login, const Secret& secret);
    /// A command of `do`, as JSON, by the person who works here. Success is told by changed().
    Later<Result<Answer>> run(const QJsonObject& command);
    Later<Result<std::vector<BatchLine>>> approveAll(const std::vector<DossierId>& ids);
    /// A print, as an event; durable before the paper.
    Later<Outcome> recordPrint(DossierId id, const QString& form);
    Later<Outcome> recordBookPrint(const QString& registerId, int year, int month);
    Later<Outcome> recordDaySheet(QDate day, const Head& head);
    Later<Outcome> recordPostingPrint(const QString& code, const QString& hash);
    /// Makes a file that was copied or restored writable here, as a new station.
    Later<Outcome> startStation(const QJsonObject& command);

    /// Reads on the store thread: `desk.read([](const Office& office) { return …; })`.
    template <class Read>
    auto read(Read reader)
    {
        return ask([this, reader] { return reader(std::as_const(*m_office)); });
    }
    /// The same on a thread and a connection of its own, for what takes long: the counter goes on.
    /// The reader answers a Result; all that it reads is of one moment.
    template <class Read>
    auto readAside(Read reader)
    {
        using T = std::invoke_result_t<Read, const Office&>;
        const auto open = [reader](const auto& door) -> T {
            const auto office = std::apply(Office::open, door);
            return office ? reader(std::as_const(**office)) : T(office.error());
        };
        return read([](const Office& office) { return office.door(); }).thenOn(&m_aside, open);
    }
    /// Anything else on the store thread (settings, drafts).
    template <class Write>
    auto write(Write writer)
    {
        return ask([this, writer] { return writer(*m_office); });
    }

    /// Backs this ward up.
    BackupKeeper& backups() { return *m_backups; }

    /// Waits until everything asked for so far is done.
    void settle() { m_thread.waitForDone(); }

Q_SIGNALS:
    /// A verb has changed these dossiers (none named: look again at everything).
    void changed(const motcua::Changes& changes);
    void wardChanged();
    /// Another person works here now.
    void personChanged();
    /// A verb was refused because the account of who works here is there no more.
    void turnedAway();
    /// stoppedBecause() has come to hold; once.
    void writingStopped();

private:
    template <class Work>
    auto ask(Work work)
    {
        using T = std::invoke_result_t<Work>;
        return Later<T>(QtConcurrent::run(&m_thread, [this, work = std::move(work)] {
            const auto after = qScopeGuard([this] { watchWriting(); });
            return work();
        }));
    }
    void noteRefusal(const Error& error);
    void watchWriting();
    Later<Outcome> record(std::function<Result<Answer>(Office&)> verb);
    void takeOver(const Changes& changes, std::shared_ptr<const WardState> ward);

    std::unique_ptr<Office> m_office; ///< used on the store thread only
    const Clock& m_clock;
    std::shared_ptr<const WardState> m_ward;
    std::optional<Error> m_readOnlyBecause;
    std::optional<Error> m_stoppedBecause;
    bool m_mayStop = false; ///< nothing has stopped it yet; of the store thread
    std::optional<Account> m_person;
    QThreadPool
        m_thread; ///< one thread; destroyed before the office, so nothing runs on a dead one
    QThreadPool m_aside; ///< readAside(); waited for
    std::unique_ptr<BackupKeeper> m_backups;
};

} // namespace motcua
