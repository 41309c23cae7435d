#include "tests/bench/rawfile.h"

#include <cstdio>
#include <cstdlib>

namespace bench {

namespace {
Value valueAt(sqlite3_stmt* statement, int column)
{
    const int size = sqlite3_column_bytes(statement, column);
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT:
        return std::string(reinterpret_cast<const char*>(sqlite3_column_text(statement, column)),
            std::size_t(size));
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char*>(sqlite3_column_blob(statement, column)), size);
    default:
        return std::monostate();
    }
}

struct Binder
{
    sqlite3_stmt* statement;
    int at;

    void operator()(std::monostate) const { sqlite3_bind_null(statement, at); }
    void operator()(qint64 value) const { sqlite3_bind_int64(statement, at, value); }
    void operator()(double value) const { sqlite3_bind_double(statement, at, value); }
    void operator()(const std::string& text) const
    {
        sqlite3_bind_text(statement, at, text.data(), int(text.size()), SQLITE_STATIC);
    }
    void operator()(const QByteArray& bytes) const
    {
        sqlite3_bind_blob(statement, at, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
    }
};
} // namespace

RawFile::RawFile(const QString& path)
{
    check(sqlite3_open_v2(path.toUtf8().constData(), &m_handle,
              SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr),
        "open");
    sqlite3_busy_timeout(m_handle, 5000);
    exec("PRAGMA journal_mode=WAL; PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL;"
         "PRAGMA cache_size=-16000; PRAGMA wal_autocheckpoint=0");
}

RawFile::~RawFile()
{
    for (const auto& [sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

void RawFile::check(int code, const char* doing)
{
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE)
        return;
    std::fprintf(stderr, "raw: %s: %s\n", doing, sqlite3_errmsg(m_handle));
    std::exit(6);
}

void RawFile::exec(const std::string& sql)
{
    check(sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr), sql.c_str());
}

void RawFile::onLogFull(int pages, std::function<void()> full)
{
    m_logLimit = pages;
    m_logFull = std::move(full);
    const auto hook = [](void* self, sqlite3*, const char*, int now) {
        const auto* file = static_cast<RawFile*>(self);
        if (now > file->m_logLimit)
            file->m_logFull();
        return SQLITE_OK;
    };
    sqlite3_wal_hook(m_handle, hook, this);
}

sqlite3_stmt* RawFile::prepared(const std::string& sql, const Row& values)
{
    sqlite3_stmt*& statement = m_statements[sql];
    if (!statement)
        check(sqlite3_prepare_v3(m_handle, sql.c_str(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                  &statement, nullptr),
            sql.c_str());
    for (int at = 0; at < int(values.size()); ++at)
        std::visit(Binder{statement, at + 1}, values[std::size_t(at)]);
    return statement;
}

std::vector<Row> RawFile::query(const std::string& sql, const Row& values)
{
    sqlite3_stmt* statement = prepared(sql, values);
    std::vector<Row> rows;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        Row& row = rows.emplace_back();
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            row.push_back(valueAt(statement, column));
    }
    check(code, sql.c_str());
    sqlite3_reset(statement);
    return rows;
}

int RawFile::step(const std::string& sql, const Row& values)
{
    sqlite3_stmt* statement = prepared(sql, values);
    int rows = 0;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW)
        ++rows;
    check(code, sql.c_str());
    sqlite3_reset(statement);
    return rows;
}

const std::vector<std::string>& RawFile::columns(const std::string& table)
{
    std::vector<std::string>& names = m_columns[table];
    if (names.empty())
        for (const Row& row : query("PRAGMA table_info(" + table + ")"))
            names.push_back(std::get<std::string>(row[1]));
    return names;
}

const std::string& RawFile::insertSql(const std::string& table)
{
    std::string& sql = m_inserts[table];
    if (!sql.empty())
        return sql;
    std::string names;
    std::string marks;
    for (const std::string& name : columns(table)) {
        names += (names.empty() ? "" : ", ") + name;
        marks += marks.empty() ? "?" : ",?";
    }
    sql = "INSERT INTO " + table + '(' + names + ") VALUES(" + marks + ')';
    return sql;
}

} // namespace bench
