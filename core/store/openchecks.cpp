#include "core/store/openchecks.h"

#include "core/store/links.h"
#include "core/store/migrations.h"

#include <QFileInfo>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kLinks = 1000;

using Schema = std::map<QString, QString>;

Schema durableSchema(Database& database)
{
    Query query(database,
        "SELECT name, sql FROM main.sqlite_schema"
        " WHERE sql IS NOT NULL AND name NOT LIKE 'v\\_%' ESCAPE '\\'");
    Schema schema;
    while (query.next())
        schema[query.text(0)] = query.text(1);
    return schema;
}

Schema expectedSchema()
{
    const auto database = Database::inMemory();
    for (const char* step : migrations())
        database->run(step);
    return durableSchema(*database);
}

Error broken(const QString& name)
{
    return {ErrorCode::damaged, u"schema:"_s + name, u"schema"_s, {}, {}};
}

Outcome compare(const Schema& found, const Schema& expected)
{
    for (const auto& [name, sql] : expected)
        if (const auto at = found.find(name); at == found.end() || at->second != sql)
            return broken(name);
    for (const auto& [name, sql] : found)
        if (!expected.contains(name))
            return broken(name);
    return Done{};
}
} // namespace

Outcome checkOurs(const QString& path)
{
    const auto id = Database::applicationIdOf(path);
    if (!id)
        return id.error();
    if (*id != kApplicationId)
        return Error{ErrorCode::notOurFile, path, {}, {}, {}};
    return Done{};
}

bool mayReadFrozen(const Error& error, const QString& path)
{
    const bool noPlace = (error.code == ErrorCode::storage || error.code == ErrorCode::readOnly)
        && error.detail.isEmpty();
    return noPlace && QFileInfo(path + u"-wal"_s).size() == 0;
}

Outcome checkSchema(Database& database)
{
    const qint64 version = database.number("PRAGMA user_version");
    const auto known = qint64(migrations().size());
    if (version > known)
        return Error{ErrorCode::newerFile, u"database"_s, {},
            {{u"version"_s, version}, {u"known"_s, known}}, {}};
    if (version < 0)
        return broken(u"user_version"_s);
    if (version < known)
        return Error{ErrorCode::readOnly, u"database"_s, u"needsWriter"_s, {}, {}};
    return compare(durableSchema(database), expectedSchema());
}

Outcome checkLastLinks(Database& database)
{
    const auto pass = [](const PlainHeader&) -> Outcome { return Done{}; };
    for (const int station : stationsOf(database)) {
        const qint64 last = headOf(database, station).id.seq;
        if (const auto links
            = checkLinks(database, station, std::max<qint64>(1, last - kLinks + 1), last, pass);
            !links)
            return links;
    }
    return Done{};
}

} // namespace motcua
