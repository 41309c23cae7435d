#pragma once
#include "core/registers/till.h"
#include "core/store/sqlite.h"

namespace motcua {

/// The columns that readReceipt() expects, in their order, from "v_receipt r".
inline constexpr const char* kReceiptColumns
    = "r.book, r.number, r.amount, r.method, r.shares, r.taken_by, r.at, r.sequence, "
      "r.cancelled_at,"
      " r.cancelled_sequence, r.cancelled_by, r.cancelled_because";

Receipt readReceipt(Query& query);
Receipts readReceipts(Query&& query);
/// How the parts of a payment stand in the view.
QString sharesText(const FeeShares& shares);

} // namespace motcua
