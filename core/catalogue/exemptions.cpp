#include "core/catalogue/rules.h"
#include "core/identity/partialdate.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
bool isOfAge(const FeeExemption& exemption, int age)
{
    return (exemption.underAge > 0 && age < exemption.underAge)
        || (exemption.fromAge > 0 && age >= exemption.fromAge);
}
} // namespace

Reasons exemptionsByAge(const Procedure& procedure, QDate born, QDate date)
{
    Reasons reasons;
    if (!born.isValid() || born > date)
        return reasons;
    const int age = ageOn(born, date);
    for (const FeeRule& rule : procedure.fees)
        for (const FeeExemption& exemption : rule.exemptions)
            if (rule.from <= date && (!rule.to.isValid() || date <= rule.to)
                && isOfAge(exemption, age))
                reasons.push_back({u"exemptionByAge"_s,
                    {{u"age"_s, age}, {u"exemption"_s, exemption.name}}, exemption.source});
    return reasons;
}

} // namespace motcua
