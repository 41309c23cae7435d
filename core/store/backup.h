#pragma once
#include "core/base/progress.h"
#include "core/security/passwords.h"
#include "core/store/backupplan.h"
#include "core/store/wardfile.h"

namespace motcua {

/// What a ward's file holds, as far as it can be told without trusting it.
struct Contents
{
    QString fileId;
    QString ward;
    int station = 0;
    qint64 events = 0;
    std::vector<Head> heads; ///< the last event of every station

    bool operator==(const Contents&) const = default;
};

struct BackupOrder
{
    QString folder; ///< made where it is missing
    QString passphrase; ///< "": not sealed
    PasswordCost cost = PasswordCost::normal();
};

/// Copies the last committed state of the ward's file at `path` into a new file of the folder
/// (0600), beside whoever reads or writes it. The copy is read again and compared with what was
/// copied; only then it bears its name, and what the plan no longer keeps is removed, as is what a
/// backup that was cut off some hours ago has left. On failure the folder is as it was: fileExists,
/// readOnly, diskFull, storage, damaged (the copy is not what was copied), storage/cancelled.
Result<BackupFile> backUp(const QString& path, const BackupOrder& order, Instant now,
    Random& random, const Progress& progress = {});

/// The last committed state of the file at `from`, its log included, into the new file `to` (0600).
Outcome copyCommitted(const QString& from, const QString& to, const Progress& progress);

/// Reads a file that nobody writes: notOurFile, newerFile, damaged with the first broken place. The
/// quick check of every page is made where `pages`.
Result<Contents> contentsOf(const QString& path, bool pages);

} // namespace motcua
