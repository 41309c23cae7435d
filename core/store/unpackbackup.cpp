#include "core/store/unpackbackup.h"

#include "core/security/sealedfile.h"

#include <QFile>
#include <QFileInfo>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kCopyBytes = 1 << 20;

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
} // namespace

void removeWithLog(const QString& path)
{
    for (const QString& ending : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(path + ending);
}

bool needsUnpacking(const RestoreOrder& order)
{
    return isSealed(order.backup) || hasLog(order.backup);
}

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

Error ofBackup(Error error, const QString& copy, const QString& backup)
{
    error.field.replace(copy, backup);
    return error;
}

Result<VerifyReport> verifyAt(const QString& path)
{
    const auto file = WardFile::openToRead(path);
    return file ? verify(**file) : Result<VerifyReport>(file.error());
}

} // namespace motcua
