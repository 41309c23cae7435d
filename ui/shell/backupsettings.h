#pragma once
#include "core/store/backupplan.h"
#include "core/store/wardfile.h"

namespace motcua {

/// Where this station's backups go.
struct BackupSettings
{
    QString folder; ///< never empty: beside the ward's file where nothing else is set
    QString second; ///< another disk, a USB stick; "": none

    bool operator==(const BackupSettings&) const = default;
};

/// "X.backups" beside X.motcua.
QString usualBackupFolder(const QString& wardPath);
/// What cannot be read is as if never set.
BackupSettings backupSettings(const WardFile& file);
/// badInput "folder" or "second" where it is no absolute path or both are one.
Outcome putBackupSettings(WardFile& file, const BackupSettings& settings);

} // namespace motcua
