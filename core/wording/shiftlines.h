#pragma once
#include "core/office/cash.h"

namespace motcua {

/// Cash that passed between two clerks on a day, as one of them sees it.
struct ShiftLine
{
    QString what; ///< "Đã bàn giao cho Vũ Minh Đức lúc 16:51"
    Dong amount; ///< what went away has a minus; what is not confirmed yet counts as nothing
};
std::vector<ShiftLine> shiftLines(const Office& office, const ClerkCash& clerk, QDate day);

/// The same of what passed behind the closing of the day, which the next one counts.
std::vector<ShiftLine> shiftLinesAfter(const Office& office, const ClerkCash& clerk);
/// The same of what passed behind the closing of a day before, and is counted now.
std::vector<ShiftLine> shiftLinesBrought(const Office& office, const ClerkCash& clerk);

/// What was noted of a closing, and who closed it where that was not the clerk.
QString closingNote(const Office& office, const DayClosing& closing);

} // namespace motcua
