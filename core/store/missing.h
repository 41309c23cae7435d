#pragma once
#include "core/base/error.h"

#include <optional>

namespace motcua {

struct Contents;

/// What the ward's file has and a backup of it lacks: gone from the work for whoever goes on with
/// the backup.
struct Missing
{
    qint64 events = 0;
    qint64 dossiers = 0; ///< put on record since
    QString lastCode; ///< of the last one of them; "": none
    qint64 receipts = 0; ///< fee receipts with a number, written since
    /// Events of the backup that the file lacks in its turn, or has others in their place: with
    /// any, and `events`, neither goes on from where the other ends.
    qint64 ahead = 0;
    bool uncounted = false; ///< the file cannot be read: nobody knows the rest

    bool operator==(const Missing&) const = default;
};

/// Of the file at `path`, a damaged one as far as it can be read; none where there is none or it is
/// another ward's. `backup` is open, without a log, with these contents.
std::optional<Missing> missingIn(
    const QString& backup, const Contents& contents, const QString& path);

/// "backupLacks" with the numbers, for people, "backupDiverges" where the backup has work of its
/// own, "backupUncompared" where nobody knows; none where nothing is missing.
Reasons reasonsOf(const std::optional<Missing>& missing);

} // namespace motcua
