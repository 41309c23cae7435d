#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/ward.h"

#include <CLI/CLI.hpp>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct CalendarOptions
{
    WardOptions ward;
    std::string year;
    bool moved = false;
};

QJsonObject toJson(const CalendarDay& day)
{
    return {{u"date"_s, day.date.toString(Qt::ISODate)}, {u"kind"_s, nameOf(kDayKinds, day.kind)},
        {u"name"_s, day.name}, {u"source"_s, day.source}};
}

QJsonObject yearJson(const Calendar& calendar, int year)
{
    QJsonArray days;
    for (const CalendarDay& day : calendar.exceptionsOf(year))
        days.append(toJson(day));
    return {{u"year"_s, year}, {u"official"_s, calendar.isOfficial(year)},
        {u"notice"_s, calendar.noticeOf(year)}, {u"days"_s, days}};
}

void listMoved(const Office& office, Context& context)
{
    const auto moved = office.movedDues();
    if (!moved)
        return context.fail(moved.error());
    for (const MovedDue& one : *moved)
        context.line({{u"dossier"_s, one.code}, {u"id"_s, one.id.toString()},
            {u"due"_s, one.before.at.toIso()}, {u"newDue"_s, one.after.at.toIso()},
            {u"provisional"_s, one.after.provisional}});
}

void calendar(const CalendarOptions& options, Context& context)
{
    const auto ward = Ward::open(options.ward, WardUse::read);
    if (!ward)
        return context.fail(ward.error());
    const Office& office = (*ward)->office();
    if (options.moved)
        return listMoved(office, context);
    const int thisYear = office.now().localDate().year();
    const auto year = options.year.empty() ? Result<int>(thisYear)
                                           : readNumber(u"--year"_s, options.year, 1990, 2100);
    if (!year)
        return context.fail(year.error());
    context.line(yearJson(office.ward().calendar, *year));
}
} // namespace

void addCalendar(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("calendar",
        context.words("Lịch nghỉ của một năm; ngày hẹn nào phải dời",
            "A year's holidays; which promises they move"));
    auto options = std::make_shared<CalendarOptions>();
    addWardOptions(*command, options->ward, context, true);
    command->add_option("--year", options->year,
        context.words("năm; bỏ trống là năm nay", "this year if left out"));
    command->add_flag("--moved", options->moved,
        context.words("các ngày hẹn phải dời, chờ xác nhận", "promises that wait to be confirmed"));
    command->callback([options, &context] { calendar(*options, context); });
}

} // namespace motcua
