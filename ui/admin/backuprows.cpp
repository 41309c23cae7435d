#include "ui/admin/backuprows.h"

#include "core/wording/wording.h"
#include "ui/theme/language.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr char kBackupContext[] = "motcua::Backups";

QString momentOf(const BackupFile& file)
{
    return file.at.localTime().toString(u"HH:mm "_s)
        + file.at.localDate().toString(u"dd/MM/yyyy"_s);
}

QVariant whenKey(const BackupFile& file)
{
    return file.at.ms;
}

QVariant sizeKey(const BackupFile& file)
{
    return file.bytes;
}

QString kindOf(const BackupFile& file)
{
    return QCoreApplication::translate(kBackupContext,
        file.sealed ? QT_TRANSLATE_NOOP("motcua::Backups", "with a passphrase")
                    : QT_TRANSLATE_NOOP("motcua::Backups", "open"));
}

constexpr Column<BackupFile> kBackups[] = {
    {QT_TRANSLATE_NOOP("motcua::Backups", "Made at"), momentOf, whenKey},
    {QT_TRANSLATE_NOOP("motcua::Backups", "Size"), [](auto& file) { return sizeText(file.bytes); },
        sizeKey, Qt::AlignRight},
    {QT_TRANSLATE_NOOP("motcua::Backups", "Kind"), kindOf},
    {QT_TRANSLATE_NOOP("motcua::Backups", "Folder"),
        [](auto& file) { return QDir::toNativeSeparators(QFileInfo(file.path).absolutePath()); }}};
} // namespace

QString sizeText(qint64 bytes)
{
    return QLocale(QLocale::Vietnamese)
        .formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString secondsText(qint64 ms)
{
    return QLocale(QLocale::Vietnamese).toString(double(ms) / 1000, 'f', 1);
}

QString missingText(const std::optional<Missing>& missing)
{
    return sentences(reasonsOf(missing), language());
}

BackupListModel::BackupListModel(QObject* parent)
    : RowModel(kBackupContext, kBackups, parent)
{
}

QVariant BackupListModel::roleOf(const BackupFile& file, int role) const
{
    return role == IdRole ? QVariant(file.path) : QVariant();
}

BackupFiles allBackups(const BackupSettings& settings, const QString& fileId)
{
    BackupFiles files = backupsIn(settings.folder, fileId);
    if (!settings.second.isEmpty())
        for (BackupFile& file : backupsIn(settings.second, fileId))
            files.push_back(std::move(file));
    std::ranges::stable_sort(files, std::greater<>(), [](auto& file) { return file.at.ms; });
    return files;
}

} // namespace motcua
