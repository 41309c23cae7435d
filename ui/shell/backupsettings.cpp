#include "ui/shell/backupsettings.h"

#include "core/base/json.h"
#include "core/store/keyvalues.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kBackups = u"backups"_s;
} // namespace

QString usualBackupFolder(const QString& wardPath)
{
    const QFileInfo file(wardPath);
    return file.absolutePath() + u'/' + file.completeBaseName() + u".backups"_s;
}

BackupSettings backupSettings(const WardFile& file)
{
    const QString kept = setting(file, kBackups).valueOr({});
    const QJsonObject json = QJsonDocument::fromJson(kept.toUtf8()).object();
    const QString folder = json[u"folder"_s].toString();
    return {
        folder.isEmpty() ? usualBackupFolder(file.path()) : folder, json[u"second"_s].toString()};
}

Outcome putBackupSettings(WardFile& file, const BackupSettings& settings)
{
    if (!QDir::isAbsolutePath(settings.folder))
        return badInput(u"folder"_s, u"notAFolder"_s);
    if (!settings.second.isEmpty() && !QDir::isAbsolutePath(settings.second))
        return badInput(u"second"_s, u"notAFolder"_s);
    if (QDir::cleanPath(settings.folder) == QDir::cleanPath(settings.second))
        return badInput(u"second"_s, u"sameFolder"_s);
    const auto json = canonicalJson(
        QJsonObject{{u"folder"_s, settings.folder}, {u"second"_s, settings.second}});
    return json ? putSetting(file, kBackups, QString::fromUtf8(*json)) : Outcome(json.error());
}

} // namespace motcua
