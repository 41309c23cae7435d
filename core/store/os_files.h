#pragma once
#include "core/base/result.h"

#include <QString>

namespace motcua {

/// Which file a path names just now; two paths with one identity are the same file.
struct FileIdentity
{
    quint64 device = 0;
    quint64 number = 0;
    quint64 links = 0; ///< names the file has; more than one is a danger to SQLite

    bool operator==(const FileIdentity&) const = default;
};

/// Makes an empty file that only its owner may read and write (0600). fileExists where there is
/// one, readOnly or storage where it cannot be made.
Outcome createPrivateFile(const QString& path);
/// Makes a file's bytes durable. storage where the medium says no.
Outcome syncFile(const QString& path);
/// Hands a file's bytes to the disk and waits for them; its size and place may still be lost. What
/// others make durable beside it waits for no more than that (Linux; elsewhere as syncFile).
Outcome flushFile(const QString& path);
/// Gives a file another name, in one step; what bore it is replaced. storage, readOnly.
Outcome moveFile(const QString& from, const QString& to);
/// Makes the entries of a folder durable (POSIX; Windows keeps them itself).
Outcome syncFolder(const QString& folder);
/// notFound where there is no such file. Never opens the file: closing it again would drop the
/// locks that SQLite holds on it.
Result<FileIdentity> fileIdentity(const QString& path);

} // namespace motcua
