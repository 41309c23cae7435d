#pragma once
#include "core/office/office.h"
#include "ui/widgets/rowmodel.h"

namespace motcua {

/// The days off and the days swapped of one year.
class CalendarDayModel : public RowModel<CalendarDay>
{
public:
    explicit CalendarDayModel(QObject* parent = nullptr);

protected:
    QVariant roleOf(const CalendarDay& row, int role) const override;
};

/// Open promises that another calendar moves, to be confirmed one by one.
class MovedDueModel : public RowModel<MovedDue>
{
public:
    explicit MovedDueModel(QObject* parent = nullptr);

protected:
    QVariant roleOf(const MovedDue& row, int role) const override;
};

/// The command that enters a year; what was not told otherwise has the notice as its source.
QJsonObject yearCommand(int year, const QString& notice, const std::vector<CalendarDay>& days);
/// What is unusual in a year as it would be entered; none while it has faults.
Reasons doubtsOf(const Calendar& calendar, int year, const QString& notice,
    const std::vector<CalendarDay>& days);

/// "nghỉ lễ" for a kind of day.
QString dayKindWords(DayKind kind);

} // namespace motcua
