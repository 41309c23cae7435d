#include "core/office/numbers.h"

#include "core/store/receipts.h"

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
} // namespace

Result<NumberAudit> auditRegister(const Office& office, const RegisterYear& which)
{
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
    if (const auto added = auditReceiptBooks(office, audits); !added)
        return added.error();
    return audits;
}

} // namespace motcua
