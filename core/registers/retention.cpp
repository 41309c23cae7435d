#include "core/registers/retention.h"

#include "core/base/json.h"
#include "core/base/resource.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
RetentionTerm readTerm(const QJsonObject& json)
{
    RetentionTerm term{json[u"id"_s].toString(), json[u"what"_s].toString(), {}, {},
        QDate::fromString(json[u"from"_s].toString(), Qt::ISODate),
        QDate::fromString(json[u"to"_s].toString(), Qt::ISODate), json[u"source"_s].toString(),
        json[u"confirm"_s].toBool()};
    for (const QJsonValue id : json[u"registers"_s].toArray())
        term.registers += id.toString();
    if (json[u"years"_s].isDouble())
        term.years = json[u"years"_s].toInt();
    return term;
}

/// Of several rules of one kind each holds for the years that end in its time.
bool holdsFor(const RetentionTerm& term, int year)
{
    return !term.to.isValid() || QDate(year, 12, 31) <= term.to;
}
} // namespace

const std::vector<RetentionTerm>& retentionTerms()
{
    static const std::vector<RetentionTerm> terms = [] {
        std::vector<RetentionTerm> all;
        const auto json = parseObject(compiledIn(u"data/retention.json"_s));
        for (const QJsonValue value : json.value()[u"terms"_s].toArray())
            all.push_back(readTerm(value.toObject()));
        return all;
    }();
    return terms;
}

std::vector<RetentionTerm> termsFor(const QString& registerId, int year)
{
    std::vector<RetentionTerm> fitting;
    for (const RetentionTerm& term : retentionTerms())
        if (term.registers.contains(registerId) && holdsFor(term, year))
            fitting.push_back(term);
    return fitting;
}

std::optional<QDate> keptUntil(const RetentionTerm& term, int year)
{
    return term.years ? std::optional(QDate(year + *term.years, 12, 31)) : std::nullopt;
}

} // namespace motcua
