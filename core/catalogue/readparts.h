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
/// Notes "duplicate" at list/<i>/key for each id that stood before.
void refuseDuplicates(
    JsonReader& reader, const QString& list, const QString& key, const QStringList& ids);
/// What stands after it in a text that is compared tells two of one name apart.
inline const QString kSeenApart = QStringLiteral(" | ");
/// Notes "looksAlike" at list/<i>/key (list/<i> where the key is empty) for each text that reads as
/// one before it: who looks at both could not tell them apart.
void refuseLookalikes(
    JsonReader& reader, const QString& list, const QString& key, const QStringList& texts);
/// Letters, digits, '-', '.', '_', '/' and ','; no spaces. Required.
QString readId(JsonReader& reader, const QString& key);
/// A code of the National Database on Administrative Procedures: "2.000815", with the province's
/// own part "2.000815.000.00.00.H26". ASCII only: a Cyrillic "Ч" is no 4, nor is a wide "１" a 1.
bool isNationalCode(const QString& code);
/// The same, or one that a ward gave itself to a procedure between state bodies: "NB.01".
bool isProcedureCode(const QString& code);
/// A required code; notes "notACode".
QString readCode(JsonReader& reader, const QString& key);
/// A list of codes; notes "notACode" at key/<i>.
QStringList readCodes(JsonReader& reader, const QString& key, int count);
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
