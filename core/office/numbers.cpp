#include "core/office/numbers.h"

#include "core/registers/registers.h"
#include "core/store/receipts.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// Registers in use, and those opened by hand that bear no number yet.
Result<std::vector<RegisterYear>> registersToAudit(const Office& office)
{
    auto registers = registersInUse(office.file());
    if (!registers)
        return registers;
    for (const VolumeOpening& opening : office.ward().openings) {
        const RegisterYear opened{opening.registerId, opening.year};
        if (isSlipRow(opening.registerId))
            continue;
        if (std::find(registers->begin(), registers->end(), opened) == registers->end())
            registers->push_back(opened);
    }
    return registers;
}

/// Rows that go on behind those on paper and bear no number yet.
void addUnused(const VolumeOpenings& openings, std::vector<NumberAudit>& audits)
{
    for (const VolumeOpening& opening : openings) {
        const bool audited = std::ranges::any_of(audits, [&](const NumberAudit& one) {
            return one.registerId == opening.registerId && one.year == opening.year;
        });
        if (isSlipRow(opening.registerId) && !audited)
            audits.push_back(audit(opening.registerId, opening.year, openings, {}));
    }
}

/// Papers that went out: each row runs from 1 through its year, or behind one on paper.
Outcome auditSlips(const Office& office, std::vector<NumberAudit>& audits)
{
    const auto rows = slipRows(office.file());
    if (!rows)
        return rows.error();
    for (const SlipRow& row : *rows) {
        std::vector<UsedNumber> used;
        for (const auto& [number, dossier] : row.numbers)
            used.push_back({number, {}, dossier.toString()});
        audits.push_back(audit(
            slipRowId(row.row.form, row.row.series), row.row.year, office.ward().openings, used));
    }
    addUnused(office.ward().openings, audits);
    return Done{};
}

/// Series that receipts were written in, and those opened that bear none yet.
Outcome auditReceiptBooks(const Office& office, std::vector<NumberAudit>& audits)
{
    const ReceiptBooks& books = office.ward().receiptBooks;
    auto series = receiptBooksInUse(office.file());
    if (!series)
        return series.error();
    for (const ReceiptBook& book : books)
        if (!series->contains(book.book))
            series->append(book.book);
    for (const QString& book : *series) {
        const auto receipts = receiptsOfBook(office.file(), book);
        if (!receipts)
            return receipts.error();
        std::vector<UsedNumber> used;
        for (const Receipt& one : *receipts)
            used.push_back({one.receipt.number, one.cancelled ? one.cancelled->reason : QString(),
                one.dossier});
        audits.push_back(auditReceipts(book, books, used));
    }
    return Done{};
}
/// Its places are counted, not given: none is left out, none comes twice.
Result<NumberAudit> auditTracking(const Office& office, int year)
{
    const VolumeOpenings& openings = office.ward().openings;
    const auto count = countReceived(office.file(), QDate(year, 1, 1), QDate(year, 12, 31));
    if (!count)
        return count.error();
    NumberAudit all = audit(kTrackingBook, year, openings, {});
    all.count = *count;
    all.last = placeAt(openings, kTrackingBook, year, *count);
    return all;
}

} // namespace

Result<qint64> lastGiven(
    const WardFile& file, const VolumeOpenings& openings, const QString& registerId, int year)
{
    if (registerId != kTrackingBook)
        return lastNumber(file, registerId, year);
    const auto count = countReceived(file, QDate(year, 1, 1), QDate(year, 12, 31));
    return count ? Result<qint64>(placeAt(openings, registerId, year, *count)) : count;
}

Result<NumberAudit> auditRegister(const Office& office, const RegisterYear& which)
{
    if (which.registerId == kTrackingBook)
        return auditTracking(office, which.year);
    Auditor auditor(which.registerId, which.year, office.ward().openings);
    const auto read = eachNumber(office.file(), which.registerId, which.year,
        [&](qint64 number, const QString& voidedBecause, DossierId dossier) {
            auditor.add({number, voidedBecause, dossier.toString()});
        });
    return read ? Result<NumberAudit>(auditor.audit()) : Result<NumberAudit>(read.error());
}

Result<std::vector<NumberAudit>> auditNumbers(const Office& office)
{
    const auto registers = registersToAudit(office);
    if (!registers)
        return registers.error();
    std::vector<NumberAudit> audits;
    for (const RegisterYear& which : *registers) {
        auto one = auditRegister(office, which);
        if (!one)
            return one.error();
        audits.push_back(std::move(*one));
    }
    if (const auto added = auditSlips(office, audits); !added)
        return added.error();
    if (const auto added = auditReceiptBooks(office, audits); !added)
        return added.error();
    return audits;
}

} // namespace motcua
