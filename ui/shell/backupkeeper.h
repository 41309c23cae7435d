#pragma once
#include "core/store/backup.h"
#include "ui/shell/backupsettings.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace motcua {

class Desk;

/// What one round of backups made, a result for each folder.
struct BackupRound
{
    std::vector<Result<BackupFile>> made;
    bool nothingNew = false; ///< the newest backup holds everything already

    /// The first that failed; none where all were made.
    std::optional<Error> trouble() const;
};

/// Backs the ward up beside all other work: by itself when something changed, or at once. One round
/// at a time, on a thread and with a connection of its own.
class BackupKeeper : public QObject
{
    Q_OBJECT
public:
    enum class When
    {
        changed, ///< only where the newest backup lacks something
        now
    };
    explicit BackupKeeper(Desk& desk);
    ~BackupKeeper() override;

    /// Every half hour from now on.
    void keep();
    bool isKeeping() const { return m_timer.isActive(); }
    bool isBusy() const { return m_busy; }

    /// ended() tells what came of it; asked for while one is busy, that one's end is told. A
    /// passphrase seals what is made.
    void backUp(When when, const QString& passphrase = {});
    /// The round that is busy gives up what it is making.
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void began();
    void progressed(int percent);
    void ended(const motcua::BackupRound& round);

private:
    void run(
        const QString& path, const BackupSettings& settings, When when, const QString& passphrase);

    Desk& m_desk;
    QTimer m_timer;
    bool m_busy = false;
    std::atomic_bool m_cancelled = false;
    QThreadPool m_thread; ///< destroyed first
};

} // namespace motcua
