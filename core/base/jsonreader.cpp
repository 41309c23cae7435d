#include "core/base/json.h"
#include "core/base/text.h"

#include <algorithm>
#include <limits>

namespace motcua {
using namespace Qt::StringLiterals;

JsonReader::JsonReader(QJsonObject object, QString pointer, Faults& faults)
    : m_object(std::move(object))
    , m_pointer(std::move(pointer))
    , m_faults(&faults)
{
}

QString JsonReader::at(const QString& key) const
{
    return key.isEmpty() ? m_pointer : m_pointer + u'/' + key;
}

void JsonReader::fault(const QString& key, const QString& detail, const QJsonObject& values)
{
    const bool told
        = std::ranges::any_of(*m_faults, [&](const Fault& one) { return one.pointer == at(key); });
    if (told && detail == u"required")
        return; // what is wrong in another way was given
    m_faults->push_back({at(key), detail, values});
}

JsonReader JsonReader::listing(
    const QJsonObject& given, Faults& faults, std::shared_ptr<AskedKeys> keys)
{
    JsonReader reader(given, {}, faults);
    reader.m_listed = std::move(keys);
    return reader;
}

/// What is asked for by type tells more than that it is looked for; the first word counts.
void JsonReader::list(const QString& pointer, KeyType type, bool required) const
{
    const auto known = std::ranges::find(*m_listed, pointer, &AskedKey::pointer);
    if (known == m_listed->end())
        m_listed->push_back({pointer, type, required, {}});
    else if (known->type == KeyType::any)
        *known = {pointer, type, required, {}};
}

QString JsonReader::optionalText(const QString& key, int limit)
{
    note(key, KeyType::text);
    const QJsonValue value = this->value(key);
    if (value.isUndefined() || value.isNull())
        return m_listed ? u"?"_s : QString();
    if (!value.isString()) {
        fault(key, u"notText"_s);
        return {};
    }
    if (value.toString().contains(QChar::Null)) { // it would vanish, and cut the text off elsewhere
        fault(key, u"unseenCharacter"_s, {{u"character"_s, u"U+0000"_s}});
        return {};
    }
    const auto text = boundedText(key, value.toString(), limit);
    if (!text)
        fault(key, text.error().detail, text.error().values);
    return text.valueOr({});
}

QString JsonReader::required(const QString& key, int limit, ReadText read)
{
    const auto before = m_faults->size();
    note(key, KeyType::text, true);
    QString text = (this->*read)(key, limit);
    if (text.isEmpty() && m_faults->size() == before)
        fault(key, u"required"_s);
    return text;
}

QString JsonReader::text(const QString& key, int limit)
{
    return required(key, limit, &JsonReader::optionalText);
}

qint64 JsonReader::integer(const QString& key, qint64 min, qint64 max)
{
    note(key, KeyType::number, true);
    if (value(key).isUndefined() || value(key).isNull()) {
        fault(key, u"required"_s);
        return min;
    }
    return optionalInteger(key, min, max, min);
}

qint64 JsonReader::optionalInteger(const QString& key, qint64 min, qint64 max, qint64 absent)
{
    note(key, KeyType::number);
    const QJsonValue value = this->value(key);
    if (value.isUndefined() || value.isNull())
        return absent;
    constexpr qint64 kNone = std::numeric_limits<qint64>::min();
    const qint64 whole = value.toInteger(kNone);
    if (!value.isDouble() || whole == kNone) {
        fault(key, u"notANumber"_s);
        return absent;
    }
    if (whole < min || whole > max) {
        fault(key, u"outOfRange"_s, {{u"min"_s, min}, {u"max"_s, max}, {u"value"_s, whole}});
        return absent;
    }
    return whole;
}

bool JsonReader::optionalBool(const QString& key, bool absent)
{
    note(key, KeyType::boolean);
    const QJsonValue value = this->value(key);
    if (value.isUndefined() || value.isNull())
        return absent;
    if (!value.isBool())
        fault(key, u"notABool"_s);
    return value.toBool(absent);
}

QDate JsonReader::optionalDate(const QString& key)
{
    note(key, KeyType::date);
    const QString text = optionalText(key, 10);
    if (text.isEmpty())
        return {};
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || text.size() != 10)
        fault(key, u"notADate"_s, {{u"value"_s, text}});
    return date;
}

