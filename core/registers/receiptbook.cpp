#include "core/registers/receiptbook.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kBookOpened = u"register.receiptBookOpened"_s;
const QString kReceiptsPassed = u"register.receiptsPassed"_s;

QJsonObject bodyOf(const ReceiptBook& book)
{
    return {{u"register"_s, kReceiptRegister}, {u"book"_s, book.book}, {u"first"_s, book.first},
        {u"last"_s, book.last}, {u"person"_s, book.person}, {u"reason"_s, book.reason}};
}

bool knowsSeries(const ReceiptBooks& books, const QString& series)
{
    return std::ranges::find(books, series, &ReceiptBook::book) != books.end();
}

Error bookRefused(const QString& field, const QString& detail, const QJsonObject& values)
{
    return {ErrorCode::ruleRefused, field, detail, values, {}};
}

/// What the eye sees of a series: no blanks, no marks, capitals.
QString seenAs(const QString& series)
{
    return latinLook(folded(series).toUpper().remove(u' '));
}

/// What of the book no used number (ascending) fills.
void addHoles(NumberAudit& audit, const ReceiptBook& book, const std::vector<UsedNumber>& used)
{
    qint64 first = book.first;
    const qint64 last = book.last;
    for (const UsedNumber& one : used) {
        if (one.number < first || one.number > last)
            continue;
        if (one.number > first)
            addHole(audit, first, one.number - 1, book.passed);
        first = one.number + 1;
    }
}

PassedRange passedFrom(const QJsonObject& body)
{
    return {body[u"book"_s].toString(),
        {body[u"first"_s].toInteger(), body[u"last"_s].toInteger(), body[u"reason"_s].toString()}};
}

/// What of them the book has.
void pass(ReceiptBook& book, const PassedRange& passed)
{
    const qint64 first = std::max(book.first, passed.range.first);
    const qint64 last = std::min(book.last, passed.range.last);
    if (book.book == passed.book && first <= last)
        book.passed.push_back({first, last, passed.range.reason});
}
} // namespace

ReceiptBook readReceiptBook(JsonReader& reader)
{
    ReceiptBook book;
    book.book = reader.fact(u"book"_s, 40);
    book.first = reader.integer(u"first"_s, 1, 9'999'999);
    book.last = reader.integer(u"last"_s, 1, 9'999'999);
    book.person = reader.optionalText(u"person"_s, 60);
    book.reason = reader.optionalReason(u"reason"_s, 1000);
    return book;
}

Result<Draft> decideOpenBook(const ReceiptBook& book, const ReceiptBooks& before)
{
    if (book.last < book.first)
        return badInput(u"/last"_s, u"lastBeforeFirst"_s, {{u"first"_s, book.first}});
    for (const ReceiptBook& one : before)
        if (one.book == book.book && one.first <= book.last && book.first <= one.last)
            return Error{ErrorCode::conflict, u"/first"_s, u"receiptBookOpened"_s,
                {{u"book"_s, one.book}, {u"first"_s, one.first}, {u"last"_s, one.last}}, {}};
    return Draft{kBookOpened, {u"ward"_s, u"register:"_s + kReceiptRegister}, bodyOf(book)};
}

ReceiptBook receiptBookFrom(const QJsonObject& body)
{
    return {body[u"book"_s].toString(), body[u"first"_s].toInteger(), body[u"last"_s].toInteger(),
        body[u"person"_s].toString(), body[u"reason"_s].toString()};
}

Draft receiptsPassed(const QString& book, const NumberRange& passed)
{
    return {kReceiptsPassed, {u"ward"_s, u"register:"_s + kReceiptRegister},
        {{u"register"_s, kReceiptRegister}, {u"book"_s, book}, {u"first"_s, passed.first},
            {u"last"_s, passed.last}, {u"reason"_s, passed.reason}}};
}

ReceiptBooks foldReceiptBooks(const Events& events)
{
    ReceiptBooks books;
    for (const Event& event : events)
        if (event.header.kind == kBookOpened)
            books.push_back(receiptBookFrom(event.body));
    const PassedReceipts passed = foldPassedReceipts(events);
    for (ReceiptBook& book : books)
        book = withPassed(std::move(book), passed);
    return books;
}

ReceiptBook withPassed(ReceiptBook book, const PassedReceipts& passed)
{
    for (const PassedRange& one : passed)
        pass(book, one);
    return book;
}

PassedReceipts foldPassedReceipts(const Events& events)
{
    PassedReceipts passed;
    for (const Event& event : events)
        if (event.header.kind == kReceiptsPassed)
            passed.push_back(passedFrom(event.body));
    return passed;
}

