#include "core/store/receiptrows.h"

#include <QJsonDocument>

namespace motcua {

Receipt readReceipt(Query& query)
{
    Receipt receipt;
    receipt.receipt = {query.text(0), query.integer(1)};
    receipt.amount.amount = query.integer(2);
    receipt.method = query.text(3);
    receipt.shares = sharesFromJson(QJsonDocument::fromJson(query.text(4).toUtf8()).array());
    receipt.by = query.text(5);
    receipt.mark = {{query.integer(6)}, query.integer(7)};
    if (const auto at = query.optionalInteger(8))
        receipt.cancelled
            = CancelledReceipt{{{*at}, query.integer(9)}, query.text(10), query.text(11)};
    return receipt;
}

Receipts readReceipts(Query&& query)
{
    Receipts receipts;
    while (query.next())
        receipts.push_back(readReceipt(query));
    return receipts;
}

QString sharesText(const FeeShares& shares)
{
    return QString::fromUtf8(QJsonDocument(toJson(shares)).toJson(QJsonDocument::Compact));
}

} // namespace motcua
