#pragma once
#include "core/catalogue/feeshares.h"
#include "core/registers/receiptbook.h"

#include <functional>

namespace motcua {

/// When something happened: by the clock for days and papers, in the journal for what came first.
struct Mark
{
    Instant when;
    qint64 order = 0;

    bool operator==(const Mark&) const = default;
};
Mark markOf(const EventHeader& header);

struct CancelledReceipt
{
    Mark mark;
    QString by;
    QString reason;

    bool operator==(const CancelledReceipt&) const = default;
};

/// One payment as the cash list counts it.
struct Receipt
{
    ReceiptNumber receipt; ///< number 0: none was written
    Dong amount;
    QString method; ///< "cash", "transfer", "online"
    FeeShares shares;
    QString by;
    Mark mark;
    std::optional<CancelledReceipt> cancelled;
    QString dossier = {}; ///< id; with the two below where it is listed
    QString code = {};
    QString payer = {};

    bool operator==(const Receipt&) const = default;
};
using Receipts = std::vector<Receipt>;

/// How a fee is paid, in the order of the cash list.
inline const std::array kPaymentMethods{
    QStringLiteral("cash"), QStringLiteral("transfer"), QStringLiteral("online")};

/// A stretch of a clerk's till. What is cancelled is given back by the one who wrote the receipt,
/// in the stretch in which it is cancelled.
struct TillTally
{
    Receipts written;
    Receipts cancelled;
    std::map<QString, Dong> byMethod; ///< every method, less what was given back
    FeeShares byOffice;
    std::vector<ReceiptNumber> lastNumbers; ///< of each book written in, in order

    Dong total() const;
};
/// What of `receipts` is `login`'s and lies within.
TillTally tallyOf(
    const Receipts& receipts, const QString& login, const std::function<bool(const Mark&)>& within);

/// A clerk's day as it was closed.
struct DayClosing
{
    QString login;
    QDate day;
    Mark mark;
    Dong expected; ///< cash
    Dong counted;
    QString note;
    QString by = {}; ///< who counted and closed it where another did; "": the clerk

    Dong difference() const { return {counted.amount - expected.amount}; }
    bool operator==(const DayClosing&) const = default;
};

/// The last number that a register of ours had given.
struct LastEntry
{
    QString registerId;
    QString volume; ///< "01/2022"
    qint64 number = 0;

    bool operator==(const LastEntry&) const = default;
};

/// A till passed from one clerk to another, who confirms it.
struct ShiftHandOver
{
    EventId event;
    QString from;
    QString to;
    Dong cash;
    Dong expected;
    qint64 openDossiers = 0;
    QStringList dossiers; ///< their ids; none of a hand-over of before they were kept
    std::vector<ReceiptNumber> lastNumbers;
    std::vector<LastEntry> registers = {}; ///< none of a hand-over of before they were kept
    QString note;
    Mark mark;
    std::optional<Mark> taken;
    bool lapsed = false; ///< handed over anew, or the day was closed before it was taken

    bool waits() const { return !taken && !lapsed; }
    bool operator==(const ShiftHandOver&) const = default;
};

struct Tills
{
    std::vector<DayClosing> closings;
    std::vector<ShiftHandOver> shifts;
};
/// The subject of closings and hand-overs.
inline const QString kCashSubject = QStringLiteral("cash");
Tills foldTills(const Events& events);

/// nullptr: never.
const DayClosing* lastClosing(const Tills& tills, const QString& login);
const DayClosing* closingOn(const Tills& tills, const QString& login, QDate day);
/// What waits for `to`; from whom, "": from anyone.
std::vector<ShiftHandOver> shiftsFor(const Tills& tills, const QString& to, const QString& from);
/// The last hand-over of a shift on that day from or to `login` that was not made anew; none.
std::optional<ShiftHandOver> lastShift(const Tills& tills, const QString& login, QDate day);

/// A clerk's till since the last closing.
struct OpenTill
{
    TillTally tally;
    Dong takenOver; ///< cash, from other clerks
    Dong handedOver; ///< and to others, once they confirmed it

    Dong expected() const;
};
OpenTill openTillOf(const Tills& tills, const Receipts& receipts, const QString& login);

QJsonArray toJson(const std::vector<ReceiptNumber>& numbers);
QJsonArray toJson(const std::vector<LastEntry>& entries);
/// Both together, the higher number of a book: a series that nobody opened is in what was written
/// only.
std::vector<ReceiptNumber> lastOf(
    std::vector<ReceiptNumber> opened, const std::vector<ReceiptNumber>& written);

} // namespace motcua
