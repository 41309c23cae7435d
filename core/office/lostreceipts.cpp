#include "core/office/lostreceipts.h"

#include "core/store/receipts.h"

namespace motcua {

namespace {
bool knowsBook(const WardState& ward, const ReceiptBook& book)
{
    return std::ranges::any_of(ward.receiptBooks,
        [&](const ReceiptBook& one) { return one.book == book.book && one.first == book.first; });
}

void addBooks(const Source& other, const Source& own, PassedReceipts& lost)
{
    for (const ReceiptBook& book : other.ward.receiptBooks) {
        const auto last = lastIn(other, book);
        if (!knowsBook(own.ward, book) && last && *last >= book.first)
            lost.push_back({book.book, {book.first, *last, {}}});
    }
}

bool tellsOf(const Source& source, const ReceiptNumber& number)
{
    const auto written = receiptWithin(source.file, number.book, number.number, number.number);
    return bookWith(source.ward.receiptBooks, number)
        || passedWith(source.ward.passedReceipts, number) || (written && *written);
}

/// Of series that nobody opened there.
void addWritten(const Source& other, const Source& own, PassedReceipts& lost)
{
    for (const QString& series : receiptBooksInUse(other.file).valueOr({}))
        for (const Receipt& receipt : receiptsOfBook(other.file, series).valueOr({})) {
            const qint64 number = receipt.receipt.number;
            if (!bookWith(other.ward.receiptBooks, receipt.receipt)
                && !tellsOf(own, receipt.receipt))
                lost.push_back({series, {number, number, {}}});
        }
}

/// What was passed over there already.
void addPassed(const Source& other, const Source& own, PassedReceipts& lost)
{
    for (const PassedRange& passed : other.ward.passedReceipts)
        if (!tellsOf(own, {passed.book, passed.range.last}))
            lost.push_back({passed.book, {passed.range.first, passed.range.last, {}}});
}
} // namespace

Result<qint64> lastIn(const Source& source, const ReceiptBook& book)
{
    const auto last = lastReceipt(source.file, book.book, book.first, book.last);
    if (!last)
        return last.error();
    const ReceiptBook* known = bookWith(source.ward.receiptBooks, {book.book, book.last});
    const qint64 next = nextIn(known ? *known : book, *last);
    return next == 0 ? book.last : next - 1;
}

PassedReceipts lostReceipts(const Source& other, const Source& own)
{
    PassedReceipts lost;
    addBooks(other, own, lost);
    addWritten(other, own, lost);
    addPassed(other, own, lost);
    return lost;
}

} // namespace motcua
