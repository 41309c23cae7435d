#include "core/catalogue/readparts.h"

#include "core/base/text.h"
#include "core/catalogue/packkeys.h"

#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
void refuseUnseenIn(JsonReader& reader, const QString& place, const QJsonValue& value);

void refuseUnseenText(JsonReader& reader, const QString& place, const QString& text)
{
    if (const auto unseen = unseenIn(text))
        reader.fault(place, u"unseenCharacter"_s,
            {{u"character"_s,
                u"U+"_s
                    + QString::number(unseen->unicode(), 16).toUpper().rightJustified(4, u'0')}});
}

void refuseUnseenMembers(JsonReader& reader, const QString& before, const QJsonObject& object)
{
    for (auto at = object.begin(); at != object.end(); ++at) {
        refuseUnseenText(reader, before + cleanText(at.key()), at.key());
        refuseUnseenIn(reader, before + at.key(), at.value());
    }
}

void refuseUnseenIn(JsonReader& reader, const QString& place, const QJsonValue& value)
{
    if (value.isString())
        return refuseUnseenText(reader, place, value.toString());
    if (value.isObject())
        return refuseUnseenMembers(reader, place + u'/', value.toObject());
    const QJsonArray array = value.toArray();
    for (qsizetype at = 0; at < array.size(); ++at)
        refuseUnseenIn(reader, place + u'/' + QString::number(at), array[at]);
}
} // namespace

bool showsAll(const QByteArray& canonical)
{
    return !canonical.isEmpty() && !canonical.contains("\\u00")
        && !unseenIn(QString::fromUtf8(canonical));
}

void refuseUnseen(JsonReader& reader)
{
    refuseUnseenMembers(reader, {}, reader.raw());
}

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

QString readId(JsonReader& reader, const QString& key)
{
    static const QRegularExpression shape(u"^[\\p{L}\\d][\\p{L}\\d._/,-]{0,59}$"_s);
    QString id = reader.text(key, 60);
    if (!id.isEmpty() && !shape.match(id).hasMatch())
        reader.fault(key, u"notAnId"_s, {{u"value"_s, id}});
    return id;
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
