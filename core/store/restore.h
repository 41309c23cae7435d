#pragma once
#include "core/store/backup.h"
#include "core/store/missing.h"
#include "core/store/os_lock.h"
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

/// A backup on its way into the place of the ward's file: unpacked beside it and checked whole,
/// nothing replaced yet. Nobody else writes the file meanwhile. Where it is not finished, all is as
/// it was.
class Restoring
{
public:
    /// The backup is taken with the log that lies beside it (a file that was put aside, or one in
    /// use); at `path` is the ward's file, or none. Errors: notFound, notOurFile
    /// (notOurFile/isAFolder where a folder lies there), newerFile, signIn (the passphrase),
    /// damaged with the first broken place, inUse where somebody has the file open,
    /// conflict/otherFile where it is another ward's, conflict/backupIsTheFile where it is to be
    /// restored onto itself, readOnly (readOnly/logNeedsFolder where its log cannot be read),
    /// diskFull, storage, storage/cancelled.
    static Result<std::unique_ptr<Restoring>> begin(
        const RestoreOrder& order, const QString& path, const Progress& progress = {});
    ~Restoring() { leave(); }
    Restoring(const Restoring&) = delete;
    Restoring& operator=(const Restoring&) = delete;

    /// What finishing it would lose of the file, for who is asked first.
    const std::optional<Missing>& missing() const { return m_missing; }
    /// Keeps the file that it replaces beside it under a name of its own, with its log; until the
    /// last step the former file is as it was. The restored file is read-only until an
    /// administrator starts a new station in it. Once; then it has left. readOnly, diskFull,
    /// storage.
    Result<Restored> finish(Instant now);
    /// Removes what was unpacked and lets others at the file.
    void leave();

private:
    Restoring(const QString& path, FileLock lock);
    Outcome prepare(const RestoreOrder& order, const Progress& progress);

    QString m_path;
    QString m_fresh; ///< the unpacked backup
    std::optional<FileLock> m_lock; ///< none once it has left
    Contents m_contents;
    std::optional<Missing> m_missing;
};

/// Begun and finished at once, for who need not be asked. Errors of both.
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

} // namespace motcua
