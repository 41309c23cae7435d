#include "core/registers/registers.h"

#include "core/base/json.h"
#include "core/base/resource.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
using DatedTexts = std::vector<std::pair<QDate, QString>>;

DatedTexts readLater(const QJsonValue& rows, const QString& key)
{
    DatedTexts later;
    for (const QJsonValue row : rows.toArray())
        later.emplace_back(
            QDate::fromString(row[u"from"_s].toString(), Qt::ISODate), row[key].toString());
    return later;
}

/// The text of that day.
QString textOn(const QString& first, const DatedTexts& later, QDate day)
{
    QString text = first;
    for (const auto& [from, other] : later)
        if (from <= day)
            text = other;
    return text;
}

Register readRegister(const QJsonObject& json)
{
    Register known{json[u"id"_s].toString(), json[u"name"_s].toString(),
        readLater(json[u"laterNames"_s], u"name"_s),
        QDate::fromString(json[u"from"_s].toString(), Qt::ISODate), json[u"counts"_s].toString(),
        json[u"asksResidence"_s].toBool(), json[u"asksOrigin"_s].toBool(),
        json[u"event"_s].toString(), json[u"certifiesPeople"_s].toBool(),
        json[u"closesWithPages"_s].toBool(), json[u"recorded"_s].toBool(),
        json[u"numberForm"_s].toString(), json[u"volumeForm"_s].toString(), {},
        json[u"source"_s].toString()};
    known.symbol = json[u"symbol"_s].toString(known.id);
    for (const QJsonValue column : json[u"columns"_s].toArray())
        known.columns.push_back({column[u"id"_s].toString(), column[u"title"_s].toString(),
            readLater(column[u"laterTitles"_s], u"title"_s)});
    return known;
}
} // namespace

QString BookColumn::titleOn(QDate day) const
{
    return textOn(title, laterTitles, day);
}

QString Register::nameOn(QDate day) const
{
    return textOn(name, laterNames, day);
}

bool Register::isKeptIn(int year) const
{
    return !from.isValid() || from.year() <= year;
}

const std::vector<Register>& allRegisters()
{
    static const std::vector<Register> registers = [] {
        std::vector<Register> all;
        const auto json = parseObject(compiledIn(u"data/registers.json"_s));
        for (const QJsonValue value : json.value()[u"registers"_s].toArray())
            all.push_back(readRegister(value.toObject()));
        return all;
    }();
    return registers;
}

const Register* findRegister(const QString& id)
{
    for (const Register& known : allRegisters())
        if (known.id == id)
            return &known;
    return nullptr;
}

} // namespace motcua
