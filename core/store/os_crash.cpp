#include "core/store/os_crash.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace motcua {

#ifdef Q_OS_WIN

namespace {
std::wstring crashPath;

LONG WINAPI writeCrash(EXCEPTION_POINTERS* fault)
{
    const HANDLE file = CreateFileW(crashPath.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS,
        FILE_ATTRIBUTE_NORMAL, nullptr);
    char text[128];
    const int size = wsprintfA(text, "motcua %s\r\nfault %08lx at %p\r\n", MOTCUA_VERSION,
        fault->ExceptionRecord->ExceptionCode, fault->ExceptionRecord->ExceptionAddress);
    DWORD written = 0;
    WriteFile(file, text, DWORD(size), &written, nullptr);
    CloseHandle(file);
    return EXCEPTION_CONTINUE_SEARCH;
}
} // namespace

void keepCrashLog(const QString& path)
{
    crashPath = path.toStdWString();
    SetUnhandledExceptionFilter(writeCrash);
}

#else

namespace {
constexpr int kFrames = 64;
QByteArray crashPath;

void put(int file, const char* text)
{
    static_cast<void>(!::write(file, text, std::strlen(text)));
}

void putNumber(int file, long number)
{
    std::array<char, 24> digits{};
    std::size_t at = digits.size() - 1;
    do {
        digits[--at] = char('0' + number % 10);
        number /= 10;
    } while (number > 0);
    put(file, &digits[at]);
}

/// Only what may be called within a signal.
void writeCrash(int signal)
{
    const int file = ::open(crashPath.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file >= 0) {
        put(file, "motcua " MOTCUA_VERSION "\nsignal ");
        putNumber(file, signal);
        put(file, "\ntime ");
        putNumber(file, long(::time(nullptr)));
        put(file, "\n");
        std::array<void*, kFrames> frames{};
        ::backtrace_symbols_fd(frames.data(), ::backtrace(frames.data(), kFrames), file);
        ::close(file);
    }
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}
} // namespace

void keepCrashLog(const QString& path)
{
    crashPath = QFile::encodeName(path);
    std::array<void*, 1> once{};
    ::backtrace(once.data(), 1); // loads what it needs now, not within a signal
    for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT})
        std::signal(signal, writeCrash);
}

#endif

} // namespace motcua
