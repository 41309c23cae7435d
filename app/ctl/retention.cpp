#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/ward.h"
#include "core/office/keeping.h"

#include <CLI/CLI.hpp>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct RetentionOptions
{
    WardOptions ward;
    std::string on;
    bool dueOnly = false;
};

QJsonObject keptJson(const Kept& kept)
{
    return {{u"term"_s, kept.term.id}, {u"what"_s, kept.term.what},
        {u"register"_s, kept.registerId}, {u"year"_s, kept.year}, {u"count"_s, kept.count},
        {u"years"_s, kept.term.years ? QJsonValue(*kept.term.years) : QJsonValue()},
        {u"until"_s, kept.until ? QJsonValue(kept.until->toString(Qt::ISODate)) : QJsonValue()},
        {u"due"_s, kept.due}, {u"toConfirm"_s, kept.term.toConfirm},
        {u"source"_s, kept.term.source}};
}

void listKept(const RetentionOptions& options, Context& context)
{
    const auto ward = Ward::open(options.ward, WardUse::read);
    if (!ward)
        return context.fail(ward.error());
    const Office& office = (*ward)->office();
    const auto day = readDate(u"--on"_s, options.on, office.now().localDate());
    if (!day)
        return context.fail(day.error());
    const auto all = keptOn(office.file(), *day);
    if (!all)
        return context.fail(all.error());
    for (const Kept& kept : *all)
        if (kept.due || !options.dueOnly)
            context.line(keptJson(kept));
}
} // namespace

void addRetention(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("retention",
        context.words("Thời hạn bảo quản sổ, hồ sơ; những gì đã hết hạn",
            "How long books and papers are kept, and what is due"));
    auto options = std::make_shared<RetentionOptions>();
    addWardOptions(*command, options->ward, context);
    command->add_option("--on", options->on,
        context.words("ngày xét; bỏ trống là hôm nay", "on this day; today if left out"));
    command->add_flag(
        "--due", options->dueOnly, context.words("chỉ những gì đã hết hạn", "only what is due"));
    command->callback([options, &context] { listKept(*options, context); });
}

} // namespace motcua
