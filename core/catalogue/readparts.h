#pragma once
#include "core/base/json.h"
#include "core/base/money.h"
#include "core/catalogue/names.h"

namespace motcua {

/// How much a pack may hold. Beyond it a fault, never a slow program.
struct PackLimits
{
    static constexpr qsizetype kBytes = 8 << 20;
    static constexpr int kProcedures = 2000;
    static constexpr int kRows = 200;
    static constexpr int kLine = 500;
    static constexpr int kTitle = 200; ///< what a clerk may write of an original
    static constexpr int kNote = 2000;
};

/// Notes "unknownKey" for each key that the part doesn't have. A "note" is for people: read, not
/// kept.
void refuseUnknownKeys(JsonReader& reader, const QString& part);
/// Notes "unseenCharacter" at each key and text, however deep, that holds what cleanText() takes
/// away: a part is kept and hashed as it was written, and two that look alike must be one.
void refuseUnseen(JsonReader& reader);
/// Told at a glance from the canonical JSON of a part: true, and refuseUnseen() finds nothing in
/// it.
bool showsAll(const QByteArray& canonical);
/// Notes "duplicate" at list/<i>/key for each id that stood before.
void refuseDuplicates(
    JsonReader& reader, const QString& list, const QString& key, const QStringList& ids);
/// Letters, digits, '-', '.', '_', '/' and ','; no spaces. Required.
QString readId(JsonReader& reader, const QString& key);
/// 0 … 10^12 đồng; required.
Dong readMoney(JsonReader& reader, const QString& key);

struct Period
{
    QDate from;
    QDate to; ///< invalid: without end
};
/// `from` required, `to` not before it.
Period readPeriod(JsonReader& reader);

/// A value by its name; notes "notAChoice" where the table has no such name.
template <class T, std::size_t N>
T readName(JsonReader& reader, const QString& key, const std::array<Named<T>, N>& table)
{
    const QString name = reader.text(key, PackLimits::kLine);
    const auto value = valueOf(table, name);
    if (!value && !name.isEmpty())
        reader.fault(key, QStringLiteral("notAChoice"),
            {{QStringLiteral("value"), name}, {QStringLiteral("choices"), namesOf(table)}});
    return value.value_or(table.front().value);
}

/// The same where the key may be absent.
template <class T, std::size_t N>
T readName(JsonReader& reader, const QString& key, const std::array<Named<T>, N>& table, T absent)
{
    return reader.has(key) ? readName(reader, key, table) : absent;
}

} // namespace motcua
