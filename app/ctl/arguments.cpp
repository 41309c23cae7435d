#include "app/ctl/arguments.h"

#include "core/catalogue/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct Pairs
{
    QJsonObject values;
    QJsonArray items;
};

Result<QJsonArray> readItems(const QString& text)
{
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return badInput(u"items"_s, u"notAnArray"_s);
    return document.array();
}

Outcome addPair(Pairs& pairs, const QString& pair)
{
    const QString key = pair.section(u'=', 0, 0).trimmed();
    const QString value = pair.section(u'=', 1);
    if (key.isEmpty() || !pair.contains(u'='))
        return Error{ErrorCode::usage, pair, u"notAPair"_s, {}, {}};
    if (pairs.values.contains(key))
        return badInput(key, u"duplicate"_s, {{u"value"_s, key}});
    if (key != u"items") {
        pairs.values[key] = value;
        return Done{};
    }
    const auto items = readItems(value);
    if (!items)
        return items.error();
    pairs.items = *items;
    return Done{};
}
} // namespace

Result<QDate> readDate(const QString& field, const std::string& text)
{
    const QString given = QString::fromStdString(text);
    const QDate date = QDate::fromString(given, u"yyyy-MM-dd"_s);
    if (!date.isValid() || given.size() != 10)
        return badInput(field, u"notADate"_s, {{u"value"_s, given}});
    return date;
}

Result<QDate> readDate(const QString& field, const std::string& text, QDate absent)
{
    return text.empty() ? Result<QDate>(absent) : readDate(field, text);
}

Result<Instant> readInstant(const QString& field, const std::string& text)
{
    const QString given = QString::fromStdString(text);
    const auto instant = Instant::fromIso(given);
    if (!instant)
        return badInput(field, u"notAnInstant"_s, {{u"value"_s, given}});
    return *instant;
}

Result<Instant> readInstant(const QString& field, const std::string& text, Instant absent)
{
    return text.empty() ? Result<Instant>(absent) : readInstant(field, text);
}

Result<Channel> readChannel(const std::string& text)
{
    if (text.empty())
        return Channel::direct;
    const auto channel = valueOf(kChannels, QString::fromStdString(text));
    if (!channel)
        return badInput(u"channel"_s, u"notOneOf"_s, {{u"choices"_s, namesOf(kChannels)}});
    return *channel;
}

Result<int> readNumber(const QString& field, const std::string& text, int min, int max)
{
    bool ok = false;
    const int number = QString::fromStdString(text).toInt(&ok);
    if (!ok)
        return badInput(field, u"notANumber"_s);
    if (number < min || number > max)
        return badInput(
            field, u"outOfRange"_s, {{u"min"_s, min}, {u"max"_s, max}, {u"value"_s, number}});
    return number;
}

Result<const Procedure*> findProcedure(
    const Catalogue& catalogue, const std::string& code, QDate date)
{
    const QString given = QString::fromStdString(code);
    if (const Procedure* procedure = catalogue.find(given, date))
        return procedure;
    const QString detail
        = catalogue.knows(given) ? u"procedureNotInForce"_s : u"unknownProcedure"_s;
    return Error{ErrorCode::notFound, u"procedure"_s, detail,
        {{u"code"_s, given}, {u"date"_s, date.toString(Qt::ISODate)}}, {}};
}

Result<Answers> readAnswers(const Procedure& procedure, const std::vector<std::string>& pairs)
{
    Pairs read;
    for (const std::string& pair : pairs)
        if (const auto added = addPair(read, QString::fromStdString(pair)); !added)
            return added.error();
    const auto answers = checkAnswers(procedure, read.values, read.items);
    return answers ? answers : ofArgument(answers.error());
}

Error ofArgument(Error error)
{
    static const QRegularExpression front(u"^/(answers/)?"_s);
    error.field.remove(front);
    return error;
}

QJsonValue isoOrNull(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

} // namespace motcua
