#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/context.h"

#include <CLI/CLI.hpp>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostDays = 1000;

struct DueOptions
{
    std::string received;
    std::string procedure;
    std::string days;
};

/// Of "days", which in a year's calendar are days off.
Error ofDayCount(Error error)
{
    error.values[u"place"_s] = u"dayCount"_s;
    return error;
}

Result<Limit> limitOf(const DueOptions& options, QDate date, const Context& context)
{
    if (options.procedure.empty() == options.days.empty())
        return Error{ErrorCode::usage, u"--procedure"_s, u"procedureOrDays"_s, {}, {}};
    if (!options.days.empty()) {
        const auto days = readNumber(u"days"_s, options.days, 1, kMostDays);
        return days ? Result<Limit>(Limit{LimitKind::workingDays, *days})
                    : ofDayCount(days.error());
    }
    const auto catalogue = context.catalogue();
    if (!catalogue)
        return catalogue.error();
    const auto procedure = findProcedure(*catalogue, options.procedure, date);
    if (!procedure)
        return procedure.error();
    return limitFor(**procedure, {});
}

Result<QJsonObject> due(const DueOptions& options, const Context& context)
{
    const auto received = readInstant(u"received"_s, options.received);
    if (!received)
        return received.error();
    const auto limit = limitOf(options, received->localDate(), context);
    if (!limit)
        return limit.error();
    const Due due = dueDate(Calendar::official(), *received, *limit);
    if (due.at.toIso().isEmpty())
        return badInput(u"received"_s, u"dueBeyondCalendar"_s);
    return QJsonObject{{u"due"_s, due.at.toIso()}, {u"kind"_s, nameOf(kLimitKinds, due.kind)},
        {u"provisional"_s, due.provisional},
        {u"because"_s, toJson(due.because, context.language())}};
}
} // namespace

void addDue(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand(
        "due", context.words("Tính thời điểm hẹn trả kết quả", "When a dossier is due"));
    auto options = std::make_shared<DueOptions>();
    command
        ->add_option("--received", options->received,
            context.words("thời điểm tiếp nhận, ví dụ 2022-05-04T15:30",
                "moment of receipt, e.g. 2022-05-04T15:30"))
        ->required();
    command->add_option("--procedure", options->procedure,
        context.words("mã thủ tục, ví dụ 2.000815", "code of a procedure, e.g. 2.000815"));
    command->add_option(
        "--days", options->days, context.words("số ngày làm việc", "number of working days"));
    command->callback([options, &context] { context.answer(due(*options, context)); });
}

} // namespace motcua
