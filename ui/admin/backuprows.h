#pragma once
#include "core/store/backupplan.h"
#include "core/store/missing.h"
#include "ui/shell/backupsettings.h"
#include "ui/widgets/rowmodel.h"

namespace motcua {

/// The backups of this ward's file, the newest first.
class BackupListModel : public RowModel<BackupFile>
{
public:
    explicit BackupListModel(QObject* parent = nullptr);

protected:
    QVariant roleOf(const BackupFile& file, int role) const override;
};

/// What there is in both places, the newest first.
BackupFiles allBackups(const BackupSettings& settings, const QString& fileId);
/// "12,4 MB"
QString sizeText(qint64 bytes);
/// "0,8"
QString secondsText(qint64 ms);
/// What the file in use has and the backup lacks, as a sentence; "": nothing, or nobody knows.
QString missingText(const std::optional<Missing>& missing);

} // namespace motcua
