#include "core/wording/fill.h"

#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/wording/sentences.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <cstdlib>
#include <optional>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kLongestValue = 200;

bool isMoney(const QString& key)
{
    static const QStringList keys{u"amount"_s, u"total"_s, u"each"_s, u"cap"_s, u"fee"_s, u"paid"_s,
        u"price"_s, u"expected"_s, u"counted"_s, u"open"_s};
    return keys.contains(key);
}

std::optional<Names> namesOfKey(const QString& key)
{
    static const QHash<QString, Names> tables{{u"state"_s, Names::state}, {u"lane"_s, Names::lane},
        {u"command"_s, Names::command}, {u"channel"_s, Names::channel}, {u"role"_s, Names::role},
        {u"card"_s, Names::sex}, {u"number"_s, Names::sex}, {u"sex"_s, Names::sex},
        {u"otherSex"_s, Names::sex}, {u"syntax"_s, Names::syntax}, {u"form"_s, Names::form}};
    const auto at = tables.find(key);
    return at == tables.end() ? std::nullopt : std::optional(*at);
}

QString shownMoney(qint64 amount, Language language)
{
    const QString vietnamese = formatDong({amount}).chopped(2);
    return language == Language::vietnamese ? vietnamese + u" đồng"_s
                                            : QString(vietnamese).replace(u'.', u',') + u" VND"_s;
}

/// Bounds, what lies outside of them, and how much a file holds: "1.000.000". A year is no such
/// number.
bool isGrouped(const QString& key)
{
    static const QStringList keys{u"min"_s, u"max"_s, u"limit"_s, u"value"_s, u"events"_s,
        u"ahead"_s, u"dossiers"_s, u"receipts"_s};
    return keys.contains(key);
}

QString shownNumber(const QString& key, const QJsonValue& value, Language language)
{
    constexpr qint64 kGroupedFrom = 10'000;
    const qint64 number = value.toInteger();
    if (isMoney(key))
        return shownMoney(number, language);
    if (!isGrouped(key) || std::abs(number) < kGroupedFrom)
        return QString::number(number);
    const QString vietnamese = formatDong({number}).chopped(2);
    return language == Language::vietnamese ? vietnamese : QString(vietnamese).replace(u'.', u',');
}

QString shownText(const QString& key, const QString& text, Language language)
{
    if (const auto names = namesOfKey(key))
        return textOf(displayNames(*names), text, language);
    if (const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s); date.isValid())
        return date.toString(u"dd/MM/yyyy"_s);
    if (const auto moment = Instant::fromIso(text))
        return moment->localTime().toString(u"HH:mm "_s)
            + moment->localDate().toString(u"dd/MM/yyyy"_s);
    return text.size() <= kLongestValue ? text : text.left(kLongestValue) + u'…';
}

QString shownList(const QString& key, const QJsonArray& list, Language language)
{
    QStringList texts;
    for (const QJsonValue value : list)
        texts += shown(key, value, language);
    return texts.join(u", "_s);
}

const QRegularExpression& placeholder()
{
    static const QRegularExpression pattern(u"\\{(\\w+)\\}"_s);
    return pattern;
}

bool hasAllValues(const QString& text, const QJsonObject& values)
{
    auto walk = placeholder().globalMatch(text);
    while (walk.hasNext())
        if (!values.contains(walk.next().captured(1)))
            return false;
    return true;
}

/// Brackets whose values are all there lose their marks, the others go.
QString withoutBrackets(const QString& pattern, const QJsonObject& values)
{
    static const QRegularExpression bracket(u"\\[([^\\]]*)\\]"_s);
    QString out;
    qsizetype end = 0;
    for (auto walk = bracket.globalMatch(pattern); walk.hasNext();) {
        const auto match = walk.next();
        out += pattern.mid(end, match.capturedStart() - end);
        if (hasAllValues(match.captured(1), values))
            out += match.captured(1);
        end = match.capturedEnd();
    }
    return out + pattern.mid(end);
}
} // namespace

QString shown(const QString& key, const QJsonValue& value, Language language)
{
    if (value.isArray())
        return shownList(key, value.toArray(), language);
    if (value.isDouble())
        return shownNumber(key, value, language);
    if (value.isBool() && language == Language::english)
        return value.toBool() ? u"yes"_s : u"no"_s;
    if (value.isBool())
        return value.toBool() ? u"có"_s : u"không"_s;
    return shownText(key, value.toString(), language);
}

QString filled(const QString& pattern, const QJsonObject& values, Language language)
{
    const QString text = withoutBrackets(pattern, values);
    QString out;
    qsizetype end = 0;
    for (auto walk = placeholder().globalMatch(text); walk.hasNext();) {
        const auto match = walk.next();
        out += text.mid(end, match.capturedStart() - end);
        out += shown(match.captured(1), values[match.captured(1)], language);
        end = match.capturedEnd();
    }
    return out + text.mid(end);
}

} // namespace motcua
