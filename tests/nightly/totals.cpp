#include "tests/nightly/totals.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

bool addToTotals(const QString& path, const Run& run)
{
    QFile before(path);
    QJsonObject all;
    if (before.exists()) {
        if (!before.open(QIODevice::ReadOnly))
            return false;
        const auto read = QJsonDocument::fromJson(before.readAll());
        if (!read.isObject())
            return false;
        all = read.object();
    }
    QJsonObject total = all[u"total"_s].toObject();
    for (auto at = run.numbers.begin(); at != run.numbers.end(); ++at)
        total[at.key()] = total[at.key()].toInteger() + at.value().toInteger();
    QJsonObject line = run.numbers;
    line[u"on"_s] = QDate::currentDate().toString(Qt::ISODate);
    line[u"seed"_s] = qint64(run.seed);
    QJsonArray runs = all[u"runs"_s].toArray();
    runs.append(line);
    QSaveFile after(path);
    return after.open(QIODevice::WriteOnly)
        && after.write(QJsonDocument(QJsonObject{{u"total"_s, total}, {u"runs"_s, runs}}).toJson())
        > 0
        && after.flush() && after.commit();
}
