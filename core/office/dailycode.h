#pragma once
#include <QDate>
#include <QString>

namespace motcua {

/// The part of the daily numbers that a station gives (unused ones are no hole).
struct DailyRange
{
    qint64 first = 1;
    qint64 last = 0;
};

/// One station alone holds everything; else station 1 has 0001–2999, each further one 1,000
/// numbers. So has one that took the place of the ward's only station: what that one gave is not
/// given again.
DailyRange dailyRange(int station, int stations);

/// The row of outgoing papers that a station numbers: "" of the first one, "Q2" of the second (quầy
/// 2) and of one that took the first one's place, so that no two stations give one number.
QString slipSeries(int station);

/// "H26.12.03-220504-0001": agency id, day of receipt, number in the day of at least four digits
/// (TT 03/2025/TT-VPCP, Điều 13; QĐ 20/2020/QĐ-TTg before it).
QString dossierCode(const QString& agency, QDate day, qint64 number);

} // namespace motcua
