#include "core/base/json.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kUsualBytes = 4096;

struct Out
{
    QByteArray bytes;
    bool asGiven = true; ///< no text had to be composed
};

/// Nothing to escape, and composed as it stands: Latin letters below U+0300 and the Vietnamese
/// ones from U+1EA0 on.
bool isPlain(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x20 && u < 0x300 && u != u'"' && u != u'\\') || (u >= 0x1ea0 && u <= 0x1ef9);
}

void appendWithCare(Out& out, const QString& text)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    out.asGiven = out.asGiven && composed == text;
    for (const char c : composed.toUtf8()) {
        const auto u = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            (out.bytes += '\\') += c;
        else if (u < 0x20)
            out.bytes += "\\u00" + QByteArray(1, char(u)).toHex();
        else
            out.bytes += c;
    }
}

/// As UTF-8, straight into its place; what lies between the plain letters is no surrogate.
void appendPlain(Out& out, const QString& text)
{
    const qsizetype before = out.bytes.size();
    out.bytes.resize(before + 3 * text.size());
    char* at = out.bytes.data() + before;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u < 0x80) {
            *at++ = char(u);
        } else if (u < 0x800) {
            *at++ = char(0xc0 | (u >> 6));
            *at++ = char(0x80 | (u & 0x3f));
        } else {
            *at++ = char(0xe0 | (u >> 12));
            *at++ = char(0x80 | ((u >> 6) & 0x3f));
            *at++ = char(0x80 | (u & 0x3f));
        }
    }
    out.bytes.truncate(at - out.bytes.constData());
}

void appendEscaped(Out& out, const QString& text)
{
    out.bytes += '"';
    if (std::all_of(text.begin(), text.end(), isPlain))
        appendPlain(out, text);
    else
        appendWithCare(out, text);
    out.bytes += '"';
}

/// Where an error lies is told on the way out, so that all else costs nothing for it.
std::optional<Error> append(Out& out, const QJsonValue& value);

std::optional<Error> within(std::optional<Error> error, const QString& key)
{
    if (error)
        error->field.prepend(u'/' + key);
    return error;
}

std::optional<Error> appendArray(Out& out, const QJsonArray& array)
{
    out.bytes += '[';
    for (qsizetype at = 0; at < array.size(); ++at) {
        if (at > 0)
            out.bytes += ',';
        if (auto error = append(out, array[at]))
            return within(std::move(error), QString::number(at));
    }
    out.bytes += ']';
    return std::nullopt;
}

std::optional<Error> appendMember(Out& out, const QString& key, const QJsonValue& value)
{
    if (!out.bytes.endsWith('{'))
        out.bytes += ',';
    appendEscaped(out, key);
    out.bytes += ':';
    return within(append(out, value), key);
}

std::optional<Error> appendSorted(Out& out, const QJsonObject& object)
{
    QStringList keys = object.keys();
    std::sort(keys.begin(), keys.end());
    out.bytes += '{';
    for (const QString& key : keys)
        if (auto error = appendMember(out, key, object.value(key)))
            return error;
    out.bytes += '}';
    return std::nullopt;
}

/// Qt keeps members in our order already, but does not promise it.
std::optional<Error> appendObject(Out& out, const QJsonObject& object)
{
    const qsizetype before = out.bytes.size();
    QString last;
    out.bytes += '{';
    for (auto at = object.begin(); at != object.end(); ++at) {
        QString key = at.key();
        if (at != object.begin() && !(last < key)) {
            out.bytes.truncate(before);
            return appendSorted(out, object);
        }
        if (auto error = appendMember(out, key, at.value()))
            return error;
        last = std::move(key);
    }
    out.bytes += '}';
    return std::nullopt;
}

std::optional<Error> appendNumber(Out& out, const QJsonValue& value)
{
    constexpr qint64 kNone = std::numeric_limits<qint64>::min();
    const qint64 whole = value.toInteger(kNone);
    if (whole == kNone)
        return Error{ErrorCode::badJson, {}, u"notWhole"_s, {}, {}};
    out.bytes += QByteArray::number(whole);
    return std::nullopt;
}

std::optional<Error> append(Out& out, const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        out.bytes += "null";
        return std::nullopt;
    case QJsonValue::Bool:
        out.bytes += value.toBool() ? "true" : "false";
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

Result<QByteArray> canonicalJson(const QJsonValue& value, bool* asGiven)
{
    Out out;
    out.bytes.reserve(kUsualBytes);
    if (auto error = append(out, value))
        return *error;
    if (asGiven)
        *asGiven = out.asGiven;
    return out.bytes;
}

} // namespace motcua
