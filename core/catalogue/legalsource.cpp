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
};

std::vector<LegalSource> readSources()
{
    std::vector<LegalSource> sources;
    const QJsonObject file = parseObject(compiledIn(u"data/sources.json"_s)).value();
    for (const QJsonValue row : file[u"rules"_s].toArray())
        sources.push_back({row[u"rule"_s].toString(),
            QDate::fromString(row[u"from"_s].toString(), Qt::ISODate), row[u"text"_s].toString()});
    return sources;
}

const std::vector<LegalSource>& sources()
{
    static const std::vector<LegalSource> read = readSources();
    return read;
}
} // namespace

QString sourceOn(const QString& rule, QDate day)
{
    QString text;
    for (const LegalSource& one : sources()) // each rule's in the order of its days
        if (one.rule == rule && one.from <= day)
            text = one.text;
    return text;
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
