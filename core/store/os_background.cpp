#include "core/store/os_background.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#elif defined(Q_OS_LINUX)
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace motcua {

#ifdef Q_OS_WIN

DiskInBackground::DiskInBackground()
{
    SetThreadPriority(GetCurrentThread(), THREAD_MODE_BACKGROUND_BEGIN);
}

DiskInBackground::~DiskInBackground()
{
    SetThreadPriority(GetCurrentThread(), THREAD_MODE_BACKGROUND_END);
}

#elif defined(Q_OS_LINUX)

namespace {
// The system's library knows no names for these.
constexpr int kThread = 1;
constexpr int kClassBits = 13; ///< the class lies above them
constexpr int kIdle = 3 << kClassBits;
} // namespace

DiskInBackground::DiskInBackground()
    : m_before(int(::syscall(SYS_ioprio_get, kThread, 0)))
{
    ::syscall(SYS_ioprio_set, kThread, 0, kIdle);
}

DiskInBackground::~DiskInBackground()
{
    const bool hadClass = m_before >= (1 << kClassBits);
    ::syscall(SYS_ioprio_set, kThread, 0, hadClass ? m_before : 0);
}

#else

DiskInBackground::DiskInBackground() = default;
DiskInBackground::~DiskInBackground() = default;

#endif

} // namespace motcua
