#include "core/identity/scanfields.h"

#include "core/base/text.h"
#include "core/identity/personalnumber.h"
#include "core/identity/scantext.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <map>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kFewestFields = 6;

bool matches(const QString& text, const QRegularExpression& pattern)
{
    return pattern.match(text).hasMatch();
}

/// What labels some scanners write before a field, folded.
const std::map<QString, CardField>& labels()
{
    static const std::map<QString, CardField> labels{{u"cccd"_s, personalNumberField},
        {u"so cccd"_s, personalNumberField}, {u"so can cuoc"_s, personalNumberField},
        {u"so dinh danh"_s, personalNumberField}, {u"so dinh danh ca nhan"_s, personalNumberField},
        {u"cmnd"_s, oldNumberField}, {u"so cmnd"_s, oldNumberField}, {u"ho ten"_s, fullNameField},
        {u"ho va ten"_s, fullNameField}, {u"ho, chu dem va ten"_s, fullNameField},
        {u"ho, chu dem va ten khai sinh"_s, fullNameField}, {u"ten"_s, fullNameField},
        {u"ngay sinh"_s, dateOfBirthField}, {u"ngay, thang, nam sinh"_s, dateOfBirthField},
        {u"gioi tinh"_s, sexField}, {u"dia chi"_s, addressField}, {u"thuong tru"_s, addressField},
        {u"noi thuong tru"_s, addressField}, {u"noi cu tru"_s, addressField},
        {u"ngay cap"_s, issuedField}};
    return labels;
}

std::optional<CardField> labelOf(const QString& field)
{
    const auto colon = field.indexOf(u':');
    const auto at = labels().find(folded(field.left(std::max<qsizetype>(colon, 0))));
    return at == labels().end() ? std::nullopt : std::optional(at->second);
}

/// A labelled field goes where its label says, any other stays where it is.
QStringList unlabelled(const QStringList& fields)
{
    QStringList placed(std::max<qsizetype>(fields.size(), cardFieldCount));
    for (qsizetype at = 0; at < fields.size(); ++at) {
        if (const auto label = labelOf(fields[at]))
            placed[*label] = fields[at].section(u':', 1).trimmed();
        else if (placed[at].isEmpty())
            placed[at] = fields[at];
    }
    return placed;
}

/// Bars as they are, as look-alikes, or as the TAB or line breaks that some keyboards make of them.
QStringList split(QString text)
{
    static const QRegularExpression barLike(u"[\u00a6\u2502\uff5c]"_s);
    static const QRegularExpression breaks(u"\r\n|[\t\r\n]"_s);
    text.replace(barLike, u"|"_s);
    text.replace(breaks, text.contains(u'|') ? u" "_s : u"|"_s);
    QStringList fields = text.split(u'|');
    for (QString& field : fields)
        field = cleanText(field).simplified();
    return fields;
}

bool isHealthCard(const QStringList& fields)
{
    static const QRegularExpression number(u"\\A([A-Za-z]{2}[0-9]{8,13}|[0-9]{10})\\z"_s);
    static const QRegularExpression hex(u"\\A([0-9A-Fa-f]{2}){3,}\\z"_s);
    return fields.size() > 2 && matches(fields[0], number)
        && (fields[0][0].isLetter() || matches(fields[1], hex));
}

bool isDossierCode(const QString& text)
{
    static const QRegularExpression code(u"\\A([A-Z]\\.)?([A-Z][0-9]{2}(\\.[0-9]{1,3}){0,2}|[0-9]{"
                                         u"3}\\.[0-9]{2}\\.[0-9]{2,3}\\.[A-Z][0-9]{2})"
                                         "-[0-9]{6}-[0-9A-Z]{4,}\\z"_s);
    return matches(text, code);
}

/// The app's code changes every time: an address, or one long word without bars.
bool isDynamicQr(const QString& text)
{
    static const QRegularExpression address(
        u"\\A(https?://|vneid|www\\.)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression token(u"\\A[A-Za-z0-9+/=_.:-]{40,}\\z"_s);
    return matches(text, address) || matches(text, token);
}

/// What a text is that has too few fields for a card, or does not begin with a number.
Error refusal(const QStringList& fields)
{
    const QString& first = fields.first();
    if (isHealthCard(fields))
        return badScan({}, u"healthCard"_s);
    if (isDossierCode(first) && fields.size() == 1)
        return badScan({}, u"dossierCode"_s);
    if (isOldNumber(first))
        return badScan({}, u"oldIdCard"_s);
    if (isDynamicQr(first))
        return badScan({}, u"dynamicQr"_s);
    if (isPersonalNumber(first))
        return badScan({}, u"tooFewFields"_s,
            {{u"count"_s, qint64(fields.size())}, {u"fewest"_s, kFewestFields}});
    return badScan({}, u"notACard"_s);
}

bool beginsWithANumber(const QString& field)
{
    static const QRegularExpression number(u"[0-9]{3}"_s);
    return labelOf(field) || matches(field, number);
}

bool isName(const QString& text)
{
    return !text.isEmpty() && !labelOf(text)
        && std::ranges::none_of(text, [](QChar c) { return c.isDigit(); });
}
} // namespace

Result<QStringList> cardFields(const QString& text)
{
    QStringList fields = split(text);
    const bool isCard = fields.size() >= kFewestFields && beginsWithANumber(fields.first())
        && !isHealthCard(fields) && !isOldNumber(fields.first()) && !isDynamicQr(fields.first());
    if (!isCard)
        return refusal(fields);
    if (isName(fields[oldNumberField]))
        fields.insert(oldNumberField, QString());
    return unlabelled(fields);
}

} // namespace motcua
