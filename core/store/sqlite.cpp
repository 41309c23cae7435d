#include "core/store/sqlite.h"

#include "core/store/os_files.h"
#include "core/store/steppedfile.h"

#include <QtEndian>
#include <QUrl>

#include <chrono>
#include <sqlite3.h>
#include <SQLiteCpp/Backup.h>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kBusyMs = 5000;
constexpr int kCopyPages = 256;
constexpr int kLogStep = 1 << 16; ///< SQLite writes no more than 128 kB at once
constexpr int kLargestValue = 64 * 1024 * 1024;

struct Meaning
{
    int code;
    ErrorCode error;
};
constexpr std::array kMeanings{
    Meaning{SQLITE_BUSY, ErrorCode::inUse},
    Meaning{SQLITE_LOCKED, ErrorCode::inUse},
    Meaning{SQLITE_READONLY, ErrorCode::readOnly},
    Meaning{SQLITE_PERM, ErrorCode::readOnly},
    Meaning{SQLITE_FULL, ErrorCode::diskFull},
    Meaning{SQLITE_CORRUPT, ErrorCode::damaged},
    Meaning{SQLITE_NOTADB, ErrorCode::notOurFile},
    Meaning{SQLITE_CONSTRAINT, ErrorCode::conflict},
    Meaning{SQLITE_TOOBIG, ErrorCode::badInput},
};

std::string nameFor(const QString& path, Database::Mode mode)
{
    QByteArray name = QUrl::fromLocalFile(path).toEncoded();
    if (mode == Database::Mode::frozen)
        name += "?immutable=1";
    return name.toStdString();
}

/// What lies in the system's hands at the end would hold up every commit beside it: each step goes
/// to the disk, which is then left to the commits for a while.
Outcome flushGently(const QString& path)
{
    const auto start = std::chrono::steady_clock::now();
    auto flushed = flushFile(path);
    restAfter(std::chrono::steady_clock::now() - start);
    return flushed;
}

/// Every byte over itself, then a sync; SQLite's code.
int rewritten(sqlite3_file* file)
{
    sqlite3_int64 size = 0;
    int failed = file->pMethods->xFileSize(file, &size);
    if (failed || size == 0)
        return failed;
    QByteArray bytes(kLogStep, '\0');
    for (sqlite3_int64 at = 0; !failed && at < size; at += kLogStep) {
        const int part = int(qMin<sqlite3_int64>(kLogStep, size - at));
        failed = file->pMethods->xRead(file, bytes.data(), part, at);
        if (!failed)
            failed = file->pMethods->xWrite(file, bytes.constData(), part, at);
    }
    return failed ? failed : file->pMethods->xSync(file, SQLITE_SYNC_NORMAL);
}
} // namespace

Error toError(const SQLite::Exception& exception)
{
    const auto meaning = std::find_if(kMeanings.begin(), kMeanings.end(),
        [&](const Meaning& m) { return m.code == (exception.getErrorCode() & 0xff); });
    const bool known = meaning != kMeanings.end();
    // The index of the log has no place: said in words of its own, unlike a write that has none.
    const bool full = exception.getExtendedErrorCode() == SQLITE_IOERR_SHMSIZE;
    return {full    ? ErrorCode::diskFull
            : known ? meaning->error
                    : ErrorCode::storage,
        u"database"_s, {},
        {{u"sqlite"_s, exception.getExtendedErrorCode()},
            {u"text"_s, QString::fromUtf8(exception.what())}},
        {}};
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode)
{
    const int access = mode == Mode::write ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
    return guarded([&]() -> Result<std::unique_ptr<Database>> {
        std::unique_ptr<Database> database(
            new Database(nameFor(path, mode), access | SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX));
        database->m_isFrozen = mode == Mode::frozen;
        return database;
    });
}

std::unique_ptr<Database> Database::inMemory()
{
    return std::unique_ptr<Database>(
        new Database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE));
}

