#include "core/office/dailycode.h"

namespace motcua {
using namespace Qt::StringLiterals;

DailyRange dailyRange(int station, int stations)
{
    if (stations == 1 && station == 1)
        return {1, 999'999};
    if (station == 1)
        return {1, 2999};
    const qint64 first = 3000 + (station - 2) * 1000;
    return {first, first + 999};
}

QString slipSeries(int station)
{
    return station == 1 ? QString() : u'Q' + QString::number(station);
}

QString dossierCode(const QString& agency, QDate day, qint64 number)
{
    return agency + u'-' + day.toString(u"yyMMdd"_s) + u'-'
        + u"%1"_s.arg(number, 4, 10, QChar(u'0'));
}

} // namespace motcua
