#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/context.h"

#include <CLI/CLI.hpp>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Result<QJsonObject> workingDay(const std::string& text, const Context& context)
{
    const auto date = readDate(u"date"_s, text);
    if (!date)
        return date.error();
    const WorkingDay day = Calendar::official().workingDay(*date);
    return QJsonObject{{u"date"_s, date->toString(Qt::ISODate)}, {u"working"_s, day.working},
        {u"provisional"_s, day.provisional},
        {u"because"_s, toJson(day.because, context.language())}};
}
} // namespace

void addWorkingDay(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("working-day",
        context.words("Cho biết một ngày có làm việc không", "Whether a day is worked"));
    auto date = std::make_shared<std::string>();
    command
        ->add_option(
            "DATE", *date, context.words("ngày, ví dụ 2022-05-04", "a date, e.g. 2022-05-04"))
        ->required();
    command->callback([date, &context] { context.answer(workingDay(*date, context)); });
}

} // namespace motcua
