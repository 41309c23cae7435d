#pragma once
#include "core/forms/template.h"

#include <QJsonValue>

#include <optional>

namespace motcua {

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
///     capital     the first letter as a capital
///     upper       all letters as capitals
bool isFilter(const QString& name);
/// nullopt where the value is not of the filter's kind.
std::optional<QJsonValue> applyFilter(const FilterCall& call, const QJsonValue& value);
/// Neither "", 0, false, null nor an empty list or object.
bool isPresent(const QJsonValue& value);

} // namespace motcua
