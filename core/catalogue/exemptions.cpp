#include "core/catalogue/rules.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
bool isOfAge(const FeeExemption& exemption, int age)
{
    return (exemption.underAge > 0 && age < exemption.underAge)
        || (exemption.fromAge > 0 && age >= exemption.fromAge);
}

/// Nothing is charged on this channel in any case.
bool isFreeBy(const FeeRule& rule, Channel channel)
{
    const auto instead = rule.byChannel.find(channel);
    return instead != rule.byChannel.end() && instead->second.amount == Dong{};
}
} // namespace

Reasons exemptionsByAge(const Procedure& procedure, const Answers& answers, const RequestDay& day,
    Channel channel, QDate born)
{
    Reasons reasons;
    if (!born.isValid() || born > day.date)
        return reasons;
    const int age = ageOn(born, day.date);
    for (const FeeRule& rule : procedure.fees) {
        if (isFreeBy(rule, channel) || !appliesTo(rule, procedure, answers, day, channel))
            continue;
        for (const FeeExemption& exemption : rule.exemptions)
            if (isOfAge(exemption, age))
                reasons.push_back({u"exemptionByAge"_s,
                    {{u"age"_s, age}, {u"exemption"_s, exemption.name}}, exemption.source});
    }
    return reasons;
}

const FeeExemption* findExemption(const Procedure& procedure, const QString& id, QDate date)
{
    for (const FeeRule& rule : procedure.fees)
        for (const FeeExemption& exemption : rule.exemptions)
            if (exemption.id == id && rule.from <= date && (!rule.to.isValid() || date <= rule.to))
                return &exemption;
    return nullptr;
}

bool mayBeOfAge(const FeeExemption& exemption, const PartialDate& born, QDate day)
{
    if (born.isEmpty() || (exemption.underAge == 0 && exemption.fromAge == 0))
        return true;
    const QDate first(born.year, std::max(born.month, 1), std::max(born.day, 1));
    const QDate last = std::min(latestDate(born), day);
    return isOfAge(exemption, ageOn(first, day)) || isOfAge(exemption, ageOn(last, day));
}

} // namespace motcua
