#pragma once
#include "core/forms/filledform.h"
#include "core/office/office.h"

namespace motcua {

/// A form of a dossier, filled from what its events say, in the wording in force on its day:
/// receipt, supplement, refuse, control, result. A result has one certificate for each number. The
/// dossier's count of prints, this one among them, says whether it is a reprint.
Result<FilledForm> fillPaper(const Office& office, const Dossier& dossier, const QString& form);

/// A day's fees of one clerk ("": of all), with what was counted where the day is closed.
Result<FilledForm> fillCash(const Office& office, QDate day, const QString& by);

/// A register's year as the paper book looks.
Result<FilledForm> fillBook(const Office& office, const QString& registerId, int year);

} // namespace motcua
