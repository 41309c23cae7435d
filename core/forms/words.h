#pragma once
#include "core/base/instant.h"
#include "core/base/money.h"

namespace motcua {

/// A whole number in words: 21 → "hai mươi mốt", 105 → "một trăm linh năm". Any 64-bit number.
QString numberInWords(qint64 number);
/// "hai mươi mốt nghìn đồng"
QString amountInWords(Dong amount);
/// "21.000 đồng"
QString amountInFigures(Dong amount);

/// "ngày 05 tháng 02 năm 2026": days below 10 and the months 1 and 2 take a zero (NĐ 30/2020/NĐ-CP,
/// annex I).
QString longDate(QDate date);
/// "ngày mười tám, tháng mười một, năm hai nghìn không trăm hai mươi sáu"
QString dateInWords(QDate date);
/// "08 giờ 15 phút, ngày 18 tháng 11 năm 2026"
QString longMoment(Instant moment);

} // namespace motcua
