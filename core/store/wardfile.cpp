#include "core/store/wardfile.h"

#include "core/store/checkpointer.h"
#include "core/store/meta.h"
#include "core/store/migrations.h"
#include "core/store/openchecks.h"
#include "core/store/os_lock.h"
#include "core/store/subjectcount.h"
#include "core/store/viewtables.h"
#include "core/store/watermark.h"

#include <QFile>
#include <QFileInfo>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kFileIdBytes = 16;
constexpr int kLogPages
    = 250; ///< small steps: a commit waits for the disk behind one of them at most
constexpr int kMaxStation = 9999;

Result<QString> canonical(const QString& path)
{
    const QString found = QFileInfo(path).canonicalFilePath();
    if (found.isEmpty() || !QFileInfo(found).isFile())
        return Error{ErrorCode::notFound, path, u"file"_s, {}, {}};
    return found;
}

/// The first state is written through a rollback journal, so that the file alone says whose it is;
/// then the write-ahead log begins.
Outcome furnish(const QString& path, const WardFileInfo& info, Random& random)
{
    auto database = Database::open(path, Database::Mode::write);
    if (!database)
        return database.error();
    return guarded([&]() -> Outcome {
        Database& file = **database;
        if (const auto tables = migrate(file, path, migrations()); !tables)
            return tables;
        file.run("BEGIN IMMEDIATE");
        putMeta(file, u"fileId"_s, QString::fromLatin1(random.bytes(kFileIdBytes).toHex()));
        putMeta(file, u"ward"_s, info.ward);
        putMeta(file, u"station"_s, QString::number(info.station));
        putMeta(file, u"createdBy"_s, QStringLiteral(MOTCUA_VERSION));
        file.run("COMMIT");
        return Done{};
    });
}

Outcome checkInfo(const WardFileInfo& info)
{
    if (info.ward.isEmpty() || info.ward.size() > 64)
        return badInput(
            u"ward"_s, info.ward.isEmpty() ? u"required"_s : u"tooLong"_s, {{u"limit"_s, 64}});
    if (info.station < 1 || info.station > kMaxStation)
        return badInput(u"station"_s, u"outOfRange"_s, {{u"min"_s, 1}, {u"max"_s, kMaxStation}});
    return Done{};
}
} // namespace

Result<std::unique_ptr<WardFile>> WardFile::create(
    const QString& path, const WardFileInfo& info, Random& random)
{
    if (const auto fit = checkInfo(info); !fit)
        return fit.error();
    if (QFileInfo::exists(path))
        return Error{ErrorCode::fileExists, path, {}, {}, {}};
    if (const auto made = createPrivateFile(path); !made)
        return made.error();
    const auto furnished = furnish(path, info, random);
    const auto synced = furnished ? syncFolder(QFileInfo(path).absolutePath()) : furnished;
    if (!synced) {
        QFile::remove(path);
        return synced.error();
    }
    return openToWrite(path, random);
}

Result<std::unique_ptr<WardFile>> WardFile::openToWrite(const QString& path, Random& random)
{
    const auto found = canonical(path);
    if (!found)
        return found.error();
    if (const auto ours = checkOurs(*found); !ours)
        return ours.error();
    auto lock = FileLock::take(lockPathOf(*found));
    if (!lock)
        return lock.error();
    auto database = Database::open(*found, Database::Mode::write);
    if (!database)
        return database.error();
    std::unique_ptr<WardFile> file(new WardFile(*found, *std::move(database)));
    const auto started = guarded([&] { return file->startWriting(*std::move(lock), random); });
    if (!started) {
        file->m_database->keepLog();
        return started.error();
    }
    return file;
}

Result<std::unique_ptr<WardFile>> WardFile::openToRead(const QString& path)
{
    const auto found = canonical(path);
    if (!found)
        return found.error();
    if (const auto ours = checkOurs(*found); !ours)
        return ours.error();
    const auto open = [&](Database::Mode mode) -> Result<std::unique_ptr<WardFile>> {
        auto database = Database::open(*found, mode);
        if (!database)
            return database.error();
        std::unique_ptr<WardFile> file(new WardFile(*found, *std::move(database)));
        file->m_frozen = mode == Database::Mode::frozen;
        const auto read = guarded([&] {
            const auto log = file->checkLog();
            return log ? file->readMeta() : log;
        });
        if (!read)
            return read.error();
        return file;
    };
    auto beside = open(Database::Mode::read);
    const bool frozen = !beside && mayReadFrozen(beside.error(), *found);
    return frozen ? open(Database::Mode::frozen) : std::move(beside);
}

/// A log of another time is left aside.
Result<std::unique_ptr<WardFile>> WardFile::openDamaged(const QString& path)
{
    const auto found = canonical(path);
    if (!found)
        return found.error();
    const auto whole = openToRead(*found);
    const bool alone = !whole && whole.error().detail == u"otherLog";
    auto database = Database::open(*found, alone ? Database::Mode::frozen : Database::Mode::read);
    if (!database)
        return database.error();
    std::unique_ptr<WardFile> file(new WardFile(*found, *std::move(database)));
    file->m_frozen = true;
    if (const auto read = guarded([&] { return file->readIdentity(); }); !read)
        return read.error();
    return file;
}

