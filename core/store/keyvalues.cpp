#include "core/store/keyvalues.h"

namespace motcua {

namespace {
Result<QString> valueOf(const WardFile& file, std::string_view sql, const QString& key)
{
    return guarded([&]() -> Result<QString> {
        Query query(file.database(), sql, key);
        return query.next() ? query.text(0) : QString();
    });
}

template <class... Values>
Outcome write(WardFile& file, std::string_view sql, const Values&... values)
{
    if (const auto may = file.mayWrite(); !may)
        return may;
    auto done = guarded([&]() -> Outcome {
        execute(file.database(), sql, values...);
        return Done{};
    });
    if (!done)
        file.noteFailure(done.error());
    return done;
}
} // namespace

Result<QString> setting(const WardFile& file, const QString& key)
{
    return valueOf(file, "SELECT value FROM setting WHERE key = ?", key);
}

Outcome putSetting(WardFile& file, const QString& key, const QString& value)
{
    return write(file,
        "INSERT INTO setting(key, value) VALUES(?, ?)"
        " ON CONFLICT(key) DO UPDATE SET value = excluded.value",
        key, value);
}

Result<QString> draft(const WardFile& file, const QString& key)
{
    return valueOf(file, "SELECT value FROM draft WHERE key = ?", key);
}

Outcome putDraft(WardFile& file, const QString& key, const QString& value)
{
    if (value.isEmpty())
        return write(file, "DELETE FROM draft WHERE key = ?", key);
    return write(file,
        "INSERT INTO draft(key, value) VALUES(?, ?)"
        " ON CONFLICT(key) DO UPDATE SET value = excluded.value",
        key, value);
}

Result<QStringList> draftKeys(const WardFile& file, const QString& prefix)
{
    return guarded([&]() -> Result<QStringList> {
        Query query(file.database(),
            "SELECT key FROM draft WHERE substr(key, 1, length(?)) = ? ORDER BY key", prefix,
            prefix);
        QStringList keys;
        while (query.next())
            keys.append(query.text(0));
        return keys;
    });
}

} // namespace motcua
