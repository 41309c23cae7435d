#include "core/registers/audit.h"

#include "core/registers/registers.h"

namespace motcua {

namespace {
std::vector<NumberRange> explainedRanges(const NumberAudit& audit, const VolumeOpenings& openings)
{
    std::vector<NumberRange> ranges;
    for (const VolumeOpening& opening : openings)
        if (opening.registerId == audit.registerId && opening.year == audit.year
            && opening.nextNumber > opening.after + 1)
            ranges.push_back({opening.after + 1, opening.nextNumber - 1, opening.reason});
    return ranges;
}

/// Adds [first, last] less the explained ranges, which are disjoint and rise.
void addHole(NumberAudit& audit, qint64 first, qint64 last)
{
    for (const NumberRange& range : audit.explained) {
        if (range.last < first || range.first > last)
            continue;
        if (range.first > first)
            audit.holes.push_back({first, range.first - 1, {}});
        first = range.last + 1;
    }
    if (first <= last)
        audit.holes.push_back({first, last, {}});
}
} // namespace

NumberAudit audit(const QString& registerId, int year, const VolumeOpenings& openings,
    const std::vector<UsedNumber>& used)
{
    NumberAudit audit{registerId, year, 0, qint64(used.size()), {}, {}, {}, {}};
    audit.explained = explainedRanges(audit, openings);
    const Register* known = findRegister(registerId);
    const bool recorded = known && known->recorded;
    bool voidedBefore = false;
    for (const UsedNumber& one : used) {
        const bool replaced = recorded && (voidedBefore || !one.voidedBecause.isEmpty());
        if (one.number == audit.last && !replaced)
            audit.duplicates.push_back(one.number);
        if (one.number > audit.last + 1 && !recorded)
            addHole(audit, audit.last + 1, one.number - 1);
        audit.last = one.number;
        voidedBefore = !one.voidedBecause.isEmpty();
        if (!one.voidedBecause.isEmpty())
            audit.voided.push_back(one);
    }
    return audit;
}

} // namespace motcua
