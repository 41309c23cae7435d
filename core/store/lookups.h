#pragma once
#include "core/store/viewrows.h"
#include "core/store/wardfile.h"

#include <functional>

namespace motcua {

/// notFound, field "dossier", where no dossier has the code.
Result<DossierId> dossierIdByCode(const WardFile& file, const QString& code);
/// The row that lists show of one dossier; notFound.
Result<DossierRow> dossierRowOf(const WardFile& file, DossierId id);
/// Every dossier that names the person in any role, newest first, at most `limit`.
Result<std::vector<DossierRow>> dossiersOfPerson(
    const WardFile& file, const QString& personalNumber, int limit);

/// A dossier, and which one of its year it is.
struct ReceivedPlace
{
    DossierId id;
    qint64 place = 0;
};
/// The dossiers received on these days of one year, both included, in the order of receipt: that of
/// the journal, so that a clock put back changes no place that was given.
Result<std::vector<ReceivedPlace>> receivedIn(const WardFile& file, QDate from, QDate to);

/// How many dossiers were received on these days, both included.
Result<qint64> countReceived(const WardFile& file, QDate from, QDate to);
/// The day of the first receipt; invalid where there is none.
Result<QDate> firstReceipt(const WardFile& file);

/// Which one of its year a dossier is, in that order.
Result<qint64> placeInYear(const WardFile& file, DossierId id, Instant receivedAt);

/// Open dossiers that are promised for a day, by that day.
Result<std::vector<DossierId>> promised(const WardFile& file);

/// The last daily number that a dossier code of `agency` on `day` bears within first..last; 0:
/// none.
Result<qint64> lastDaily(
    const WardFile& file, const QString& agency, QDate day, qint64 first, qint64 last);

/// What of an event's body is to be read; JSON again.
using Needed = std::function<QByteArray(const EventHeader&, const QByteArray& body)>;
/// Events that name one subject and not the other, in their total order; damaged where one cannot
/// be read.
Result<Events> eventsBeside(
    const WardFile& file, const QString& subject, const QString& other, const Needed& needed = {});

/// What an idempotency key was used for; none where it is new.
Result<std::optional<KeyRow>> keyUse(const WardFile& file, const QString& key);

struct RegisterYear
{
    QString registerId;
    int year = 0;

    bool operator==(const RegisterYear&) const = default;
};
/// Registers and years that bear numbers, in order.
Result<std::vector<RegisterYear>> registersInUse(const WardFile& file);
/// The highest number of our own register in that year, voided ones included; 0: none.
Result<qint64> lastNumber(const WardFile& file, const QString& registerId, int year);
/// The day of the number that was given before this one; invalid where it is the first of its year.
Result<QDate> dayOfNumberBefore(
    const WardFile& file, const QString& registerId, int year, qint64 number);

/// The last number given in a row of a form's papers; 0: none.
Result<qint64> lastSlip(const WardFile& file, const QString& form, int year, const QString& series);
/// Every row of papers that are numbered, with its numbers in order.
struct SlipRow
{
    Slip row; ///< its number: none
    std::vector<std::pair<qint64, DossierId>> numbers;
};
Result<std::vector<SlipRow>> slipRows(const WardFile& file);

/// The code of the dossier for which this number stands; "": it is free, or was voided.
Result<QString> bearerOf(const WardFile& file, const QString& registerId, int year, qint64 number);

/// A line of the book: the number and the dossier that bears it.
struct BookLine
{
    NumberRow number;
    DossierId dossier;
    QString code;
    QString applicantName;

    bool operator==(const BookLine&) const = default;
};
/// A register's year by number, recorded and voided ones included.
Result<std::vector<BookLine>> numbers(const WardFile& file, const QString& registerId, int year);
/// The same, `limit` lines behind the first `offset`: a book of any length is read page by page.
Result<std::vector<BookLine>> numbersPage(
    const WardFile& file, const QString& registerId, int year, qint64 offset, qint64 limit);
/// How many of its lines bear a lower number.
Result<qint64> countBelow(const WardFile& file, const QString& registerId, int year, qint64 number);
/// Its numbers in their order, one by one: what bears it, and why it was voided.
using EachNumber
    = std::function<void(qint64 number, const QString& voidedBecause, DossierId dossier)>;
Outcome eachNumber(
    const WardFile& file, const QString& registerId, int year, const EachNumber& each);

} // namespace motcua
