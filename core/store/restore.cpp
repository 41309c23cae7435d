#include "core/store/restore.h"

#include "core/security/sealedfile.h"
#include "core/store/openchecks.h"
#include "core/store/os_lock.h"
#include "core/store/watermark.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kCopyBytes = 1 << 20;

QString freshName(const QString& path)
{
    return path + u".restoring"_s;
}

Error cannotCopy(const QFile& file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return {full ? ErrorCode::diskFull : ErrorCode::storage, file.fileName(),
        full ? QString() : u"cannotWrite"_s, {}, {}};
}

Outcome copyBytes(const QString& from, const QString& to, const Progress& progress)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::storage, from, u"unreadable"_s, {}, {}};
    QFile copy(to);
    if (!copy.open(QIODevice::WriteOnly | QIODevice::Truncate,
            QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return cannotCopy(copy);
    while (!source.atEnd()) {
        if (!goesOn(progress, source.pos(), source.size()))
            return Error{ErrorCode::storage, {}, u"cancelled"_s, {}, {}};
        const QByteArray bytes = source.read(kCopyBytes);
        if (bytes.isEmpty())
            return Error{ErrorCode::storage, from, u"unreadable"_s, {}, {}};
        if (copy.write(bytes) != bytes.size())
            return cannotCopy(copy);
    }
    return copy.flush() ? Outcome(Done{}) : Outcome(cannotCopy(copy));
}

void removeWithLog(const QString& path)
{
    for (const QString& ending : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(path + ending);
}

bool hasLog(const QString& path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

/// What was committed into its log is part of a file: a log can be read only where its index has a
/// place.
Outcome copyWithLog(const QString& from, const QString& to, const Progress& progress)
{
    const auto copied = copyCommitted(from, to, progress);
    const bool noPlace = !copied && copied.error().detail.isEmpty()
        && !QFileInfo(QFileInfo(from).absolutePath()).isWritable();
    return noPlace ? Outcome(Error{ErrorCode::readOnly, from, u"logNeedsFolder"_s, {}, {}})
                   : copied;
}

/// The backup's bytes, open, in a file of their own.
Outcome unpack(const RestoreOrder& order, const QString& to, const Progress& progress)
{
    if (!QFileInfo(order.backup).isFile())
        return Error{ErrorCode::notFound, order.backup, u"file"_s, {}, {}};
    removeWithLog(to);
    if (isSealed(order.backup))
        return openSealed(order.backup, to, order.passphrase, progress);
    return hasLog(order.backup) ? copyWithLog(order.backup, to, progress)
                                : copyBytes(order.backup, to, progress);
}

/// What is wrong with the copy is wrong with the backup: nobody knows the copy's name.
Error ofBackup(Error error, const QString& copy, const QString& backup)
{
    error.field.replace(copy, backup);
    return error;
}

Error firstBroken(const VerifyReport& report)
{
    const auto broken = std::ranges::find(report.checks, false, &Check::ok);
    return {ErrorCode::damaged, broken->place, broken->detail, {}, {}};
}

/// Everything that can be checked of it.
Result<VerifyReport> verifyAt(const QString& path)
{
    const auto file = WardFile::openToRead(path);
    return file ? verify(**file) : Result<VerifyReport>(file.error());
}

/// Unpacked beside the file it is to replace, whole and checked, durable.
Result<Contents> prepare(const RestoreOrder& order, const QString& fresh, const Progress& progress)
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

bool hasHash(const WardFile& file, const Head& head)
{
    const auto same = guarded([&]() -> Result<bool> {
        Query query(file.database(), "SELECT hash FROM event WHERE id = ?", rowOf(head.id));
        return query.next() && query.blob(0) == head.hash;
    });
    return same && *same;
}
} // namespace

namespace {
void noteRestored(FileLock& lock, const Contents& contents)
{
    for (const Head& head : contents.heads)
        if (head.id.station == contents.station)
            lock.note(Watermark::restoredNote(contents.fileId, contents.station, head.id.seq));
}
} // namespace

Result<Restored> restore(
    const RestoreOrder& order, const QString& path, Instant now, const Progress& progress)
{
    if (const auto free = checkNoFolder(path); !free)
        return free.error();
    if (const auto other = checkOtherFile(order, path); !other)
        return other.error();
    auto lock = FileLock::take(lockPathOf(path));
    if (!lock)
        return lock.error();
    const QString fresh = freshName(path);
    auto contents = prepare(order, fresh, progress);
    const auto same = contents ? checkSameFile(path, *contents) : Outcome(contents.error());
    if (!same) {
        removeWithLog(fresh);
        return same.error();
    }
    const auto kept = exchange(fresh, path, now);
    if (!kept) {
        removeWithLog(fresh);
        return kept.error();
    }
    noteRestored(*lock, *contents);
    return Restored{*std::move(contents), *kept};
}

Result<Drill> drill(const RestoreOrder& order, const QString& path, const Progress& progress)
{
    const QTemporaryDir scratch(QFileInfo(path).absolutePath() + u"/drill-XXXXXX"_s);
    if (!scratch.isValid())
        return Error{ErrorCode::readOnly, QFileInfo(path).absolutePath(), u"create"_s, {}, {}};
    const QString copy = scratch.filePath(u"drill.motcua"_s);
    if (const auto unpacked = unpack(order, copy, progress); !unpacked)
        return unpacked.error();
    const auto contents = contentsOf(copy, false);
    if (!contents)
        return ofBackup(contents.error(), copy, order.backup);
    auto report = verifyAt(copy);
    if (!report)
        return ofBackup(report.error(), copy, order.backup);
    const auto live = WardFile::openToRead(path);
    if (!live)
        return live.error();
    const auto agrees = [&](const Head& head) { return hasHash(**live, head); };
    const bool all
        = (*live)->fileId() == contents->fileId && std::ranges::all_of(contents->heads, agrees);
    return Drill{*std::move(report), *contents, all};
}

} // namespace motcua
