#pragma once
#include "core/office/cash.h"
#include "core/store/daycounts.h"

namespace motcua {

/// The day sheet (phiếu khóa sổ ngày): what was done on a day, the numbers given, the cash, and the
/// head of the journal, which the paper keeps outside the file: a journal that is made anew later
/// no longer has it.
struct DaySheet
{
    QDate day;
    DayCounts counts;
    CashDay cash;
    Head head; ///< the last event when the sheet was made
    qint64 events = 0; ///< of every station, up to then
};

/// Nothing is recorded: Office::recordDaySheet() does that before the paper comes out.
Result<DaySheet> daySheetOf(const Office& office, QDate day);

} // namespace motcua
