#include "ui/admin/calendarrows.h"

#include "core/calendar/yeardoubts.h"
#include "core/wording/citation.h"
#include "ui/dossier/words.h"
#include "ui/theme/language.h"

#include <QJsonArray>
#include <QJsonObject>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr char kCalendarContext[] = "motcua::CalendarDays";

struct KindWords
{
    DayKind kind;
    const char* words;
};
constexpr std::array kKindWords{
    KindWords{DayKind::holiday, QT_TRANSLATE_NOOP("motcua::CalendarDays", "holiday")},
    KindWords{DayKind::compensation,
        QT_TRANSLATE_NOOP("motcua::CalendarDays", "off for a holiday on a weekend")},
    KindWords{DayKind::swapOff, QT_TRANSLATE_NOOP("motcua::CalendarDays", "swapped: off")},
    KindWords{DayKind::swapWork, QT_TRANSLATE_NOOP("motcua::CalendarDays", "swapped: worked")},
};

/// "T5 01/01/2026", "CN 04/01/2026"
QString weekdayAndDate(QDate date)
{
    const int day = date.dayOfWeek();
    const QString spoken = language() != Language::vietnamese
        ? QLocale(u"en"_s).toString(date, u"ddd"_s)
        : day == Qt::Sunday ? u"CN"_s
                            : u"T%1"_s.arg(day + 1);
    return spoken + u' ' + date.toString(u"dd/MM/yyyy"_s);
}

QString clockAndDay(Instant at)
{
    return at.localTime().toString(u"HH:mm "_s) + at.localDate().toString(u"dd/MM/yyyy"_s);
}

/// "≈ 08:00 05/01/2027": days off of that year were not announced when it was counted.
QString dueWords(const Due& due)
{
    return (due.provisional ? u"≈ "_s : QString()) + clockAndDay(due.at);
}

constexpr Column<CalendarDay> kDayColumns[] = {
    {QT_TRANSLATE_NOOP("motcua::CalendarDays", "Day"),
        [](auto& row) { return weekdayAndDate(row.date); }},
    {QT_TRANSLATE_NOOP("motcua::CalendarDays", "Kind"),
        [](auto& row) { return dayKindWords(row.kind); }},
    {QT_TRANSLATE_NOOP("motcua::CalendarDays", "Name"), [](auto& row) { return row.name; }},
    {QT_TRANSLATE_NOOP("motcua::CalendarDays", "Source"),
        [](auto& row) { return cited(row.source); }},
};

constexpr Column<MovedDue> kMovedColumns[] = {
    {QT_TRANSLATE_NOOP("motcua::CalendarDays", "Dossier"), [](auto& row) { return row.code; }},
    {QT_TRANSLATE_NOOP("motcua::CalendarDays", "Promised"),
        [](auto& row) { return dueWords(row.before); }},
    {QT_TRANSLATE_NOOP("motcua::CalendarDays", "By the new calendar"),
        [](auto& row) { return dueWords(row.after); }},
};
} // namespace

QString dayKindWords(DayKind kind)
{
    const auto row = std::ranges::find(kKindWords, kind, &KindWords::kind);
    return QCoreApplication::translate(kCalendarContext, row->words);
}

CalendarDayModel::CalendarDayModel(QObject* parent)
    : RowModel(kCalendarContext, kDayColumns, parent)
{
}

QVariant CalendarDayModel::roleOf(const CalendarDay& row, int role) const
{
    return role == Qt::ToolTipRole ? QVariant(cited(row.source)) : QVariant();
}

QJsonObject yearCommand(int year, const QString& notice, const std::vector<CalendarDay>& days)
{
    QJsonArray rows;
    for (const CalendarDay& day : days)
        rows.append(QJsonObject{{u"date"_s, day.date.toString(Qt::ISODate)},
            {u"kind"_s, nameOf(kDayKinds, day.kind)}, {u"name"_s, day.name},
            {u"source"_s, day.source.isEmpty() ? notice : day.source}});
    return {
        {u"do"_s, u"setCalendar"_s}, {u"year"_s, year}, {u"notice"_s, notice}, {u"days"_s, rows}};
}

Reasons doubtsOf(
    const Calendar& calendar, int year, const QString& notice, const std::vector<CalendarDay>& days)
{
    QJsonObject json = yearCommand(year, notice.isEmpty() ? u"?"_s : notice, days);
    json.remove(u"do"_s);
    Faults faults;
    const auto entered = calendar.withYear(json, faults);
    return entered ? yearDoubts(*entered, year) : Reasons();
}

MovedDueModel::MovedDueModel(QObject* parent)
    : RowModel(kCalendarContext, kMovedColumns, parent)
{
}

QVariant MovedDueModel::roleOf(const MovedDue& /*row*/, int /*role*/) const
{
    return {};
}

} // namespace motcua
