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

    bool operator==(const Missing&) const = default;
};

/// Of the file at `path`, a damaged one as far as it can be read; none where there is none, it
/// cannot be counted, or it is another ward's.
std::optional<Missing> missingIn(const Contents& backup, const QString& path);

/// "backupLacks" with the numbers, for people; none where nothing is missing.
Reasons reasonsOf(const std::optional<Missing>& missing);

} // namespace motcua
