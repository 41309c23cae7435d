#include "core/store/meta.h"

namespace motcua {

void putMeta(Database& database, const QString& key, const QString& value)
{
    execute(database,
        "INSERT INTO meta(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = "
        "excluded.value",
        key, value);
}

QString metaOf(Database& database, const QString& key)
{
    Query query(database, "SELECT value FROM meta WHERE key = ?", key);
    return query.next() ? query.text(0) : QString();
}

} // namespace motcua
