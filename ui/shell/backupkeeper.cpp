#include "ui/shell/backupkeeper.h"

#include "core/security/random.h"
#include "ui/shell/desk.h"

#include <QFileInfo>

#include <chrono>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::minutes kEvery{30};

/// The newest backup that can be read without a passphrase holds the ward's last event.
bool holdsAll(const QString& path, const QString& folder)
{
    const auto live = WardFile::openToRead(path);
    if (!live)
        return false;
    const auto heads = (*live)->heads();
    for (const BackupFile& file : backupsIn(folder, (*live)->fileId())) {
        if (file.sealed)
            continue;
        const auto contents = contentsOf(file.path, false);
        return contents && heads && contents->heads == *heads;
    }
    return false;
}

QStringList foldersOf(const BackupSettings& settings)
{
    QStringList folders{settings.folder, settings.second};
    folders.removeAll(QString());
    return folders;
}

/// A stick that is not in its place is no folder to be made.
Outcome checkThere(const QString& folder, bool isUsual)
{
    if (isUsual || QFileInfo(folder).isDir())
        return Done{};
    return Error{ErrorCode::notFound, folder, u"noFolder"_s, {}, {}};
}
} // namespace

std::optional<Error> BackupRound::trouble() const
{
    for (const auto& one : made)
        if (!one)
            return one.error();
    return std::nullopt;
}

BackupKeeper::BackupKeeper(Desk& desk)
    : m_desk(desk)
{
    m_thread.setMaxThreadCount(1);
    m_timer.setInterval(kEvery);
    connect(&m_timer, &QTimer::timeout, this, [this] { backUp(When::changed); });
}

BackupKeeper::~BackupKeeper()
{
    m_cancelled = true;
    m_thread.waitForDone();
}

void BackupKeeper::keep()
{
    m_timer.start();
}

void BackupKeeper::backUp(When when, const QString& passphrase)
{
    if (m_busy)
        return;
    m_busy = true;
    m_cancelled = false;
    Q_EMIT began();
    m_desk
        .read([](const Office& office) {
            return std::pair(office.file().path(), backupSettings(office.file()));
        })
        .then(this, [this, when, passphrase](const std::pair<QString, BackupSettings>& where) {
            run(where.first, where.second, when, passphrase);
        });
}

void BackupKeeper::run(
    const QString& path, const BackupSettings& settings, When when, const QString& passphrase)
{
    const auto tell = [this](qint64 done, qint64 total) {
        Q_EMIT progressed(total > 0 ? int(done * 100 / total) : 0);
        return !m_cancelled;
    };
    const auto work = [path, settings, when, passphrase, tell, now = m_desk.now()] {
        BackupRound round;
        SystemRandom random;
        for (const QString& folder : foldersOf(settings)) {
            if (when == When::changed && holdsAll(path, folder))
                continue;
            const auto there = checkThere(folder, folder == usualBackupFolder(path));
            round.made.push_back(there
                    ? motcua::backUp(path, {folder, passphrase}, now, random, tell)
                    : Result<BackupFile>(there.error()));
        }
        round.nothingNew = round.made.empty();
        return round;
    };
    Later<BackupRound>(QtConcurrent::run(&m_thread, work))
        .then(this, [this](const BackupRound& round) {
            m_busy = false;
            Q_EMIT ended(round);
        });
}

} // namespace motcua
