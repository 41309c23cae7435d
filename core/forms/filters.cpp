#include "core/forms/filters.h"

#include "core/forms/evenlines.h"
#include "core/forms/words.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
using Written = std::optional<QJsonValue>;

std::optional<qint64> wholeNumber(const QJsonValue& value)
{
    const qint64 number = value.toInteger();
    if (!value.isDouble() || double(number) != value.toDouble())
        return std::nullopt;
    return number;
}

template <class Write>
Written ofNumber(const QJsonValue& value, Write write)
{
    const auto number = wholeNumber(value);
    return number ? Written(write(*number)) : std::nullopt;
}

template <class Write>
Written ofDate(const QJsonValue& value, Write write)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? Written(write(date)) : std::nullopt;
}

Written pad(const QJsonValue& value, int width)
{
    return ofNumber(value, [&](qint64 n) { return u"%1"_s.arg(n, width, 10, QLatin1Char('0')); });
}

Written words(const QJsonValue& value, int)
{
    return ofNumber(value, numberInWords);
}

Written dong(const QJsonValue& value, int)
{
    return ofNumber(value, [](qint64 n) { return amountInFigures({n}); });
}

Written dongWords(const QJsonValue& value, int)
{
    return ofNumber(value, [](qint64 n) { return amountInWords({n}); });
}

Written shortDate(const QJsonValue& value, int)
{
    return ofDate(value, [](QDate date) { return date.toString(u"dd/MM/yyyy"_s); });
}

Written writeLongDate(const QJsonValue& value, int)
{
    return ofDate(value, longDate);
}

Written dateWords(const QJsonValue& value, int)
{
    return ofDate(value, dateInWords);
}

Written moment(const QJsonValue& value, int)
{
    const auto at = Instant::fromIso(value.toString());
    return at ? Written(longMoment(*at)) : std::nullopt;
}

Written shortMoment(const QJsonValue& value, int)
{
    const auto at = Instant::fromIso(value.toString());
    return at
        ? Written(at->localTime().toString(u"HH:mm "_s) + at->localDate().toString(u"dd/MM/yyyy"_s))
        : std::nullopt;
}

Written capital(const QJsonValue& value, int)
{
    if (!value.isString())
        return std::nullopt;
    const QString text = value.toString();
    return text.left(1).toUpper() + text.mid(1);
}

Written upper(const QJsonValue& value, int)
{
    return value.isString() ? Written(value.toString().toUpper()) : std::nullopt;
}

Written fullStop(const QJsonValue& value, int)
{
    const QString text = value.toString().trimmed();
    const bool ends = text.isEmpty() || u".!?…"_s.contains(text.back());
    return value.isString() ? Written(ends ? text : text + u'.') : std::nullopt;
}

Written evenly(const QJsonValue& value, int width)
{
    return value.isString() ? Written(inEvenLines(value.toString(), width)) : std::nullopt;
}

Written beforeDate(const QJsonValue& value, int width)
{
    const QString place = value.toString();
    return value.isString() ? Written(place + (place.size() > width ? u",\n"_s : u", "_s))
                            : std::nullopt;
}

using Suits = bool (*)(ValueKind);

bool isText(ValueKind kind)
{
    return kind == ValueKind::text;
}

bool isNumber(ValueKind kind)
{
    return kind == ValueKind::number || kind == ValueKind::dong;
}

bool hasDate(ValueKind kind)
{
    return kind == ValueKind::date || kind == ValueKind::time;
}

bool isTime(ValueKind kind)
{
    return kind == ValueKind::time;
}

struct Filter
{
    QStringView name;
    Written (*write)(const QJsonValue& value, int argument);
    Suits suits;
};

constexpr std::array<Filter, 14> kFilters{{{u"pad", pad, isNumber}, {u"words", words, isNumber},
    {u"dong", dong, isNumber}, {u"dongWords", dongWords, isNumber}, {u"date", shortDate, hasDate},
    {u"longDate", writeLongDate, hasDate}, {u"dateWords", dateWords, hasDate},
    {u"moment", moment, isTime}, {u"shortMoment", shortMoment, isTime},
    {u"capital", capital, isText}, {u"upper", upper, isText}, {u"fullStop", fullStop, isText},
    {u"evenly", evenly, isText}, {u"beforeDate", beforeDate, isText}}};

const Filter* find(const QString& name)
{
    const auto at = std::find_if(kFilters.begin(), kFilters.end(),
        [&](const Filter& filter) { return filter.name == name; });
    return at == kFilters.end() ? nullptr : &*at;
}

bool isBlank(const QJsonValue& value)
{
    return value.isUndefined() || value.isNull()
        || (value.isString() && value.toString().isEmpty());
}
} // namespace

bool isFilter(const QString& name)
{
    return name == u"dots"_s || find(name);
}

bool suits(const QString& filter, ValueKind kind)
{
    if (filter == u"dots"_s)
        return true;
    const Filter* known = find(filter);
    return known && known->suits(kind);
}

std::optional<QJsonValue> applyFilter(const FilterCall& call, const QJsonValue& value)
{
    if (call.name == u"dots"_s)
        return isBlank(value) ? QJsonValue(QString(call.argument, u'.')) : value;
    const Filter* filter = find(call.name);
    Q_ASSERT(filter);
    return isBlank(value) ? value : filter->write(value, call.argument);
}

bool isPresent(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        return value.toDouble() != 0;
    case QJsonValue::Array:
        return !value.toArray().isEmpty();
    case QJsonValue::Object:
        return !value.toObject().isEmpty();
    default:
        return !isBlank(value);
    }
}

} // namespace motcua
