#include "core/store/backupplan.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kIdSigns = 8;
const QString kStamp = u"yyyyMMdd'T'HHmmss"_s;

QString dayOf(const BackupFile& file)
{
    return file.at.localDate().toString(Qt::ISODate);
}

QString weekOf(const BackupFile& file)
{
    const QDate day = file.at.localDate();
    return day.addDays(1 - day.dayOfWeek()).toString(Qt::ISODate);
}

QString monthOf(const BackupFile& file)
{
    return file.at.localDate().toString(u"yyyy-MM"_s);
}

using PeriodOf = QString (*)(const BackupFile&);

/// Marks the newest of each of the `count` newest periods.
void keepOfEach(const BackupFiles& newestFirst, PeriodOf period, int count, QSet<QString>& kept)
{
    QSet<QString> seen;
    for (const BackupFile& file : newestFirst) {
        if (seen.contains(period(file)))
            continue;
        if (int(seen.size()) == count)
            return;
        seen += period(file);
        kept += file.path;
    }
}

bool isNewer(const BackupFile& a, const BackupFile& b)
{
    return a.at == b.at ? a.path > b.path : a.at > b.at;
}

void addOutside(BackupFiles& outside, const BackupFiles& newestFirst, const BackupPlan& plan)
{
    QSet<QString> kept;
    for (std::size_t at = 0; at < std::min(newestFirst.size(), std::size_t(plan.newest)); ++at)
        kept += newestFirst[at].path;
    keepOfEach(newestFirst, dayOf, plan.days, kept);
    keepOfEach(newestFirst, weekOf, plan.weeks, kept);
    keepOfEach(newestFirst, monthOf, plan.months, kept);
    for (const BackupFile& file : newestFirst)
        if (!kept.contains(file.path))
            outside.push_back(file);
}
} // namespace

QString backupName(const QString& ward, const QString& fileId, Instant at, int copy)
{
    const QString stamp = QDateTime(at.localDate(), at.localTime(), Qt::UTC).toString(kStamp);
    const QString more = copy > 1 ? u"-"_s + QString::number(copy) : QString();
    return u"%1-%2-%3%4.motcua"_s.arg(ward, fileId.left(kIdSigns), stamp, more);
}

std::optional<BackupFile> backupFromName(const QString& name)
{
    static const QRegularExpression form(
        u"\\A(.+)-([0-9a-f]{8})-([0-9]{8}T[0-9]{6})(?:-[0-9]+)?\\.motcua(\\.sealed)?\\z"_s);
    const auto match = form.match(name);
    const QDateTime at = QDateTime::fromString(match.captured(3), kStamp);
    if (!match.hasMatch() || !at.isValid())
        return std::nullopt;
    return BackupFile{{}, match.captured(1), match.captured(2),
        Instant::fromLocal(at.date(), at.time()), !match.captured(4).isEmpty()};
}

BackupFiles outsidePlan(BackupFiles files, const BackupPlan& plan)
{
    std::ranges::sort(files, isNewer);
    // Not the ranges' one: what it gives back clang 14 cannot read.
    const auto open = std::stable_partition(
        files.begin(), files.end(), [](const BackupFile& file) { return file.sealed; });
    BackupFiles outside;
    addOutside(outside, {files.begin(), open}, plan);
    addOutside(outside, {open, files.end()}, plan);
    return outside;
}

BackupFiles backupsIn(const QString& folder, const QString& fileId)
{
    BackupFiles found;
    for (const QFileInfo& entry : QDir(folder).entryInfoList(QDir::Files)) {
        auto backup = backupFromName(entry.fileName());
        if (!backup || (!fileId.isEmpty() && backup->file != fileId.left(kIdSigns)))
            continue;
        backup->path = entry.absoluteFilePath();
        backup->bytes = entry.size();
        found.push_back(*std::move(backup));
    }
    std::ranges::sort(found, isNewer);
    return found;
}

} // namespace motcua
