#include "core/office/numbers.h"

#include "core/store/lookups.h"

namespace motcua {

namespace {
/// Registers in use, and those opened by hand that bear no number yet.
Result<std::vector<RegisterYear>> registersToAudit(const Office& office)
{
    auto registers = registersInUse(office.file());
    if (!registers)
        return registers;
    for (const VolumeOpening& opening : office.ward().openings) {
        const RegisterYear opened{opening.registerId, opening.year};
        if (std::find(registers->begin(), registers->end(), opened) == registers->end())
            registers->push_back(opened);
    }
    return registers;
}

Result<NumberAudit> auditOne(const Office& office, const RegisterYear& which)
{
    const auto lines = numbers(office.file(), which.registerId, which.year);
    if (!lines)
        return lines.error();
    std::vector<UsedNumber> used;
    for (const BookLine& line : *lines)
        used.push_back({line.number.number, line.number.voidedBecause, line.dossier.toString()});
    return audit(which.registerId, which.year, office.ward().openings, used);
}
} // namespace

Result<std::vector<NumberAudit>> auditNumbers(const Office& office)
{
    const auto registers = registersToAudit(office);
    if (!registers)
        return registers.error();
    std::vector<NumberAudit> audits;
    for (const RegisterYear& which : *registers) {
        auto one = auditOne(office, which);
        if (!one)
            return one.error();
        audits.push_back(std::move(*one));
    }
    return audits;
}

} // namespace motcua
