#pragma once
#include "core/office/wardstate.h"
#include "core/store/wardfile.h"

namespace motcua {

/// A file of the ward with what its journal says of registers and books.
struct Source
{
    const WardFile& file;
    const WardState& ward;
};

/// The last number of a book that was given; its first less one: none.
Result<qint64> lastIn(const Source& source, const ReceiptBook& book);

/// Receipts that `other` tells of, in books and series that `own` does not know: books opened
/// since, and series that nobody opened. What cannot be read of another file is not known.
PassedReceipts lostReceipts(const Source& other, const Source& own);

} // namespace motcua
