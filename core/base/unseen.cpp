#include "core/base/json.h"
#include "core/base/text.h"

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

bool JsonReader::showsAll(const QByteArray& json)
{
    constexpr std::string_view kPlain = "\"\\/nrt";
    for (qsizetype at = json.indexOf('\\'); at >= 0; at = json.indexOf('\\', at + 2))
        if (at + 1 >= json.size() || kPlain.find(json[at + 1]) == kPlain.npos)
            return false;
    return !unseenIn(QString::fromUtf8(json));
}

void JsonReader::refuseUnseen()
{
    refuseUnseenMembers(*this, {}, m_object);
}

} // namespace motcua