const PassedRange* passedWith(const PassedReceipts& passed, const ReceiptNumber& number)
{
    const auto found = std::ranges::find_if(passed, [&](const PassedRange& one) {
        return one.book == number.book && one.range.first <= number.number
            && number.number <= one.range.last;
    });
    return found == passed.end() ? nullptr : &*found;
}

PassedReceipts joined(PassedReceipts passed)
{
    std::ranges::sort(
        passed, {}, [](const PassedRange& one) { return std::pair(one.book, one.range.first); });
    PassedReceipts all;
    for (const PassedRange& one : passed)
        if (!all.empty() && all.back().book == one.book
            && one.range.first <= all.back().range.last + 1)
            all.back().range.last = std::max(all.back().range.last, one.range.last);
        else
            all.push_back(one);
    return all;
}

QString seriesAsKnown(const ReceiptBooks& books, const QStringList& written, const QString& series)
{
    const auto same
        = [&](const QString& book) { return book.compare(series, Qt::CaseInsensitive) == 0; };
    const auto opened = std::ranges::find_if(books, same, &ReceiptBook::book);
    if (opened != books.end())
        return opened->book;
    const auto used = std::ranges::find_if(written, same);
    return used == written.end() ? series : *used;
}

Outcome checkNewSeries(const QString& series, const ReceiptBooks& books, const QStringList& written)
{
    QStringList known = written;
    for (const ReceiptBook& book : books)
        known.append(book.book);
    if (known.contains(series))
        return Done{};
    static const QRegularExpression shape(u"\\A[A-Za-z0-9][A-Za-z0-9./-]*\\z"_s);
    if (!shape.match(series).hasMatch())
        return badInput(u"/book"_s, u"seriesSigns"_s, {{u"value"_s, series}});
    for (const QString& one : known)
        if (seenAs(one) == seenAs(series))
            return Error{ErrorCode::conflict, u"/book"_s, u"seriesLooksAlike"_s,
                {{u"value"_s, series}, {u"book"_s, one}}, {}};
    return Done{};
}

Outcome checkSeriesOpened(
    const QString& series, const ReceiptBooks& books, const QStringList& written)
{
    if (books.empty() || knowsSeries(books, series) || written.contains(series))
        return Done{};
    return bookRefused(u"/book"_s, u"receiptBookNotOpen"_s, {{u"book"_s, series}});
}

ReceiptBooks booksOf(const ReceiptBooks& books, const QString& login)
{
    ReceiptBooks own;
    for (const QString& holder : {login, QString()})
        for (const ReceiptBook& book : books)
            if (book.person == holder)
                own.push_back(book);
    return own;
}

const ReceiptBook* bookWith(const ReceiptBooks& books, const ReceiptNumber& number)
{
    const auto found = std::ranges::find_if(books, [&](const ReceiptBook& book) {
        return book.book == number.book && book.first <= number.number
            && number.number <= book.last;
    });
    return found == books.end() ? nullptr : &*found;
}

qint64 nextIn(const ReceiptBook& book, qint64 lastUsed)
{
    qint64 next = std::max(book.first, lastUsed + 1);
    std::vector<NumberRange> passed = book.passed;
    std::ranges::sort(passed, {}, &NumberRange::first);
    for (const NumberRange& range : passed)
        if (range.first <= next)
            next = std::max(next, range.last + 1);
    return next > book.last ? 0 : next;
}

Outcome checkReceipt(
    const ReceiptNumber& asked, const ReceiptBooks& books, qint64 lastUsed, const QString& login)
{
    const ReceiptBook* book = bookWith(books, asked);
    if (!book && !knowsSeries(books, asked.book))
        return Done{};
    if (!book)
        return bookRefused(u"/number"_s, u"receiptOutsideBooks"_s, {{u"book"_s, asked.book}});
    if (!book->person.isEmpty() && book->person != login)
        return bookRefused(u"/book"_s, u"receiptBookOfAnother"_s, {{u"login"_s, book->person}});
    const qint64 next = nextIn(*book, lastUsed);
    if (asked.number != next)
        return bookRefused(u"/number"_s, u"receiptOutOfOrder"_s, {{u"next"_s, next}});
    return Done{};
}

NumberAudit auditReceipts(
    const QString& book, const ReceiptBooks& books, const std::vector<UsedNumber>& used)
{
    NumberAudit audit{kReceiptRegister, 0, 0, qint64(used.size()), {}, {}, {}, {}, book};
    for (const UsedNumber& one : used) {
        if (one.number == audit.last)
            audit.duplicates.push_back(one.number);
        audit.last = one.number;
        if (!one.voidedBecause.isEmpty())
            audit.voided.push_back(one);
    }
    for (const ReceiptBook& range : books)
        if (range.book == book) {
            audit.explained.insert(audit.explained.end(), range.passed.begin(), range.passed.end());
            addHoles(audit, range, used);
        }
    return audit;
}

} // namespace motcua
