#pragma once
#include "core/registers/till.h"
#include "core/store/wardfile.h"

namespace motcua {

/// The highest number written of a series within first..last, cancelled ones included; 0: none.
Result<qint64> lastReceipt(const WardFile& file, const QString& book, qint64 first, qint64 last);
/// The first that bears a number of the series within first..last; none.
Result<std::optional<Receipt>> receiptWithin(
    const WardFile& file, const QString& book, qint64 first, qint64 last);
/// The series that receipts were written in.
Result<QStringList> receiptBooksInUse(const WardFile& file);
/// All of a series, by number.
Result<Receipts> receiptsOfBook(const WardFile& file, const QString& book);
/// What was paid or given back from `from` to before `to`, in the journal's order.
Result<Receipts> receiptsBetween(const WardFile& file, Instant from, Instant to);
/// What `login` took, or has to give back, behind an order of the journal.
Result<Receipts> receiptsSince(const WardFile& file, const QString& login, qint64 order);

/// Dossiers that somebody took in and that have not ended.
Result<QStringList> openDossiersOf(const WardFile& file, const QString& login);

} // namespace motcua
