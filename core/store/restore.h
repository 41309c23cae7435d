#pragma once
#include "core/store/backup.h"
#include "core/store/missing.h"
#include "core/store/verify.h"

namespace motcua {

struct RestoreOrder
{
    QString backup; ///< open or sealed
    QString passphrase; ///< of a sealed one
};

struct Restored
{
    Contents contents;
    QString kept; ///< where the file that was replaced lies now; "": there was none
    std::optional<Missing> missing; ///< what of that file the backup lacks
};

/// Puts a backup in the place of the ward's file at `path`, or where there is none. The backup is
/// checked whole before anything is touched, with the log that lies beside it (a file that was put
/// aside, or one in use); the file it replaces is kept beside it under a name of
/// its own, with its log. Until the last step the former file is as it was. Errors: notFound,
/// notOurFile (notOurFile/isAFolder where a folder lies there), newerFile, signIn (the passphrase),
/// damaged with the first broken place, inUse where somebody has the file open, conflict/otherFile
/// where it is another ward's, conflict/backupIsTheFile where it is to be restored onto itself,
/// readOnly (readOnly/logNeedsFolder where its log cannot be read), diskFull, storage,
/// storage/cancelled. The restored file is read-only until an administrator starts a new station in
/// it.
Result<Restored> restore(
    const RestoreOrder& order, const QString& path, Instant now, const Progress& progress = {});

/// What a drill found.
struct Drill
{
    VerifyReport report; ///< of the file restored into a scratch folder
    Contents contents;
    /// Every station's last event in the backup is in the ward's file with the same hash.
    bool agrees = false;
    std::optional<Missing> missing; ///< what has come into the file since
};

/// Restores a backup into a scratch file, checks it whole, compares it with the ward's file at
/// `path` and removes it again. Errors as of restore().
Result<Drill> drill(const RestoreOrder& order, const QString& path, const Progress& progress = {});

/// What a restore would lose of the file at `path`, for who is asked before it; missingIn(). Errors
/// as of restore(), of what keeps the backup from being read.
Result<std::optional<Missing>> missingFrom(
    const RestoreOrder& order, const QString& path, const Progress& progress = {});

} // namespace motcua
