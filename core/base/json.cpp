#include "core/base/json.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kUsualBytes = 512;

/// Nothing to escape, and composed as it stands: Latin letters below U+0300 and the Vietnamese
/// ones from U+1EA0 on.
bool isPlain(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x20 && u < 0x300 && u != u'"' && u != u'\\') || (u >= 0x1ea0 && u <= 0x1ef9);
}

void appendWithCare(QByteArray& out, const QString& text)
{
    for (const char c : text.normalized(QString::NormalizationForm_C).toUtf8()) {
        const auto u = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (u < 0x20)
            out += "\\u00" + QByteArray(1, char(u)).toHex();
        else
            out += c;
    }
}

void appendEscaped(QByteArray& out, const QString& text)
{
    out += '"';
    if (std::all_of(text.begin(), text.end(), isPlain))
        out += text.toUtf8();
    else
        appendWithCare(out, text);
    out += '"';
}

/// Where an error lies is told on the way out, so that all else costs nothing for it.
std::optional<Error> append(QByteArray& out, const QJsonValue& value);

std::optional<Error> within(std::optional<Error> error, const QString& key)
{
    if (error)
        error->field.prepend(u'/' + key);
    return error;
}

std::optional<Error> appendArray(QByteArray& out, const QJsonArray& array)
{
    out += '[';
    for (qsizetype at = 0; at < array.size(); ++at) {
        if (at > 0)
            out += ',';
        if (auto error = append(out, array[at]))
            return within(std::move(error), QString::number(at));
    }
    out += ']';
    return std::nullopt;
}

std::optional<Error> appendObject(QByteArray& out, const QJsonObject& object)
{
    std::vector<std::pair<QString, QJsonValue>> members;
    members.reserve(std::size_t(object.size()));
    for (auto at = object.begin(); at != object.end(); ++at)
        members.emplace_back(at.key(), at.value());
    const auto byKey = [](const auto& a, const auto& b) { return a.first < b.first; };
    if (!std::is_sorted(members.begin(), members.end(), byKey))
        std::sort(members.begin(), members.end(), byKey);
    out += '{';
    for (const auto& [key, value] : members) {
        if (!out.endsWith('{'))
            out += ',';
        appendEscaped(out, key);
        out += ':';
        if (auto error = append(out, value))
            return within(std::move(error), key);
    }
    out += '}';
    return std::nullopt;
}

std::optional<Error> appendNumber(QByteArray& out, const QJsonValue& value)
{
    constexpr qint64 kNone = std::numeric_limits<qint64>::min();
    const qint64 whole = value.toInteger(kNone);
    if (whole == kNone)
        return Error{ErrorCode::badJson, {}, u"notWhole"_s, {}, {}};
    out += QByteArray::number(whole);
    return std::nullopt;
}

std::optional<Error> append(QByteArray& out, const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        out += "null";
        return std::nullopt;
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return std::nullopt;
    case QJsonValue::Double:
        return appendNumber(out, value);
    case QJsonValue::String:
        appendEscaped(out, value.toString());
        return std::nullopt;
    case QJsonValue::Array:
        return appendArray(out, value.toArray());
    case QJsonValue::Object:
        return appendObject(out, value.toObject());
    case QJsonValue::Undefined:
        break;
    }
    return Error{ErrorCode::badJson, {}, u"undefined"_s, {}, {}};
}
} // namespace

Result<QByteArray> canonicalJson(const QJsonValue& value)
{
    QByteArray out;
    out.reserve(kUsualBytes);
    if (auto error = append(out, value))
        return *error;
    return out;
}

} // namespace motcua
