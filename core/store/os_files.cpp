#include "core/store/os_files.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace motcua {
using namespace Qt::StringLiterals;

#ifdef Q_OS_WIN

Outcome createPrivateFile(const QString& path)
{
    const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t*>(path.utf16()), GENERIC_WRITE,
        0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file != INVALID_HANDLE_VALUE) {
        CloseHandle(file);
        return Done{};
    }
    const DWORD why = GetLastError();
    if (why == ERROR_FILE_EXISTS)
        return Error{ErrorCode::fileExists, path, {}, {}, {}};
    const bool refused = why == ERROR_ACCESS_DENIED;
    return Error{refused ? ErrorCode::readOnly : ErrorCode::storage, path, u"create"_s, {}, {}};
}

Outcome syncFolder(const QString&)
{
    return Done{};
}

Outcome syncFile(const QString& path)
{
    const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t*>(path.utf16()), GENERIC_WRITE,
        FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0, nullptr);
    const bool done = file != INVALID_HANDLE_VALUE && FlushFileBuffers(file);
    if (file != INVALID_HANDLE_VALUE)
        CloseHandle(file);
    if (!done)
        return Error{ErrorCode::storage, path, u"sync"_s, {}, {}};
    return Done{};
}

Outcome flushFile(const QString& path)
{
    return syncFile(path);
}

Outcome moveFile(const QString& from, const QString& to)
{
    if (MoveFileExW(reinterpret_cast<const wchar_t*>(from.utf16()),
            reinterpret_cast<const wchar_t*>(to.utf16()),
            MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return Done{};
    const bool refused = GetLastError() == ERROR_ACCESS_DENIED;
    return Error{refused ? ErrorCode::readOnly : ErrorCode::storage, to, u"create"_s, {}, {}};
}

Result<FileIdentity> fileIdentity(const QString& path)
{
    const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t*>(path.utf16()), 0,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING, 0, nullptr);
    BY_HANDLE_FILE_INFORMATION information{};
    const bool found
        = file != INVALID_HANDLE_VALUE && GetFileInformationByHandle(file, &information);
    if (file != INVALID_HANDLE_VALUE)
        CloseHandle(file);
    if (!found)
        return Error{ErrorCode::notFound, path, {}, {}, {}};
    const quint64 number = (quint64(information.nFileIndexHigh) << 32) | information.nFileIndexLow;
    return FileIdentity{information.dwVolumeSerialNumber, number, information.nNumberOfLinks};
}

#else

Outcome createPrivateFile(const QString& path)
{
    const int file = ::open(
        QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file >= 0) {
        ::close(file);
        return Done{};
    }
    if (errno == EEXIST)
        return Error{ErrorCode::fileExists, path, {}, {}, {}};
    const bool refused = errno == EACCES || errno == EROFS || errno == EPERM;
    return Error{refused ? ErrorCode::readOnly : ErrorCode::storage, path, u"create"_s, {}, {}};
}

Outcome syncFolder(const QString& folder)
{
    const int file
        = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool done = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    if (!done)
        return Error{ErrorCode::storage, folder, u"sync"_s, {}, {}};
    return Done{};
}

Outcome syncFile(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool done = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    if (!done)
        return Error{ErrorCode::storage, path, u"sync"_s, {}, {}};
    return Done{};
}

Outcome flushFile(const QString& path)
{
#ifdef Q_OS_LINUX
    constexpr unsigned kAll
        = SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER;
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool done = file >= 0 && ::sync_file_range(file, 0, 0, kAll) == 0;
    const int why = errno;
    if (file >= 0)
        ::close(file);
    if (done)
        return Done{};
    if (file >= 0 && why != ENOSYS && why != EINVAL && why != ESPIPE)
        return Error{ErrorCode::storage, path, u"sync"_s, {}, {}};
#endif
    return syncFile(path);
}

Outcome moveFile(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return Done{};
    const bool refused = errno == EACCES || errno == EROFS || errno == EPERM;
    return Error{refused ? ErrorCode::readOnly : ErrorCode::storage, to, u"create"_s, {}, {}};
}

Result<FileIdentity> fileIdentity(const QString& path)
{
    struct stat found
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return Error{ErrorCode::notFound, path, {}, {}, {}};
    return FileIdentity{found.st_dev, found.st_ino, found.st_nlink};
}

#endif

} // namespace motcua
