#include "core/store/os_lock.h"

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kNoteAt = 16; ///< behind the byte that Windows locks
constexpr int kNoteBytes = 256;
} // namespace

QString lockPathOf(const QString& path)
{
    const QFileInfo file(path);
    return file.path() + u'/' + file.completeBaseName() + QStringLiteral(".lock");
}

#ifdef Q_OS_WIN

struct FileLock::Handle
{
    HANDLE file = INVALID_HANDLE_VALUE;
    ~Handle()
    {
        if (file != INVALID_HANDLE_VALUE)
            CloseHandle(file);
    }
};

Result<FileLock> FileLock::take(const QString& path)
{
    auto handle = std::make_unique<Handle>();
    handle->file = CreateFileW(reinterpret_cast<const wchar_t*>(path.utf16()),
        GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_ALWAYS,
        FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle->file == INVALID_HANDLE_VALUE) {
        const bool refused = GetLastError() == ERROR_ACCESS_DENIED;
        return Error{
            refused ? ErrorCode::readOnly : ErrorCode::storage, path, u"lockFile"_s, {}, {}};
    }
    OVERLAPPED start{};
    constexpr DWORD kFlags = LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY;
    if (!LockFileEx(handle->file, kFlags, 0, 1, 0, &start))
        return Error{ErrorCode::inUse, path, {}, {}, {}};
    return FileLock(std::move(handle));
}

void FileLock::note(const QByteArray& bytes)
{
    OVERLAPPED at{};
    at.Offset = kNoteAt;
    WriteFile(m_handle->file, bytes.constData(), DWORD(bytes.size()), nullptr, &at);
}

QByteArray FileLock::notedIn(const QString& path)
{
    const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t*>(path.utf16()), GENERIC_READ,
        FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return {};
    OVERLAPPED at{};
    at.Offset = kNoteAt;
    QByteArray bytes(kNoteBytes, '\0');
    DWORD read = 0;
    if (!ReadFile(file, bytes.data(), DWORD(bytes.size()), &read, &at))
        read = 0;
    CloseHandle(file);
    return bytes.left(qsizetype(read));
}

#else

struct FileLock::Handle
{
    int file = -1;
    ~Handle()
    {
        if (file >= 0)
            ::close(file);
    }
};

Result<FileLock> FileLock::take(const QString& path)
{
    auto handle = std::make_unique<Handle>();
    handle->file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle->file < 0) {
        const bool refused = errno == EACCES || errno == EROFS || errno == EPERM;
        return Error{
            refused ? ErrorCode::readOnly : ErrorCode::storage, path, u"lockFile"_s, {}, {}};
    }
    if (::flock(handle->file, LOCK_EX | LOCK_NB) != 0) {
        const bool held = errno == EWOULDBLOCK;
        return Error{held ? ErrorCode::inUse : ErrorCode::storage, path, {}, {}, {}};
    }
    return FileLock(std::move(handle));
}

void FileLock::note(const QByteArray& bytes)
{
    static_cast<void>(
        !::pwrite(m_handle->file, bytes.constData(), std::size_t(bytes.size()), kNoteAt));
}

QByteArray FileLock::notedIn(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return {};
    QByteArray bytes(kNoteBytes, '\0');
    const auto read = ::pread(file, bytes.data(), std::size_t(bytes.size()), kNoteAt);
    ::close(file);
    return bytes.left(qMax<qsizetype>(0, read));
}

#endif

FileLock::FileLock(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{
}
FileLock::FileLock(FileLock&&) noexcept = default;
FileLock& FileLock::operator=(FileLock&&) noexcept = default;
FileLock::~FileLock() = default;

} // namespace motcua
