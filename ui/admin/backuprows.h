#pragma once
#include "core/store/backupplan.h"
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

/// "12,4 MB"
QString sizeText(qint64 bytes);

} // namespace motcua
