#include "core/store/receipts.h"

#include "core/office/office.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
bool writesReceipt(Command command)
{
    return command == Command::payFee || command == Command::writeReceipt;
}

/// Somebody holds it, though the file that knew of it was replaced.
Error writtenBefore(const QString& book, qint64 number)
{
    return {ErrorCode::conflict, u"/number"_s, u"receiptWrittenBefore"_s,
        {{u"book"_s, book}, {u"number"_s, number}}, {}};
}

/// The series that receipts were written in, also in a file that was replaced.
QStringList seriesWritten(const WardFile& file, const WardState& ward)
{
    QStringList written = receiptBooksInUse(file).valueOr({});
    for (const PassedRange& passed : ward.passedReceipts)
        written.append(passed.book);
    return written;
}
} // namespace

Result<std::optional<ReceiptNumber>> Office::nextReceipt(const QString& login) const
{
    const ReceiptBooks books = booksOf(m_ward.receiptBooks, login);
    for (const ReceiptBook& book : books) {
        const auto last = lastReceipt(*m_file, book.book, book.first, book.last);
        if (!last)
            return last.error();
        if (const qint64 next = nextIn(book, *last); next > 0)
            return std::optional(ReceiptNumber{book.book, next});
    }
    if (books.empty())
        return std::optional<ReceiptNumber>();
    return Error{ErrorCode::ruleRefused, u"/book"_s, u"receiptsUsedUp"_s, {}, {}};
}

/// What decide() has to know before it takes a fee.
Outcome Office::addNextReceipt(Facts& facts, const Act& act) const
{
    if (!writesReceipt(act.command) || !act.payment.book.isEmpty())
        return Done{};
    const auto next = nextReceipt(facts.actor.login);
    facts.receiptsUsedUp = !next && next.error().code == ErrorCode::ruleRefused;
    if (!next)
        return facts.receiptsUsedUp ? Outcome(Done{}) : Outcome(next.error());
    if (*next) {
        facts.receiptBook = (*next)->book;
        facts.receiptNumber = (*next)->number;
    }
    return Done{};
}

/// As it is known; one that nobody has written in yet must be told from those.
Result<QString> Office::seriesOf(const QString& book) const
{
    if (book.isEmpty())
        return book;
    const QStringList written = seriesWritten(*m_file, m_ward);
    QString series = seriesAsKnown(m_ward.receiptBooks, written, book);
    if (const auto fine = checkNewSeries(series, m_ward.receiptBooks, written); !fine)
        return fine.error();
    return series;
}

/// A number that is asked for is nobody's yet, and comes next in its book.
Outcome Office::checkReceiptFree(const Act& act, const QString& login) const
{
    const ReceiptNumber asked{act.payment.book, act.payment.number};
    if (!writesReceipt(act.command) || asked.number == 0)
        return Done{};
    const auto taken = receiptWithin(*m_file, asked.book, asked.number, asked.number);
    if (!taken)
        return taken.error();
    if (*taken)
        return Error{ErrorCode::conflict, u"/number"_s, u"receiptTaken"_s,
            {{u"book"_s, asked.book}, {u"number"_s, asked.number}, {u"dossier"_s, (*taken)->code}},
            {}};
    const ReceiptBook* book = bookWith(m_ward.receiptBooks, asked);
    if (!book && passedWith(m_ward.passedReceipts, asked))
        return writtenBefore(asked.book, asked.number);
    if (const auto opened
        = checkSeriesOpened(asked.book, m_ward.receiptBooks, seriesWritten(*m_file, m_ward));
        !opened)
        return opened;
    const auto last
        = book ? lastReceipt(*m_file, book->book, book->first, book->last) : Result<qint64>(0);
    return last ? checkReceipt(asked, m_ward.receiptBooks, *last, login) : Outcome(last.error());
}

} // namespace motcua
