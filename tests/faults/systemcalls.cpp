#include "tests/faults/systemcalls.h"

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <dlfcn.h>
#include <sys/types.h>
#include <unistd.h>

namespace {
std::atomic<bool> armed = false;
std::atomic<int> calls = 0;
std::atomic<bool> hit = false;
int failAt = 0;
int errnoOnce = 0; ///< 0: for ever

/// Whether this call is the one, or one behind it.
bool strikes()
{
    if (!armed)
        return false;
    const int now = ++calls;
    if (failAt == 0 || now < failAt || (errnoOnce != 0 && now > failAt))
        return false;
    hit = true;
    errno = errnoOnce != 0 ? errnoOnce : EIO;
    return true;
}

template <class Call>
Call real(const char* name)
{
    return reinterpret_cast<Call>(dlsym(RTLD_NEXT, name));
}

void arm(int at, int why)
{
    failAt = at;
    errnoOnce = why;
    calls = 0;
    hit = false;
    armed = at > 0;
}
} // namespace

void systemcalls::failFrom(int at)
{
    arm(at, 0);
}
void systemcalls::failOnce(int at, int why)
{
    arm(at, why);
}
int systemcalls::count()
{
    return calls;
}
bool systemcalls::struck()
{
    return hit;
}

extern "C" {
ssize_t write(int file, const void* from, size_t count)
{
    static const auto call = real<ssize_t (*)(int, const void*, size_t)>("write");
    return strikes() ? -1 : call(file, from, count);
}
ssize_t pwrite64(int file, const void* from, size_t count, off64_t at)
{
    static const auto call = real<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    return strikes() ? -1 : call(file, from, count, at);
}
int ftruncate64(int file, off64_t size) noexcept
{
    static const auto call = real<int (*)(int, off64_t)>("ftruncate64");
    return strikes() ? -1 : call(file, size);
}
int fsync(int file)
{
    static const auto call = real<int (*)(int)>("fsync");
    return strikes() ? -1 : call(file);
}
int fdatasync(int file)
{
    static const auto call = real<int (*)(int)>("fdatasync");
    return strikes() ? -1 : call(file);
}
int rename(const char* from, const char* to) noexcept
{
    static const auto call = real<int (*)(const char*, const char*)>("rename");
    return strikes() ? -1 : call(from, to);
}
int unlink(const char* name) noexcept
{
    static const auto call = real<int (*)(const char*)>("unlink");
    return strikes() ? -1 : call(name);
}
}