std::unique_ptr<Database> Database::scratch()
{
    std::unique_ptr<Database> database(
        new Database("", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE));
    sqlite3_db_config(database->m_connection.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    database->run("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF");
    return database;
}

std::unique_ptr<Database> Database::reader() const
{
    const char* name = sqlite3_db_filename(m_connection.getHandle(), "main");
    if (!name || !*name || m_isFrozen)
        return nullptr;
    auto reader = open(QString::fromUtf8(name), Mode::read);
    return reader ? *std::move(reader) : nullptr;
}

Result<qint64> Database::applicationIdOf(const QString& path)
{
    constexpr qsizetype kOffset = 68;
    return guarded([&]() -> Result<qint64> {
        // Read through SQLite's own handle: closing another one would drop the file's locks.
        SQLite::Database connection(
            nameFor(path, Mode::frozen), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        sqlite3_file* file = nullptr;
        sqlite3_file_control(connection.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
        QByteArray head(kOffset + 4, '\0');
        const int read = file && file->pMethods
            ? file->pMethods->xRead(file, head.data(), int(head.size()), 0)
            : SQLITE_CANTOPEN;
        if (read != SQLITE_OK && read != SQLITE_IOERR_SHORT_READ)
            return Error{ErrorCode::storage, u"database"_s, {}, {}, {}};
        if (!head.startsWith("SQLite format 3"))
            return 0;
        if (read != SQLITE_OK)
            return Error{ErrorCode::damaged, u"database"_s, {}, {}, {}};
        return qFromBigEndian<qint32>(head.constData() + kOffset);
    });
}

Database::Database(const std::string& name, int flags)
    : m_connection(name, flags, kBusyMs)
{
    protect();
}

Database::~Database() = default;

/// A file from elsewhere may hold hostile schema: nothing in it is trusted to run.
void Database::protect()
{
    sqlite3* handle = m_connection.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, kLargestValue);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    run("PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; PRAGMA cell_size_check=ON;"
        "PRAGMA cache_size=-16000; PRAGMA wal_autocheckpoint=0");
}

void Database::run(const std::string& sql)
{
    m_connection.exec(sql);
}

qint64 Database::number(std::string_view sql)
{
    Query query(*this, sql);
    return query.next() ? query.integer(0) : 0;
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_connection.getHandle()) == 0;
}

Outcome Database::secureLog()
{
    const auto secured = guarded([&]() -> Outcome {
        run("BEGIN IMMEDIATE"); // nobody else appends meanwhile
        sqlite3_file* log = nullptr;
        sqlite3_file_control(m_connection.getHandle(), "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
        const int failed = log && log->pMethods ? rewritten(log) : SQLITE_OK;
        return failed == SQLITE_OK ? Outcome(Done{})
                                   : Error{ErrorCode::storage, u"database"_s, u"sync"_s, {}, {}};
    });
    rollBack();
    return secured;
}

void Database::writeInSteps(std::function<bool()> pauses)
{
    sqlite3_file* file = nullptr;
    sqlite3_file_control(m_connection.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (file && file->pMethods && !m_stepped)
        m_stepped = std::make_unique<SteppedFile>(*file, std::move(pauses));
}

void Database::keepLog()
{
    sqlite3_db_config(m_connection.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

void Database::forgetPages()
{
    sqlite3_db_release_memory(m_connection.getHandle());
}

void Database::rollBack() noexcept
{
    if (inTransaction())
        m_connection.tryExec("ROLLBACK");
}

Outcome Database::copyTo(const QString& path, const Progress& progress)
{
    return guarded([&]() -> Outcome {
        SQLite::Database copy(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        {
            SQLite::Backup backup(copy, m_connection);
            do {
                const int total = backup.getTotalPageCount();
                if (!goesOn(progress, total - backup.getRemainingPageCount(), total))
                    return Error{ErrorCode::storage, path, u"cancelled"_s, {}, {}};
                if (const auto flushed = flushGently(path); !flushed)
                    return flushed;
            } while (backup.executeStep(kCopyPages) != SQLITE_DONE);
        }
        copy.exec("PRAGMA journal_mode=DELETE");
        return Done{};
    });
}

void Database::onLogFull(int pages, std::function<void()> full)
{
    m_logLimit = pages;
    m_logFull = std::move(full);
    const auto hook = [](void* self, sqlite3*, const char*, int now) {
        const auto* database = static_cast<Database*>(self);
        if (now > database->m_logLimit)
            database->m_logFull();
        return SQLITE_OK;
    };
    sqlite3_wal_hook(m_connection.getHandle(), hook, this);
}

Database::Prepared Database::take(std::string_view sql)
{
    const auto idle = m_idle.find(sql);
    if (idle == m_idle.end() || idle->second.empty())
        return std::make_unique<SQLite::Statement>(m_connection, std::string(sql));
    Prepared statement = std::move(idle->second.back());
    idle->second.pop_back();
    return statement;
}

void Database::giveBack(std::string_view sql, Prepared statement)
{
    if (statement->tryReset() != SQLITE_OK)
        return;
    auto idle = m_idle.find(sql);
    if (idle == m_idle.end())
        idle = m_idle.emplace(sql, std::vector<Prepared>()).first;
    idle->second.push_back(std::move(statement));
}

} // namespace motcua
