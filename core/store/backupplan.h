#pragma once
#include "core/base/instant.h"

#include <optional>
#include <vector>

namespace motcua {

/// A backup by its name: "CuaNam-1a2b3c4d-20261126T101500.motcua", sealed ones end in ".sealed".
struct BackupFile
{
    QString path;
    QString ward; ///< the name of the ward's file, without its ending
    QString file; ///< the first 8 signs of its file id
    Instant at;
    bool sealed = false;
    qint64 bytes = 0;

    bool operator==(const BackupFile&) const = default;
};
using BackupFiles = std::vector<BackupFile>;

/// What is kept: the newest few, then the newest of each of so many days, weeks (from Monday) and
/// months that have any.
struct BackupPlan
{
    int newest = 4;
    int days = 12;
    int weeks = 10;
    int months = 9;
};

/// "CuaNam-1a2b3c4d-20261126T101500.motcua"; `copy` from 2 on tells those of one second apart.
QString backupName(const QString& ward, const QString& fileId, Instant at, int copy = 1);
/// nullopt where the name is none of ours; path and bytes stay empty.
std::optional<BackupFile> backupFromName(const QString& name);

/// Those that the plan no longer keeps, of one ward's file; sealed and open ones count apart.
BackupFiles outsidePlan(BackupFiles files, const BackupPlan& plan = {});

/// The backups in a folder, the newest first; `fileId`: only those of this file, "": all.
BackupFiles backupsIn(const QString& folder, const QString& fileId = {});

} // namespace motcua