WardFile::WardFile(const QString& path, std::unique_ptr<Database> database)
    : m_path(path)
    , m_database(std::move(database))
{
}

WardFile::~WardFile() = default;

/// What opening checks: version, tables, identity, the last links, and views that this program
/// reads.
Outcome WardFile::readMeta()
{
    if (const auto schema = checkSchema(*m_database); !schema)
        return schema;
    if (const auto identity = readIdentity(); !identity)
        return identity;
    if (!m_lock && !m_viewsCount)
        return Error{ErrorCode::readOnly, u"database"_s, u"needsWriter"_s, {}, {}};
    return checkLastLinks(*m_database);
}

Outcome WardFile::readIdentity()
{
    m_fileId = metaOf(*m_database, u"fileId"_s);
    m_ward = metaOf(*m_database, u"ward"_s);
    m_station = metaOf(*m_database, u"station"_s).toInt();
    m_viewsCount = metaOf(*m_database, u"views"_s) == QString::fromLatin1(viewSchemaHash());
    if (m_fileId.size() != qsizetype{2} * kFileIdBytes || !checkInfo({m_ward, m_station}))
        return Error{ErrorCode::damaged, u"meta"_s, u"meta"_s, {}, {}};
    return Done{};
}

/// Before anything relies on the log, and before SQLite may put it into the file.
Outcome WardFile::checkLog()
{
    if (m_database->number("SELECT count(*) FROM sqlite_schema WHERE name = 'meta'") == 0)
        return Done{}; // a new file, or one whose tables are found wanting next
    m_watermark = std::make_unique<Watermark>(FileLock::notedIn(lockPathOf(m_path)), m_lock.get(),
        metaOf(*m_database, u"fileId"_s), metaOf(*m_database, u"station"_s).toInt());
    return m_watermark->compare(*m_database, m_path);
}

Outcome WardFile::startWriting(FileLock lock, Random& random)
{
    m_lock = std::make_unique<FileLock>(std::move(lock));
    m_random = &random;
    const auto identity = fileIdentity(m_path);
    if (!identity)
        return identity.error();
    m_identity = *identity;
    if (m_identity.links > 1)
        return Error{ErrorCode::storage, m_path, u"hardLinked"_s, {}, {}};
    m_database->run("PRAGMA journal_mode=WAL");
    if (const auto log = checkLog(); !log)
        return log;
    if (const auto secured = m_database->secureLog(); !secured)
        return secured;
    if (const auto migrated = migrate(*m_database, m_path, migrations()); !migrated)
        return migrated;
    if (const auto read = readMeta(); !read)
        return read;
    if (const auto fresh = rebuildIfOld(); !fresh)
        return fresh;
    if (const auto known = acknowledged(); known && !holds(*known).valueOr(true))
        m_database->keepLog(); // what is missing may be in it
    m_checkpointer = std::make_unique<Checkpointer>(m_path);
    m_database->onLogFull(kLogPages, [this] { m_checkpointer->wake(); });
    return Done{};
}

Result<Events> WardFile::events(const QString& subject) const
{
    return guarded([&]() -> Result<Events> {
        auto events = eventsOf(*m_database, subject);
        if (!events || !m_viewsCount)
            return events;
        const auto whole = checkCount(*m_database, subject, *events);
        return whole ? std::move(events) : Result<Events>(whole.error());
    });
}

Outcome WardFile::checkWhole(const QString& subject, qint64 found) const
{
    return m_viewsCount ? checkWardCount(*m_database, subject, found) : Outcome(Done{});
}

Result<Event> WardFile::event(EventId id) const
{
    return guarded([&] { return eventAt(*m_database, id); });
}

Result<EventHeader> WardFile::header(EventId id) const
{
    return guarded([&] { return headerAt(*m_database, id); });
}

Result<std::vector<Head>> WardFile::heads() const
{
    return guarded([&]() -> Result<std::vector<Head>> {
        std::vector<Head> heads;
        for (const int station : stationsOf(*m_database))
            heads.push_back(headOf(*m_database, station));
        return heads;
    });
}

Result<Head> WardFile::head() const
{
    return guarded([&]() -> Result<Head> {
        Head head = headOf(*m_database, m_station);
        return head.id.seq == 0 ? Head{} : head;
    });
}

Outcome WardFile::holdMoment()
{
    return guarded([&]() -> Outcome {
        m_database->run("BEGIN");
        Query(*m_database, "SELECT value FROM meta WHERE key = 'fileId'").next(); // it begins here
        return Done{};
    });
}

void WardFile::forgetRead() const
{
    m_database->forgetPages();
}

Result<qint64> WardFile::lastAt() const
{
    const auto last = head();
    if (!last)
        return last.error();
    return last->at;
}

} // namespace motcua
