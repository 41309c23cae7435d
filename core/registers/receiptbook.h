#pragma once
#include "core/registers/audit.h"

namespace motcua {

/// The id under which books of fee receipts (biên lai) are opened; they are no registers of ours.
inline const QString kReceiptRegister = QStringLiteral("BL");

/// A book of printed receipts: a stretch of numbers of one series.
struct ReceiptBook
{
    QString book; ///< its series: "AA/22"
    qint64 first = 0;
    qint64 last = 0;
    QString person; ///< login of who writes in it; "": whoever takes a fee
    QString reason;
    std::vector<NumberRange> passed = {}; ///< written before a file was restored that lacks them

    bool operator==(const ReceiptBook&) const = default;
};
using ReceiptBooks = std::vector<ReceiptBook>;

/// Receipts that were written though this file does not know them.
struct PassedRange
{
    QString book;
    NumberRange range;

    bool operator==(const PassedRange&) const = default;
};
using PassedReceipts = std::vector<PassedRange>;

struct ReceiptNumber
{
    QString book;
    qint64 number = 0;

    bool operator==(const ReceiptNumber&) const = default;
};

/// Reads the arguments of `openVolume` of "BL".
ReceiptBook readReceiptBook(JsonReader& reader);
/// The event of an opening. Refuses a last number before the first, and numbers that an opened book
/// of the series has (conflict).
Result<Draft> decideOpenBook(const ReceiptBook& book, const ReceiptBooks& before);
/// The event that receipts of a book, of `passed`, were written though this file does not know
/// them: the next one is behind them.
Draft receiptsPassed(const QString& book, const NumberRange& passed);
ReceiptBook receiptBookFrom(const QJsonObject& body);
/// A book that is opened anew after a restore knows what was passed over before.
ReceiptBooks foldReceiptBooks(const Events& events);
PassedReceipts foldPassedReceipts(const Events& events);
/// The passed one that has this number; nullptr: none.
const PassedRange* passedWith(const PassedReceipts& passed, const ReceiptNumber& number);
/// The book with what of them it has.
ReceiptBook withPassed(ReceiptBook book, const PassedReceipts& passed);
/// By series and number, those that touch joined.
PassedReceipts joined(PassedReceipts passed);

/// The series as it was first opened, or first written in: "aa/22" is the book "AA/22".
QString seriesAsKnown(const ReceiptBooks& books, const QStringList& written, const QString& series);
/// A new series has ordinary letters, digits, '-', '/' and '.' only (badInput seriesSigns), and is
/// not taken for a known one at a glance: "АА/22" in Cyrillic letters, "AA /22" (conflict
/// seriesLooksAlike).
Outcome checkNewSeries(
    const QString& series, const ReceiptBooks& books, const QStringList& written);
/// The books that somebody writes in, in the order of their opening: the own ones first.
ReceiptBooks booksOf(const ReceiptBooks& books, const QString& login);
/// The opened book that the number is of; nullptr: none.
const ReceiptBook* bookWith(const ReceiptBooks& books, const ReceiptNumber& number);
/// What is written next in a book after `lastUsed` (0: nothing yet); 0: it is used up.
qint64 nextIn(const ReceiptBook& book, qint64 lastUsed);

/// Where books are opened, a receipt is out of an opened series, or one that was written in before
/// (ruleRefused receiptBookNotOpen); where none is, out of whatever book lies on the table.
Outcome checkSeriesOpened(
    const QString& series, const ReceiptBooks& books, const QStringList& written);

/// Whether somebody may write this receipt now: in an opened series only within a book, not in
/// another's, and only the number that comes next. What is no opened series is taken as written.
Outcome checkReceipt(
    const ReceiptNumber& asked, const ReceiptBooks& books, qint64 lastUsed, const QString& login);

/// The proof of a series: every number of its books up to the last written, once each.
NumberAudit auditReceipts(
    const QString& book, const ReceiptBooks& books, const std::vector<UsedNumber>& used);

} // namespace motcua
