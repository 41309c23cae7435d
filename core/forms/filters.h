#pragma once
#include <QJsonValue>
#include <QString>

#include <optional>

namespace motcua {

/// "|dots:40" after a key: how a value is written (see filters.h).
struct FilterCall
{
    QString name;
    int argument = 0;

    bool operator==(const FilterCall&) const = default;
};

/// What a form's key holds.
enum class ValueKind
{
    text, ///< printed as it stands; '\n' breaks the line
    number, ///< a whole number
    dong, ///< an amount, a whole number
    date, ///< an ISO date: "2026-11-18"
    time ///< an ISO time with its offset: "2026-11-18T08:15:00+07:00"
};

/// How a value is written; an empty value stays empty, whatever the filter, except for `dots`:
///
///     dots:40     a dotted line of 40 dots where the value is empty: to be written by hand
///     pad:2       a whole number with at least 2 digits: "03"
///     words       a whole number in words
///     dong        "21.000 đồng"
///     dongWords   "hai mươi mốt nghìn đồng"
///     date        an ISO date as "18/11/2026"
///     longDate    an ISO date as "ngày 18 tháng 11 năm 2026"
///     dateWords   an ISO date in words
///     moment      an ISO time as "08 giờ 15 phút, ngày 18 tháng 11 năm 2026"
///     shortMoment an ISO time as "08:15 18/11/2026": for the column of a table
///     capital     the first letter as a capital
///     upper       all letters as capitals
///     fullStop    with a full stop at its end, where it has no mark of its own there
///     evenly:27   a heading on as few lines of 27 letters as hold it (evenlines.h)
///     beforeDate:17  a place with its comma before the date; behind 17 letters on a line of its
///     own
bool isFilter(const QString& name);
/// The filter can write values of this kind. What a filter has written is text.
bool suits(const QString& filter, ValueKind kind);
/// nullopt where the value is not of the filter's kind.
std::optional<QJsonValue> applyFilter(const FilterCall& call, const QJsonValue& value);
/// Neither "", 0, false, null nor an empty list or object.
bool isPresent(const QJsonValue& value);

} // namespace motcua
