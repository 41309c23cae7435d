#include "core/catalogue/readparts.h"

#include "core/base/text.h"
#include "core/catalogue/packkeys.h"

#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

void refuseUnknownKeys(JsonReader& reader, const QString& part)
{
    const QStringList known = packKeys(part);
    for (const QString& key : reader.keys())
        if (!known.contains(key))
            reader.fault(key, u"unknownKey"_s);
    if (known.contains(u"note"_s))
        reader.optionalText(u"note"_s, PackLimits::kNote);
}

void refuseDuplicates(
    JsonReader& reader, const QString& list, const QString& key, const QStringList& ids)
{
    for (qsizetype at = 0; at < ids.size(); ++at)
        if (!ids[at].isEmpty() && ids.indexOf(ids[at]) < at)
            reader.fault(list + u'/' + QString::number(at) + u'/' + key, u"duplicate"_s,
                {{u"value"_s, ids[at]}});
}

void refuseLookalikes(
    JsonReader& reader, const QString& list, const QString& key, const QStringList& texts)
{
    if (texts.size() < 2)
        return;
    QStringList before;
    for (qsizetype at = 0; at < texts.size(); ++at) {
        const QString seen = lookOf(texts[at]);
        if (!seen.isEmpty() && before.contains(seen))
            reader.fault(list + u'/' + QString::number(at) + (key.isEmpty() ? key : u'/' + key),
                u"looksAlike"_s, {{u"value"_s, texts[at].section(kSeenApart, 0, 0)}});
        before.append(seen);
    }
}

QString readId(JsonReader& reader, const QString& key)
{
    static const QRegularExpression shape(u"^[\\p{L}\\d][\\p{L}\\d._/,-]{0,59}$"_s);
    QString id = reader.text(key, 60);
    if (!id.isEmpty() && !shape.match(id).hasMatch())
        reader.fault(key, u"notAnId"_s, {{u"value"_s, id}});
    return id;
}

bool isNationalCode(const QString& code)
{
    static const QRegularExpression shape(
        u"\\A[0-9]{1,2}\\.[0-9]{6}(\\.[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2})?\\z"_s);
    return shape.match(code).hasMatch();
}

bool isProcedureCode(const QString& code)
{
    static const QRegularExpression own(u"\\A[A-Z]{2,6}\\.[0-9]{2,6}\\z"_s);
    return isNationalCode(code) || own.match(code).hasMatch();
}

QString readCode(JsonReader& reader, const QString& key)
{
    QString code = reader.text(key, 60);
    if (!code.isEmpty() && !isProcedureCode(code))
        reader.fault(key, u"notACode"_s, {{u"value"_s, code}});
    return code;
}

QStringList readCodes(JsonReader& reader, const QString& key, int count)
{
    const QStringList codes = reader.texts(key, count, 60);
    for (qsizetype at = 0; at < codes.size(); ++at)
        if (!isProcedureCode(codes[at]))
            reader.fault(
                key + u'/' + QString::number(at), u"notACode"_s, {{u"value"_s, codes[at]}});
    return codes;
}

Dong readMoney(JsonReader& reader, const QString& key)
{
    return {reader.integer(key, 0, kMostMoney)};
}

Period readPeriod(JsonReader& reader)
{
    const Period period{reader.date(u"from"_s), reader.optionalDate(u"to"_s)};
    if (period.from.isValid() && period.to.isValid() && period.to < period.from)
        reader.fault(u"to"_s, u"endsBeforeItBegins"_s,
            {{u"from"_s, period.from.toString(Qt::ISODate)},
                {u"to"_s, period.to.toString(Qt::ISODate)}});
    return period;
}

} // namespace motcua
