#include "core/store/restore.h"

#include "core/store/openchecks.h"
#include "core/store/unpackbackup.h"
#include "core/store/watermark.h"

#include <QFile>
#include <QFileInfo>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString freshName(const QString& path)
{
    return path + u".restoring"_s;
}

Error firstBroken(const VerifyReport& report)
{
    const auto broken = std::ranges::find(report.checks, false, &Check::ok);
    return {ErrorCode::damaged, broken->place, broken->detail, {}, {}};
}

/// Unpacked beside the file it is to replace, whole and checked, durable.
Result<Contents> unpackWhole(
    const RestoreOrder& order, const QString& fresh, const Progress& progress)
{
    if (const auto unpacked = unpack(order, fresh, progress); !unpacked)
        return unpacked.error();
    const auto contents = contentsOf(fresh, false);
    if (!contents)
        return ofBackup(contents.error(), fresh, order.backup);
    const auto report = verifyAt(fresh);
    if (!report)
        return ofBackup(report.error(), fresh, order.backup);
    if (!report->ok)
        return firstBroken(*report);
    for (const QString& ending : {u"-wal"_s, u"-shm"_s})
        QFile::remove(fresh + ending);
    const auto synced = syncFile(fresh);
    return synced ? contents : Result<Contents>(synced.error());
}

QString fileIdAt(const QString& path)
{
    const auto file = WardFile::openToRead(path);
    return file ? (*file)->fileId() : QString();
}

/// Another ward's file is not overwritten by mistake. One that cannot be read is ours to replace.
Outcome checkSameFile(const QString& path, const Contents& contents)
{
    const QString there = QFileInfo::exists(path) ? fileIdAt(path) : QString();
    if (!there.isEmpty() && there != contents.fileId)
        return Error{ErrorCode::conflict, path, u"otherFile"_s, {}, {}};
    return Done{};
}

/// "X.before-20261126T101500.motcua"
QString keptName(const QString& path, Instant now)
{
    const QFileInfo file(path);
    const QString stamp
        = QDateTime(now.localDate(), now.localTime(), Qt::UTC).toString(u"yyyyMMdd'T'HHmmss"_s);
    QString name;
    for (int copy = 1; name.isEmpty() || QFileInfo::exists(name); ++copy)
        name = u"%1/%2.before-%3%4.motcua"_s.arg(file.absolutePath(), file.completeBaseName(),
            stamp, copy > 1 ? u"-"_s + QString::number(copy) : QString());
    return name;
}

/// The former file with its log: a log beside another file would be taken for that one's.
Result<QString> putAside(const QString& path, Instant now)
{
    const QString kept = keptName(path, now);
    bool any = false;
    for (const QString& ending : {QString(), u"-wal"_s}) {
        if (!QFileInfo::exists(path + ending))
            continue;
        if (const auto moved = moveFile(path + ending, kept + ending); !moved)
            return moved.error();
        any = true;
    }
    QFile::remove(path + u"-shm"_s);
    return any ? kept : QString();
}

void putBack(const QString& kept, const QString& path)
{
    for (const QString& ending : {u"-wal"_s, QString()})
        if (QFileInfo::exists(kept + ending))
            static_cast<void>(moveFile(kept + ending, path + ending)); // nothing more can be done
}

Result<QString> exchange(const QString& fresh, const QString& path, Instant now)
{
    auto kept = putAside(path, now);
    if (!kept)
        return kept;
    if (const auto moved = moveFile(fresh, path); !moved) {
        if (!kept->isEmpty())
            putBack(*kept, path);
        return moved.error();
    }
    const auto synced = syncFolder(QFileInfo(path).absolutePath());
    return synced ? kept : Result<QString>(synced.error());
}

/// A folder of that name is nobody's data file: it would be put aside with all that is in it.
Outcome checkNoFolder(const QString& path)
{
    return QFileInfo(path).isDir()
        ? Outcome(Error{ErrorCode::notOurFile, path, u"isAFolder"_s, {}, {}})
        : Outcome(Done{});
}

bool isSameFile(const QString& one, const QString& other)
{
    const QString path = QFileInfo(one).canonicalFilePath(); // "" where there is none
    return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

/// Nothing is restored onto itself, nor from what was being restored when it was cut off.
Outcome checkOtherFile(const RestoreOrder& order, const QString& path)
{
    const bool itself = isSameFile(order.backup, path) || isSameFile(order.backup, freshName(path));
    return itself ? Outcome(Error{ErrorCode::conflict, order.backup, u"backupIsTheFile"_s, {}, {}})
                  : Outcome(Done{});
}

void noteRestored(FileLock& lock, const Contents& contents)
{
    for (const Head& head : contents.heads)
        if (head.id.station == contents.station)
            lock.note(Watermark::restoredNote(contents.fileId, contents.station, head.id.seq));
}
} // namespace

Restoring::Restoring(const QString& path, FileLock lock)
    : m_path(path)
    , m_fresh(freshName(path))
    , m_lock(std::move(lock))
{
}

Result<std::unique_ptr<Restoring>> Restoring::begin(
    const RestoreOrder& order, const QString& path, const Progress& progress)
{
    if (const auto free = checkNoFolder(path); !free)
        return free.error();
    if (const auto other = checkOtherFile(order, path); !other)
        return other.error();
    auto lock = FileLock::take(lockPathOf(path));
    if (!lock)
        return lock.error();
    std::unique_ptr<Restoring> begun(new Restoring(path, *std::move(lock)));
    if (const auto prepared = begun->prepare(order, progress); !prepared)
        return prepared.error();
    return begun;
}

Outcome Restoring::prepare(const RestoreOrder& order, const Progress& progress)
{
    auto contents = unpackWhole(order, m_fresh, progress);
    if (!contents)
        return contents.error();
    m_contents = *std::move(contents);
    m_missing = missingIn(m_fresh, m_contents, m_path);
    return checkSameFile(m_path, m_contents);
}

Result<Restored> Restoring::finish(Instant now)
{
    const auto kept = exchange(m_fresh, m_path, now);
    if (kept)
        noteRestored(*m_lock, m_contents);
    leave();
    return kept ? Result<Restored>(Restored{m_contents, *kept, m_missing}) : kept.error();
}

void Restoring::leave()
{
    if (!m_lock)
        return;
    removeWithLog(m_fresh);
    m_lock.reset();
}

Result<Restored> restore(
    const RestoreOrder& order, const QString& path, Instant now, const Progress& progress)
{
    const auto begun = Restoring::begin(order, path, progress);
    return begun ? (*begun)->finish(now) : Result<Restored>(begun.error());
}

} // namespace motcua
