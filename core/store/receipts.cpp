#include "core/store/receipts.h"

#include "core/store/receiptrows.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
std::string listing(const char* where, const char* order)
{
    return std::string("SELECT ") + kReceiptColumns
        + ", d.id, d.code, d.applicant_name FROM v_receipt r JOIN v_dossier d ON d.key = r.dossier"
          " WHERE "
        + where + " ORDER BY " + order + ", r.dossier, r.position";
}

template <class... Values>
Result<Receipts> listed(const WardFile& file, const std::string& sql, const Values&... values)
{
    return guarded([&]() -> Result<Receipts> {
        Query query(file.database(), sql, values...);
        Receipts receipts;
        while (query.next()) {
            Receipt receipt = readReceipt(query);
            receipt.dossier = idOfRow(query.integer(12)).toString();
            receipt.code = query.text(13);
            receipt.payer = query.text(14);
            receipts.push_back(receipt);
        }
        return receipts;
    });
}
} // namespace

Result<qint64> lastReceipt(const WardFile& file, const QString& book, qint64 first, qint64 last)
{
    return guarded([&]() -> Result<qint64> {
        Query query(file.database(),
            "SELECT coalesce(max(number), 0) FROM v_receipt"
            " WHERE number > 0 AND book = ? AND number BETWEEN ? AND ?",
            book, first, last);
        return query.next() ? query.integer(0) : 0;
    });
}

Result<std::optional<Receipt>> receiptWithin(
    const WardFile& file, const QString& book, qint64 first, qint64 last)
{
    static const std::string sql
        = listing("r.number > 0 AND r.book = ? AND r.number BETWEEN ? AND ?", "r.number");
    const auto found = listed(file, sql, book, first, last);
    if (!found)
        return found.error();
    return found->empty() ? std::optional<Receipt>() : std::optional(found->front());
}

Result<QStringList> receiptBooksInUse(const WardFile& file)
{
    return guarded([&]() -> Result<QStringList> {
        Query query(
            file.database(), "SELECT DISTINCT book FROM v_receipt WHERE number > 0 ORDER BY book");
        QStringList books;
        while (query.next())
            books.append(query.text(0));
        return books;
    });
}

Result<Receipts> receiptsOfBook(const WardFile& file, const QString& book)
{
    static const std::string sql = listing("r.number > 0 AND r.book = ?", "r.number");
    return listed(file, sql, book);
}

Result<Receipts> receiptsBetween(const WardFile& file, Instant from, Instant to)
{
    static const std::string sql = listing(
        "r.at >= ?1 AND r.at < ?2 OR r.cancelled_at >= ?1 AND r.cancelled_at < ?2", "r.sequence");
    return listed(file, sql, from.ms, to.ms);
}

Result<Receipts> receiptsSince(const WardFile& file, const QString& login, qint64 order)
{
    static const std::string sql = listing(
        "r.taken_by = ?1 AND r.sequence > ?2 OR r.taken_by = ?1 AND r.cancelled_sequence > ?2",
        "r.sequence");
    return listed(file, sql, login, order);
}

Result<QStringList> openDossiersOf(const WardFile& file, const QString& login)
{
    return guarded([&]() -> Result<QStringList> {
        Query query(file.database(),
            "SELECT id FROM v_dossier WHERE open = 1 AND received_by = ? ORDER BY key", login);
        QStringList ids;
        while (query.next())
            ids.append(idOfRow(query.integer(0)).toString());
        return ids;
    });
}

} // namespace motcua
