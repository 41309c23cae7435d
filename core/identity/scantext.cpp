#include "core/identity/scantext.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QStringDecoder>

#include <string_view>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kTextLimit = 2000;
/// Windows-1252, 0x80 to 0x9F; what it leaves undefined stands for itself.
constexpr std::u16string_view kWindows1252
    = u"\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d"
      u"\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d"
      u"\u017e\u0178";

/// The byte that a character was before it was read as Latin-1 or Windows-1252.
std::optional<char> byteOf(QChar c)
{
    if (c.unicode() < 0x100)
        return char(c.unicode());
    const auto at = kWindows1252.find(c.unicode());
    return at == kWindows1252.npos ? std::nullopt : std::optional(char(0x80 + at));
}

/// none where they are no whole UTF-8: a letter cut off at the end is lost, too.
std::optional<QString> decoded(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter))
        return std::nullopt;
    return text;
}

/// The text that was misread, where there was one.
std::optional<QString> unmisread(const QString& text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const auto byte = byteOf(c);
        if (!byte)
            return std::nullopt;
        bytes.append(*byte);
    }
    auto original = decoded(bytes);
    return original && *original != text ? original : std::nullopt;
}

/// Pairs that Vietnamese never has, but misread UTF-8 is full of.
bool looksMisread(const QString& text)
{
    static const QRegularExpression pairs(
        u"\u00e1[\u00ba\u00bb]|\u00c3[\u0080-\u00bf]|\u00c4[\u0090\u0091\u2018]|\u00c6[\u00a0\u00a1\u00af\u00b0]"_s);
    return text.contains(pairs);
}

bool isLost(const QString& text)
{
    return !text.isValidUtf16() || text.contains(QChar::ReplacementCharacter) || looksMisread(text);
}
} // namespace

Error badScan(const QString& field, const QString& detail, const QJsonObject& values)
{
    return {ErrorCode::badScan, field, detail, values, {}};
}

Result<ScanText> readScanText(const QByteArray& bytes)
{
    if (const auto text = decoded(bytes))
        return readScanText(*text);
    return badScan({}, u"damagedText"_s);
}

Result<ScanText> readScanText(const QString& text)
{
    QString clean = text;
    clean.remove(QChar::ByteOrderMark);
    const auto original = unmisread(clean);
    clean = original.value_or(clean);
    if (isLost(clean))
        return badScan({}, u"damagedText"_s);
    clean.remove(QChar::ByteOrderMark);
    clean = clean.normalized(QString::NormalizationForm_C).trimmed();
    if (clean.size() > kTextLimit)
        return badScan(
            {}, u"tooLong"_s, {{u"limit"_s, kTextLimit}, {u"length"_s, qint64(clean.size())}});
    return ScanText{clean, original.has_value()};
}

} // namespace motcua
