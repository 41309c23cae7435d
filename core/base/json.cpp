#include "core/base/json.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <string_view>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kUsualBytes = 4096;

/// Bytes that grow at their end; what is set aside for a text need not all be used.
class Bytes
{
public:
    Bytes()
        : m_bytes(kUsualBytes, Qt::Uninitialized)
    {
    }

    qsizetype size() const { return m_size; }
    void truncate(qsizetype size) { m_size = size; }
    bool endsWith(char c) const { return m_size > 0 && m_bytes.at(m_size - 1) == c; }
    void add(char c)
    {
        *room(1) = c;
        ++m_size;
    }
    void add(std::string_view text)
    {
        std::copy(text.begin(), text.end(), room(qsizetype(text.size())));
        m_size += qsizetype(text.size());
    }
    /// Where `most` bytes may be written; filledTo() says how many were.
    char* room(qsizetype most)
    {
        if (m_bytes.size() - m_size < most)
            m_bytes.resize(2 * (m_size + most));
        return m_bytes.data() + m_size;
    }
    void filledTo(const char* end) { m_size = end - m_bytes.constData(); }
    QByteArray take() const { return m_bytes.left(m_size); }

private:
    QByteArray m_bytes;
    qsizetype m_size = 0;
};

struct Out
{
    Bytes bytes;
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
        if (u < 0x20) {
            out.bytes.add("\\u00");
            out.bytes.add(QByteArray(1, c).toHex().toStdString());
            continue;
        }
        if (c == '"' || c == '\\')
            out.bytes.add('\\');
        out.bytes.add(c);
    }
}

/// As UTF-8, straight into its place, up to the first letter that is not plain; what lies between
/// plain ones is no surrogate. False where there is such a letter.
bool appendPlain(Out& out, const QString& text)
{
    char* at = out.bytes.room(3 * text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (!isPlain(c))
            return false;
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
    out.bytes.filledTo(at);
    return true;
}

void appendEscaped(Out& out, const QString& text)
{
    out.bytes.add('"');
    if (!appendPlain(out, text))
        appendWithCare(out, text);
    out.bytes.add('"');
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
    out.bytes.add('[');
    for (qsizetype at = 0; at < array.size(); ++at) {
        if (at > 0)
            out.bytes.add(',');
        if (auto error = append(out, array[at]))
            return within(std::move(error), QString::number(at));
    }
    out.bytes.add(']');
    return std::nullopt;
}

std::optional<Error> appendMember(Out& out, const QString& key, const QJsonValue& value)
{
    if (!out.bytes.endsWith('{'))
        out.bytes.add(',');
    appendEscaped(out, key);
    out.bytes.add(':');
    return within(append(out, value), key);
}

std::optional<Error> appendSorted(Out& out, const QJsonObject& object)
{
    QStringList keys = object.keys();
    std::sort(keys.begin(), keys.end());
    out.bytes.add('{');
    for (const QString& key : keys)
        if (auto error = appendMember(out, key, object.value(key)))
            return error;
    out.bytes.add('}');
    return std::nullopt;
}

/// Qt keeps members in our order already, but does not promise it.
std::optional<Error> appendObject(Out& out, const QJsonObject& object)
{
    const qsizetype before = out.bytes.size();
    QString last;
    out.bytes.add('{');
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
    out.bytes.add('}');
    return std::nullopt;
}

std::optional<Error> appendNumber(Out& out, const QJsonValue& value)
{
    constexpr qint64 kNone = std::numeric_limits<qint64>::min();
    const qint64 whole = value.toInteger(kNone);
    if (whole == kNone)
        return Error{ErrorCode::badJson, {}, u"notWhole"_s, {}, {}};
    constexpr qsizetype kDigits = 20;
    char* digits = out.bytes.room(kDigits);
    out.bytes.filledTo(std::to_chars(digits, digits + kDigits, whole).ptr);
    return std::nullopt;
}

std::optional<Error> append(Out& out, const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        out.bytes.add("null");
        return std::nullopt;
    case QJsonValue::Bool:
        out.bytes.add(value.toBool() ? "true" : "false");
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
    if (auto error = append(out, value))
        return *error;
    if (asGiven)
        *asGiven = out.asGiven;
    return out.bytes.take();
}

} // namespace motcua
