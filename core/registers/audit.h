#pragma once
#include "core/registers/volume.h"

namespace motcua {

/// One number as it stands in a register.
struct UsedNumber
{
    qint64 number = 0;
    QString voidedBecause; ///< "" while it stands
    QString dossier; ///< id of the dossier that bears it

    bool operator==(const UsedNumber&) const = default;
};

struct NumberRange
{
    qint64 first = 0;
    qint64 last = 0;
    QString reason; ///< of an explained range

    bool operator==(const NumberRange&) const = default;
};

/// The proof of one register and year: no duplicate, no unexplained hole.
struct NumberAudit
{
    QString registerId;
    int year = 0;
    qint64 last = 0;
    qint64 count = 0; ///< numbers in use, voided ones included
    std::vector<UsedNumber> voided;
    std::vector<NumberRange> explained; ///< they stand in the paper book
    std::vector<NumberRange> holes;
    std::vector<qint64> duplicates;
    QString book = {}; ///< of fee receipts: the series, which has no year

    bool sound() const { return holes.empty() && duplicates.empty(); }
};

/// Adds [first, last] less the explained ranges, which are disjoint and rise.
void addHole(
    NumberAudit& audit, qint64 first, qint64 last, const std::vector<NumberRange>& explained);

/// Takes the numbers of a register's year one by one, in ascending order, and proves them: of a
/// book of any length it keeps what is told. A recorded register has no holes of ours: only
/// duplicates are looked for.
class Auditor
{
public:
    Auditor(const QString& registerId, int year, const VolumeOpenings& openings);

    void add(const UsedNumber& used);
    const NumberAudit& audit() const { return m_audit; }

private:
    NumberAudit m_audit;
    bool m_recorded;
    bool m_voidedBefore = false;
};

/// The same of numbers that are at hand.
NumberAudit audit(const QString& registerId, int year, const VolumeOpenings& openings,
    const std::vector<UsedNumber>& used);

} // namespace motcua
