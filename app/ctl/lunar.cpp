#include "core/calendar/lunar.h"

#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/context.h"

#include <CLI/CLI.hpp>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Result<QJsonObject> lunar(const std::string& text)
{
    const auto date = readDate(u"date"_s, text);
    if (!date)
        return date.error();
    const LunarDate day = toLunar(*date);
    if (day.day == 0)
        return badInput(u"date"_s, u"outsideLunarYears"_s, {{u"min"_s, 1800}, {u"max"_s, 2199}});
    return QJsonObject{
        {u"day"_s, day.day}, {u"month"_s, day.month}, {u"leap"_s, day.leap}, {u"year"_s, day.year}};
}
} // namespace

void addLunar(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("lunar",
        context.words(
            "Đổi sang ngày âm lịch Việt Nam", "The day of the Vietnamese lunar calendar"));
    auto date = std::make_shared<std::string>();
    command
        ->add_option(
            "DATE", *date, context.words("ngày, ví dụ 2022-02-01", "a date, e.g. 2022-02-01"))
        ->required();
    command->callback([date, &context] { context.answer(lunar(*date)); });
}

} // namespace motcua
