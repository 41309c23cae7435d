#pragma once

/// The system's own calls that change files (write, truncate, sync, rename, unlink) fail when told,
/// in this process and for whoever makes them: SQLite, Qt, the program. Linux only.
namespace systemcalls {

/// From the `at`-th call on (from 1) nothing is done any more and each says EIO, as though the
/// process had been killed there; 0: all work.
void failFrom(int at);
/// The `at`-th call alone fails with this errno.
void failOnce(int at, int why);
/// Calls since failFrom() or failOnce().
int count();
bool struck();

} // namespace systemcalls
