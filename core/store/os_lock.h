#pragma once
#include "core/base/result.h"

#include <QString>

#include <memory>

namespace motcua {

/// X.motcua → X.lock, beside it.
QString lockPathOf(const QString& path);

/// The right to write a ward file, held through a lock that the kernel releases when its holder
/// ends, however it ends: no stale lock is ever left to be removed by hand.
class FileLock
{
public:
    /// Takes the lock on `path` (made if absent, 0600). inUse where somebody holds it, readOnly or
    /// storage where the file cannot be opened.
    static Result<FileLock> take(const QString& path);

    /// At most 256 bytes that stay in the file when its holder ends, however it ends. They are not
    /// secured: a power cut may bring earlier ones back. What cannot be written is left out.
    void note(const QByteArray& bytes);
    /// What was noted last in the lock file at `path`, whoever holds it; empty where there is none.
    static QByteArray notedIn(const QString& path);

    FileLock(FileLock&&) noexcept;
    FileLock& operator=(FileLock&&) noexcept;
    ~FileLock();

private:
    struct Handle;
    explicit FileLock(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

} // namespace motcua