QDate JsonReader::date(const QString& key)
{
    note(key, KeyType::date, true);
    const auto before = m_faults->size();
    const QDate date = optionalDate(key);
    if (!date.isValid() && m_faults->size() == before)
        fault(key, u"required"_s);
    return date;
}

JsonReader JsonReader::object(const QString& key, bool required)
{
    note(key, KeyType::object, required);
    const QJsonValue value = this->value(key);
    if (!value.isObject() && (required || !(value.isUndefined() || value.isNull())))
        fault(key, value.isUndefined() ? u"required"_s : u"notAnObject"_s);
    JsonReader child(value.toObject(), at(key), *m_faults);
    child.m_listed = m_listed;
    return child;
}

std::vector<JsonReader> JsonReader::objects(const QString& key, int limit)
{
    std::vector<JsonReader> readers;
    note(key, KeyType::objects);
    const QJsonValue value = this->value(key);
    if (m_listed) {
        readers.push_back(listing({}, *m_faults, m_listed));
        readers.back().m_pointer = at(key) + u"/0"_s;
        return readers;
    }
    if (value.isUndefined() || value.isNull())
        return readers;
    if (!value.isArray())
        fault(key, u"notAnArray"_s);
    const QJsonArray array = value.toArray();
    if (array.size() > limit)
        fault(key, u"tooMany"_s, {{u"limit"_s, limit}});
    for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), limit); ++i) {
        const QString pointer = at(key) + u'/' + QString::number(i);
        if (!array[i].isObject())
            m_faults->push_back({pointer, u"notAnObject"_s, {}});
        readers.emplace_back(array[i].toObject(), pointer, *m_faults);
    }
    return readers;
}

QStringList JsonReader::texts(const QString& key, int count, int limit)
{
    QStringList texts;
    note(key, KeyType::texts);
    const QJsonValue value = this->value(key);
    if (value.isUndefined() || value.isNull())
        return texts;
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > count)
        fault(key, value.isArray() ? u"tooMany"_s : u"notAnArray"_s, {{u"limit"_s, count}});
    for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), count); ++i) {
        JsonReader element({{u"v"_s, array[i]}}, {}, *m_faults);
        const auto before = m_faults->size();
        texts.append(element.text(u"v"_s, limit));
        for (auto f = before; f < m_faults->size(); ++f)
            (*m_faults)[f].pointer = at(key) + u'/' + QString::number(i);
    }
    return texts;
}

void JsonReader::allowOnly(const QStringList& known)
{
    for (const QString& key : m_listed ? known : QStringList())
        note(key);
    for (const QString& key : m_object.keys())
        if (!known.contains(key))
            fault(key, u"unknownKey"_s);
}

void JsonReader::watch()
{
    m_asked = std::make_shared<QSet<QString>>();
}

void JsonReader::refuseUnasked()
{
    for (const QString& key : m_object.keys())
        if (m_asked && !m_asked->contains(key))
            fault(key, u"unknownKey"_s);
}

Error toError(const Faults& faults, ErrorCode code)
{
    const Fault& first = faults.front();
    return {code, first.pointer, first.detail, first.values, {}};
}

Error withOthers(Error error, const Faults& faults)
{
    QJsonArray others;
    for (std::size_t at = 1; at < faults.size(); ++at)
        others.append(QJsonObject{{u"pointer"_s, faults[at].pointer},
            {u"detail"_s, faults[at].detail}, {u"values"_s, faults[at].values}});
    if (!others.isEmpty())
        error.values[u"others"_s] = others;
    return error;
}

Faults othersOf(const Error& error)
{
    Faults faults;
    for (const QJsonValue value : error.values[u"others"_s].toArray()) {
        const QJsonObject other = value.toObject();
        QJsonObject values = other[u"values"_s].toObject();
        if (error.values.contains(kAskedVerb))
            values[kAskedVerb] = error.values[kAskedVerb];
        faults.push_back({other[u"pointer"_s].toString(), other[u"detail"_s].toString(), values});
    }
    return faults;
}

} // namespace motcua
