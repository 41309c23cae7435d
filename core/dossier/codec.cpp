#include "core/dossier/codec.h"

#include "core/catalogue/names.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
template <class T, class Write>
QJsonArray write(const std::vector<T>& values, Write one)
{
    QJsonArray array;
    for (const T& value : values)
        array.append(one(value));
    return array;
}

template <class T, class Read>
std::vector<T> read(const QJsonArray& array, Read one)
{
    std::vector<T> values;
    for (const QJsonValue value : array)
        values.push_back(one(value.toObject()));
    return values;
}

QString isoDate(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QDate readDate(const QJsonValue& json)
{
    return QDate::fromString(json.toString(), Qt::ISODate);
}

Paper paperFromJson(const QJsonObject& json)
{
    return {json[u"id"_s].toString(), json[u"name"_s].toString(),
        valueOf(kDocumentKinds, json[u"kind"_s].toString()).value_or(DocumentKind::original),
        json[u"count"_s].toInt(1), json.contains(u"database"_s), json[u"database"_s].toString()};
}

QJsonObject paperToJson(const Paper& paper)
{
    QJsonObject json{{u"id"_s, paper.id}, {u"name"_s, paper.name},
        {u"kind"_s, nameOf(kDocumentKinds, paper.kind)}, {u"count"_s, paper.count}};
    if (paper.lookedUp)
        json[u"database"_s] = paper.database;
    return json;
}

GivenNumber numberFromJson(const QJsonObject& json)
{
    return {json[u"register"_s].toString(), json[u"year"_s].toInt(), json[u"number"_s].toInteger(),
        json[u"volume"_s].toString(), json[u"item"_s].toInt(), readDate(json[u"date"_s]),
        json[u"system"_s].toString(), json[u"voidedBecause"_s].toString()};
}

QJsonObject numberToJson(const GivenNumber& number)
{
    return {{u"register"_s, number.registerId}, {u"year"_s, number.year},
        {u"number"_s, number.number}, {u"volume"_s, number.volume}, {u"item"_s, number.item},
        {u"date"_s, isoDate(number.date)}, {u"system"_s, number.system},
        {u"voidedBecause"_s, number.voidedBecause}};
}

QJsonObject feeLineToJson(const FeeLine& line)
{
    QJsonObject json{
        {u"label"_s, line.label}, {u"amount"_s, line.amount.amount}, {u"item"_s, line.item}};
    if (!line.collectedFor.isEmpty())
        json[u"collectedFor"_s] = line.collectedFor;
    return json;
}

FeeLine feeLineFromJson(const QJsonObject& json)
{
    return {json[u"label"_s].toString(), {json[u"amount"_s].toInteger()}, json[u"item"_s].toInt(-1),
        json[u"collectedFor"_s].toString()};
}

} // namespace

QJsonArray toJson(const std::vector<Paper>& papers)
{
    return write(papers, paperToJson);
}

std::vector<Paper> papersFromJson(const QJsonArray& json)
{
    return read<Paper>(json, paperFromJson);
}

QJsonArray toJson(const std::vector<CameOf>& all)
{
    return write(all, [](const CameOf& one) {
        return one.count == 0 ? QJsonObject()
                              : QJsonObject{{u"nameLength"_s, qint64(one.nameLength)},
                                  {u"have"_s, one.have}, {u"count"_s, one.count}};
    });
}

std::vector<CameOf> cameOfFromJson(const QJsonArray& json)
{
    return read<CameOf>(json, [](const QJsonObject& one) {
        return CameOf{qsizetype(one[u"nameLength"_s].toInteger()), one[u"have"_s].toInt(),
            one[u"count"_s].toInt()};
    });
}

QJsonArray toJson(const std::vector<Item>& items)
{
    return write(items, [](const Item& item) {
        return QJsonObject{{u"title"_s, item.title}, {u"answers"_s, item.answers}};
    });
}

std::vector<Item> itemsFromJson(const QJsonArray& json)
{
    return read<Item>(json, [](const QJsonObject& item) {
        return Item{item[u"title"_s].toString(), item[u"answers"_s].toObject()};
    });
}

QJsonArray toJson(const std::vector<Party>& parties)
{
    return write(parties, [](const Party& party) { return toJson(party); });
}

std::vector<Party> partiesFromJson(const QJsonArray& json)
{
    return read<Party>(json, [](const QJsonObject& party) { return partyFromJson(party); });
}

QJsonObject toJson(const Fee& fee)
{
    return {{u"total"_s, fee.total.amount}, {u"lines"_s, write(fee.lines, feeLineToJson)},
        {u"because"_s, toJson(fee.because)}, {u"late"_s, fee.late}};
}

Fee feeFromJson(const QJsonObject& json)
{
    return {{json[u"total"_s].toInteger()},
        read<FeeLine>(json[u"lines"_s].toArray(), feeLineFromJson),
        reasonsFromJson(json[u"because"_s].toArray()), json[u"late"_s].toBool()};
}

QJsonObject toJson(const Due& due)
{
    QJsonObject json{{u"at"_s, due.at.ms}, {u"kind"_s, nameOf(kLimitKinds, due.kind)},
        {u"because"_s, toJson(due.because)}, {u"provisional"_s, due.provisional}};
    if (!due.steps.empty())
        json[u"steps"_s] = write(due.steps, [](Instant end) { return end.ms; });
    return json;
}

std::optional<Due> dueFromJson(const QJsonValue& json)
{
    if (!json.isObject())
        return std::nullopt;
    Due due{{json[u"at"_s].toInteger()},
        valueOf(kLimitKinds, json[u"kind"_s].toString()).value_or(LimitKind::workingDays),
        reasonsFromJson(json[u"because"_s].toArray()), json[u"provisional"_s].toBool(), {}};
    for (const QJsonValue end : json[u"steps"_s].toArray())
        due.steps.push_back({end.toInteger()});
    return due;
}

QJsonArray toJson(const std::vector<GivenNumber>& numbers)
{
    return write(numbers, numberToJson);
}

std::vector<GivenNumber> numbersFromJson(const QJsonArray& json)
{
    return read<GivenNumber>(json, numberFromJson);
}

QJsonObject toJson(const Extension& extension)
{
    return {{u"until"_s, extension.until.ms}, {u"reason"_s, extension.reason},
        {u"agreement"_s, extension.agreement}};
}

Extension extensionFromJson(const QJsonObject& json)
{
    return {{json[u"until"_s].toInteger()}, json[u"reason"_s].toString(),
        json[u"agreement"_s].toString()};
}

QJsonObject toJson(const Authority& authority)
{
    QJsonObject json{{u"login"_s, authority.login}, {u"name"_s, authority.name},
        {u"post"_s, authority.post}, {u"form"_s, authority.form},
        {u"decision"_s, authority.decision}, {u"from"_s, isoDate(authority.from)},
        {u"to"_s, isoDate(authority.to)}};
    if (!authority.behalf.isEmpty()) {
        json[u"behalf"_s] = authority.behalf;
        json[u"power"_s] = authority.power;
    }
    return json;
}

Authority authorityFromJson(const QJsonObject& json)
{
    return {json[u"login"_s].toString(), json[u"name"_s].toString(), json[u"post"_s].toString(),
        json[u"form"_s].toString(), json[u"decision"_s].toString(), readDate(json[u"from"_s]),
        readDate(json[u"to"_s]), json[u"behalf"_s].toString(), json[u"power"_s].toString()};
}

} // namespace motcua
