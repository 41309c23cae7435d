#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <SQLiteCpp/SQLiteCpp.h>
#include <string>
#include <string_view>
#include <vector>

namespace motcua {

class SteppedFile;

/// What SQLite said, as our error: busy → inUse, full → diskFull, corrupt → damaged, not a database
/// → notOurFile, read-only → readOnly, a constraint → conflict, input and output → storage.
Error toError(const SQLite::Exception& exception);

/// Runs work that may throw SQLite's exceptions; they end here.
template <class Work>
auto guarded(Work&& work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        return toError(exception);
    }
}

/// One connection with our pragmas, its statements kept prepared. Not for two threads at once.
/// Members and Query throw SQLite::Exception; public functions of the room put guarded() around
/// them.
class Database
{
public:
    enum class Mode
    {
        write,
        read, ///< beside a writer
        frozen ///< nobody can write: a read-only medium or folder
    };
    /// storage, inUse, notOurFile … Opening reads nothing yet.
    static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);
    static std::unique_ptr<Database> inMemory();
    /// A file of its own, gone with the connection, where also the inner tables of an index may be
    /// written.
    static std::unique_ptr<Database> scratch();
    /// A second connection to the same file, for another thread to read what was committed; null
    /// where it is no file of its own (in memory), lies frozen or cannot be opened.
    std::unique_ptr<Database> reader() const;
    /// As it stands in the file's first bytes, 0 where it is no database. Holds even while a
    /// checkpoint that was cut off, by a kill or a full disk, has left pages that only make sense
    /// with the log beside them.
    static Result<qint64> applicationIdOf(const QString& path);
    ~Database();

    /// Runs one or more statements without values.
    void run(const std::string& sql);
    qint64 number(std::string_view sql);
    /// Calls `full` after a commit that leaves more than `pages` pages in the write-ahead log.
    void onLogFull(int pages, std::function<void()> full);
    bool inTransaction() const;
    /// Writes the log's bytes over themselves and secures them. After a sync that failed the system
    /// may take for written what the disk never got, and go on showing it. storage, inUse.
    Outcome secureLog();
    /// A checkpoint's writes go to the disk about 1 MB at a time, with a pause after each for the
    /// commits beside it for as long as `pauses` says so.
    void writeInSteps(std::function<bool()> pauses);
    /// Closing leaves the log as it is, for whoever looks into it.
    void keepLog();
    /// Ends an open transaction, if there is one, as though it had never been.
    void rollBack() noexcept;
    /// Gives back what is kept of pages read before.
    void forgetPages();
    /// Lets go of the tables that idle statements hold on to.
    void forgetPrepared() { m_idle.clear(); }
    /// Copies the last committed state, within an open transaction its snapshot, into the file at
    /// `path`, which is empty or absent; the copy has no log beside it. Progress in pages;
    /// storage/cancelled.
    Outcome copyTo(const QString& path, const Progress& progress = {});

private:
    friend class Query;
    using Prepared = std::unique_ptr<SQLite::Statement>;

    Database(const std::string& name, int flags);
    void protect();
    Prepared take(std::string_view sql);
    void giveBack(std::string_view sql, Prepared statement);

    std::unique_ptr<SteppedFile> m_stepped; ///< outlives the connection that writes through it
    SQLite::Database m_connection;
    std::map<std::string, std::vector<Prepared>, std::less<>> m_idle;
    std::function<void()> m_logFull;
    std::string m_text; ///< as UTF-8, on its way into a statement
    int m_logLimit = 0;
    bool m_isFrozen = false;
};

/// One use of a prepared statement: values are bound in order, columns read by index from 0.
class Query
{
public:
    template <class... Values>
    Query(Database& database, std::string_view sql, const Values&... values)
        : m_database(database)
        , m_sql(sql)
        , m_statement(database.take(sql))
    {
        (bind(values), ...);
    }
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// False at the end, however often it is asked.
    bool next() { return !m_statement->isDone() && m_statement->executeStep(); }
    /// Runs a statement that answers nothing.
    void run();
    /// Makes it ready for further values.
    void again()
    {
        m_statement->reset();
        m_bound = 0;
    }
    template <class... Values>
    void runAgain(const Values&... values)
    {
        again();
        (bind(values), ...);
        run();
    }

    bool isNull(int column) { return m_statement->isColumnNull(column); }
    qint64 integer(int column) { return m_statement->getColumn(column).getInt64(); }
    std::optional<qint64> optionalInteger(int column);
    QString text(int column);
    QByteArray blob(int column); ///< null for NULL
    std::string_view bytes(int column); ///< until the next row

    void bind(int value) { bind(qint64(value)); }
    void bind(bool value) { bind(qint64(value)); }
    void bind(qint64 value) { m_statement->bind(++m_bound, int64_t(value)); }
    void bind(const std::optional<qint64>& value);
    void bind(const QString& value);
    void bind(const QByteArray& value);

private:
    Database& m_database;
    std::string_view m_sql;
    Database::Prepared m_statement;
    int m_bound = 0;
};

/// Runs one statement with values that answers nothing.
template <class... Values>
void execute(Database& database, std::string_view sql, const Values&... values)
{
    Query(database, sql, values...).run();
}

} // namespace motcua
