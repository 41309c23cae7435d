#pragma once
#include <QtGlobal>

#include <chrono>
#include <functional>
#include <sqlite3.h>

namespace motcua {

/// After a step that took so long the disk is left to the commits beside it, for 50 ms at most.
void restAfter(std::chrono::nanoseconds took);

/// An open file of SQLite's whose writes go to the disk in steps of about 1 MB: behind a long
/// backup a checkpoint has all that was written meanwhile to move, and what the system gathers of
/// it until the sync at the end would hold up every commit beside it. For a connection that writes
/// in checkpoints alone, and lives no longer than this; used by one thread.
class SteppedFile
{
public:
    SteppedFile(sqlite3_file& file, std::function<bool()> pauses);
    SteppedFile(const SteppedFile&) = delete;
    SteppedFile& operator=(const SteppedFile&) = delete;

private:
    static int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at);
    static int sync(sqlite3_file* file, int flags);
    static SteppedFile& of(sqlite3_file* file);
    int step(sqlite3_file* file);

    /// What SQLite's file points at; what stands first in it leads back here.
    struct Methods
    {
        sqlite3_io_methods methods;
        SteppedFile* self;
    };
    Methods m_methods;
    const sqlite3_io_methods* m_own;
    std::function<bool()> m_pauses;
    qint64 m_written = 0; ///< since the last sync
};

} // namespace motcua
