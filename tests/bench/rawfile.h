#pragma once
#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <sqlite3.h>
#include <string>
#include <variant>
#include <vector>

namespace bench {

/// A value as SQLite holds it.
using Value = std::variant<std::monostate, qint64, double, std::string, QByteArray>;
using Row = std::vector<Value>;

/// A ward file through the C API alone: prepared statements, WAL, synchronous=FULL, the same cache,
/// no automatic checkpoints. Stops the program where SQLite says no.
class RawFile
{
public:
    explicit RawFile(const QString& path);
    ~RawFile();
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;

    void exec(const std::string& sql);
    /// Runs a prepared statement; every row that comes is read out, column by column.
    std::vector<Row> query(const std::string& sql, const Row& values = {});
    /// The same without keeping the rows; how many came.
    int step(const std::string& sql, const Row& values = {});
    /// Columns that can be written (no generated ones).
    const std::vector<std::string>& columns(const std::string& table);
    /// Called after a commit that leaves more than `pages` pages in the log.
    void onLogFull(int pages, std::function<void()> full);
    /// "INSERT INTO table(…) VALUES(?…)" of all of them.
    const std::string& insertSql(const std::string& table);

private:
    sqlite3_stmt* prepared(const std::string& sql, const Row& values);
    void check(int code, const char* doing);

    sqlite3* m_handle = nullptr;
    std::map<std::string, sqlite3_stmt*> m_statements;
    std::map<std::string, std::vector<std::string>> m_columns;
    std::map<std::string, std::string> m_inserts;
    std::function<void()> m_logFull;
    int m_logLimit = 0;
};

} // namespace bench
