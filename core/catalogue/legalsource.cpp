#include "core/catalogue/legalsource.h"

#include "core/base/json.h"
#include "core/base/resource.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct LegalSource
{
    QString rule;
    QDate from;
    QString text;
    QJsonObject values; ///< what it names or counts
};

std::vector<LegalSource> readSources()
{
    std::vector<LegalSource> sources;
    const QJsonObject file = parseObject(compiledIn(u"data/sources.json"_s)).value();
    for (const QJsonValue row : file[u"rules"_s].toArray())
        sources.push_back(
            {row[u"rule"_s].toString(), QDate::fromString(row[u"from"_s].toString(), Qt::ISODate),
                row[u"text"_s].toString(), row[u"values"_s].toObject()});
    return sources;
}

const std::vector<LegalSource>& sources()
{
    static const std::vector<LegalSource> read = readSources();
    return read;
}

/// The last that holds on the day; each rule's stand in the order of their days.
LegalSource inForceOn(const QString& rule, QDate day)
{
    LegalSource found;
    for (const LegalSource& one : sources())
        if (one.rule == rule && one.from <= day)
            found = one;
    return found;
}
} // namespace

QString sourceOn(const QString& rule, QDate day)
{
    return inForceOn(rule, day).text;
}

QStringList textsOn(const QString& rule, const QString& key, QDate day)
{
    return inForceOn(rule, day).values[key].toVariant().toStringList();
}

std::optional<qint64> numberOn(const QString& rule, const QString& key, QDate day)
{
    const QJsonValue number = inForceOn(rule, day).values[key];
    return number.isDouble() ? std::optional(number.toInteger()) : std::nullopt;
}

QString nameOn(const QString& rule, const QString& key, const QString& one, QDate day)
{
    return inForceOn(rule, day).values[key][one].toString();
}

QDate firstDayOf(const QString& rule)
{
    const auto first = std::ranges::find(sources(), rule, &LegalSource::rule);
    return first == sources().end() ? QDate() : first->from;
}

QString changedSince(const QString& rule, QDate from, QDate day)
{
    QString text;
    for (const LegalSource& one : sources())
        if (one.rule == rule && one.from > from && one.from <= day)
            text = one.text;
    return text;
}

} // namespace motcua
