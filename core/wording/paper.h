#pragma once
#include "core/forms/filledform.h"
#include "core/office/daysheet.h"
#include "core/registers/registers.h"

namespace motcua {

/// A form of a dossier, filled from what its events say, in the wording in force on its day:
/// receipt, supplement, refuse, control, result. A result has one certificate for each number. The
/// dossier's count of prints, this one among them, says whether it is a reprint.
Result<FilledForm> fillPaper(const Office& office, const Dossier& dossier, const QString& form);

/// What hangs on the wall of a version, as it is in force on `day`.
Result<FilledForm> fillPosting(const Office& office, const Procedure& procedure, QDate day);

/// A year, or one month of it (1 … 12): registers are printed monthly (NĐ 23/2015/NĐ-CP Điều 13).
struct BookPeriod
{
    int year = 0;
    int month = 0; ///< 0: the whole year

    QDate from() const;
    QDate to() const;
    bool holds(QDate day) const;
};

/// A register as the paper book looks, each volume with its own pages and total; the tracking book
/// as well.
Result<FilledForm> fillBook(
    const Office& office, const QString& registerId, const BookPeriod& period);
/// Every dossier of the period, numbered through the year in the order of receipt.
Result<FilledForm> fillTracking(const Office& office, const BookPeriod& period);
/// A day's fees of one clerk ("": of all), with what was counted where the day is closed. Who took
/// them signs; the list of all is made by `login` ("": nobody named).
Result<FilledForm> fillCash(
    const Office& office, QDate day, const QString& by, const QString& login = {});
/// The paper of lastShift(), with the dossiers that passed from hand to hand; both sign. notFound
/// "noShift".
Result<FilledForm> fillShift(const Office& office, const QString& login, QDate day);
/// The decisions that delegate procedures, as of a day, with the readiness and the tasks of each;
/// made by `login` ("": nobody named).
Result<FilledForm> fillDelegations(const Office& office, QDate day, const QString& login);
/// The day sheet, made by `login` ("": nobody named).
Result<FilledForm> fillDaySheet(const Office& office, const DaySheet& sheet, const QString& login);

} // namespace motcua
