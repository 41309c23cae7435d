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

} // namespace

void addHole(
    NumberAudit& audit, qint64 first, qint64 last, const std::vector<NumberRange>& explained)
{
    for (const NumberRange& range : explained) {
        if (range.last < first || range.first > last)
            continue;
        if (range.first > first)
            audit.holes.push_back({first, range.first - 1, {}});
        first = range.last + 1;
    }
    if (first <= last)
        audit.holes.push_back({first, last, {}});
}

Auditor::Auditor(const QString& registerId, int year, const VolumeOpenings& openings)
    : m_audit{registerId, year, 0, 0, {}, {}, {}, {}}
{
    const Register* known = findRegister(registerId);
    m_recorded = known && known->recorded;
    m_audit.explained = explainedRanges(m_audit, openings);
}

void Auditor::add(const UsedNumber& used)
{
    const bool replaced = m_recorded && (m_voidedBefore || !used.voidedBecause.isEmpty());
    if (used.number == m_audit.last && !replaced)
        m_audit.duplicates.push_back(used.number);
    if (used.number > m_audit.last + 1 && !m_recorded)
        addHole(m_audit, m_audit.last + 1, used.number - 1, m_audit.explained);
    ++m_audit.count;
    m_audit.last = used.number;
    m_voidedBefore = !used.voidedBecause.isEmpty();
    if (m_voidedBefore)
        m_audit.voided.push_back(used);
}

NumberAudit audit(const QString& registerId, int year, const VolumeOpenings& openings,
    const std::vector<UsedNumber>& used)
{
    Auditor auditor(registerId, year, openings);
    for (const UsedNumber& one : used)
        auditor.add(one);
    return auditor.audit();
}

} // namespace motcua
