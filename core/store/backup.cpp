#include "core/store/backup.h"

#include "core/security/sealedfile.h"
#include "core/store/meta.h"
#include "core/store/openchecks.h"
#include "core/store/os_background.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kPart = u".part"_s;
constexpr qint64 kForgottenSeconds = 3LL * 3600; ///< nobody is at work on it any more

/// Removes a file at the end of its scope, whatever happens.
class ScratchFile
{
public:
    explicit ScratchFile(QString path)
        : m_path(std::move(path))
    {
    }
    ~ScratchFile() { QFile::remove(m_path); }
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;
    const QString& path() const { return m_path; }

private:
    QString m_path;
};

Contents readContents(Database& database)
{
    Contents contents{metaOf(database, u"fileId"_s), metaOf(database, u"ward"_s),
        metaOf(database, u"station"_s).toInt(), 0, {}};
    for (const int station : stationsOf(database))
        contents.heads.push_back(headOf(database, station));
    contents.events = database.number("SELECT count(*) FROM event");
    return contents;
}

Outcome checkPages(Database& database)
{
    Query query(database, "PRAGMA quick_check(1)");
    if (query.next() && query.text(0) == u"ok")
        return Done{};
    return Error{ErrorCode::damaged, u"database"_s, u"integrity"_s, {}, {}};
}

Result<Contents> copyThrough(
    Database::Mode mode, const QString& from, const QString& to, const Progress& progress)
{
    auto source = Database::open(from, mode);
    if (!source)
        return source.error();
    return guarded([&]() -> Result<Contents> {
        Database& database = **source;
        database.run("BEGIN");
        const Contents contents = readContents(database);
        const auto copied = database.copyTo(to, progress);
        database.rollBack();
        return copied ? Result<Contents>(contents) : Result<Contents>(copied.error());
    });
}

/// On one snapshot, so that a writer beside it neither waits nor makes it begin anew. Where nobody
/// can write, as it lies there.
Result<Contents> copySnapshot(const QString& from, const QString& to, const Progress& progress)
{
    auto copied = copyThrough(Database::Mode::read, from, to, progress);
    const bool frozen = !copied && !QFileInfo(QFileInfo(from).absolutePath()).isWritable()
        && mayReadFrozen(copied.error(), from);
    return frozen ? copyThrough(Database::Mode::frozen, from, to, progress) : copied;
}

Outcome compareCopy(const QString& copy, const Contents& copied)
{
    const auto found = contentsOf(copy, true);
    if (!found)
        return found.error();
    if (*found != copied)
        return Error{ErrorCode::damaged, copy, u"backupDiffers"_s, {}, {}};
    return Done{};
}

/// What a backup that was cut off has left behind. How old it is the folder's own clock says, by
/// the file that was made just now.
void sweepForgotten(const QString& folder, const QString& justMade)
{
    static const QRegularExpression form(u"\\A[0-9a-f]{16}(\\.sealed)?\\.part\\z"_s);
    const QDateTime now = QFileInfo(justMade).lastModified();
    for (const QFileInfo& entry : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden))
        if (form.match(entry.fileName()).hasMatch()
            && entry.lastModified().secsTo(now) > kForgottenSeconds)
            QFile::remove(entry.absoluteFilePath());
}

/// A name that no file bears yet.
QString freeName(const QString& folder, const QString& path, const Contents& contents, Instant now,
    const QString& ending)
{
    const QString ward = QFileInfo(path).completeBaseName();
    for (int copy = 1;; ++copy) {
        const QString name = folder + u'/' + backupName(ward, contents.fileId, now, copy) + ending;
        if (!QFileInfo::exists(name))
            return name;
    }
}

Outcome makeFolder(const QString& folder)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::readOnly, folder, u"create"_s, {}, {}};
    return Done{};
}

void thinOut(const QString& folder, const QString& fileId)
{
    for (const BackupFile& file : outsidePlan(backupsIn(folder, fileId)))
        QFile::remove(file.path);
}

/// The whole copy takes its name at once, and the name is durable.
Result<BackupFile> publish(
    const QString& part, const QString& name, const QString& folder, const Contents& contents)
{
    if (const auto synced = syncFile(part); !synced)
        return synced.error();
    if (const auto moved = moveFile(part, name); !moved)
        return moved.error();
    if (const auto synced = syncFolder(folder); !synced)
        return synced.error();
    thinOut(folder, contents.fileId);
    for (const BackupFile& file : backupsIn(folder, contents.fileId))
        if (file.path == QFileInfo(name).absoluteFilePath())
            return file;
    return Error{ErrorCode::storage, name, u"unreadable"_s, {}, {}};
}

} // namespace

Result<BackupFile> backUp(const QString& path, const BackupOrder& order, Instant now,
    Random& random, const Progress& progress)
{
    const DiskInBackground background;
    if (const auto ours = checkOurs(path); !ours)
        return ours.error();
    if (const auto made = makeFolder(order.folder); !made)
        return made.error();
    const QString unique = QString::fromLatin1(random.bytes(8).toHex());
    const ScratchFile open(order.folder + u'/' + unique + kPart);
    const ScratchFile sealed(order.folder + u'/' + unique + u".sealed"_s + kPart);
    if (const auto made = createPrivateFile(open.path()); !made)
        return made.error();
    sweepForgotten(order.folder, open.path());
    const auto contents = copySnapshot(path, open.path(), progress);
    if (!contents)
        return contents.error();
    if (const auto same = compareCopy(open.path(), *contents); !same)
        return same.error();
    const bool sealing = !order.passphrase.isEmpty();
    if (sealing)
        if (const auto done
            = sealFile(open.path(), sealed.path(), order.passphrase, random, order.cost, progress);
            !done)
            return done.error();
    const QString name
        = freeName(order.folder, path, *contents, now, sealing ? u".sealed"_s : QString());
    return publish(sealing ? sealed.path() : open.path(), name, order.folder, *contents);
}

Outcome copyCommitted(const QString& from, const QString& to, const Progress& progress)
{
    if (const auto ours = checkOurs(from); !ours)
        return ours;
    if (const auto made = createPrivateFile(to); !made)
        return made;
    const auto contents = copySnapshot(from, to, progress);
    return contents ? compareCopy(to, *contents) : Outcome(contents.error());
}

Result<Contents> contentsOf(const QString& path, bool pages)
{
    if (!QFileInfo(path).isFile())
        return Error{ErrorCode::notFound, path, u"file"_s, {}, {}};
    if (const auto ours = checkOurs(path); !ours)
        return ours.error();
    auto database = Database::open(path, Database::Mode::frozen);
    if (!database)
        return database.error();
    return guarded([&]() -> Result<Contents> {
        if (const auto schema = checkSchema(**database); !schema)
            return schema.error();
        if (pages)
            if (const auto whole = checkPages(**database); !whole)
                return whole.error();
        if (const auto links = checkLastLinks(**database); !links)
            return links.error();
        return readContents(**database);
    });
}

} // namespace motcua
