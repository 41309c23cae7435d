#include "core/store/steppedfile.h"

#include <algorithm>
#include <chrono>
#include <thread>
#include <type_traits>

namespace motcua {

namespace {
using std::chrono::steady_clock;
constexpr qint64 kStepBytes = 1024LL * 1024;
constexpr std::chrono::nanoseconds kLongestRest = std::chrono::milliseconds(50);
} // namespace

void restAfter(std::chrono::nanoseconds took)
{
    std::this_thread::sleep_for(std::min(took, kLongestRest));
}

SteppedFile::SteppedFile(sqlite3_file& file, std::function<bool()> pauses)
    : m_methods{*file.pMethods, this}
    , m_own(file.pMethods)
    , m_pauses(std::move(pauses))
{
    m_methods.methods.xWrite = &SteppedFile::write;
    m_methods.methods.xSync = &SteppedFile::sync;
    file.pMethods = &m_methods.methods;
}

SteppedFile& SteppedFile::of(sqlite3_file* file)
{
    static_assert(std::is_standard_layout_v<Methods>);
    return *reinterpret_cast<const Methods*>(file->pMethods)->self;
}

int SteppedFile::write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at)
{
    SteppedFile& self = of(file);
    const int failed = self.m_own->xWrite(file, bytes, size, at);
    self.m_written += size;
    return failed || self.m_written < kStepBytes ? failed : self.step(file);
}

int SteppedFile::sync(sqlite3_file* file, int flags)
{
    SteppedFile& self = of(file);
    self.m_written = 0;
    return self.m_own->xSync(file, flags);
}

int SteppedFile::step(sqlite3_file* file)
{
    const auto start = steady_clock::now();
    const int failed = sync(file, SQLITE_SYNC_NORMAL);
    if (!failed && m_pauses())
        restAfter(steady_clock::now() - start);
    return failed;
}

} // namespace motcua
