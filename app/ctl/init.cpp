#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/packs.h"
#include "app/ctl/ward.h"
#include "core/wording/wording.h"

#include <CLI/CLI.hpp>
#include <cstdio>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct InitOptions
{
    std::string file;
    std::string ward;
    bool demo = false;
    bool example = false;
};

QJsonObject made(const Office& office)
{
    QJsonArray accounts;
    for (const Account& account : office.ward().accounts)
        accounts.append(account.login);
    return {{u"ok"_s, true}, {u"file"_s, office.file().path()},
        {u"fileId"_s, office.file().fileId()}, {u"ward"_s, office.ward().config.name},
        {u"station"_s, office.file().station()}, {u"demo"_s, office.ward().config.demo},
        {u"accounts"_s, accounts}};
}

void found(const InitOptions& options, const Founding& founding, Context& context)
{
    const SystemClock clock;
    SystemRandom random;
    const auto office
        = Office::create(QString::fromStdString(options.file), founding, seamsOf(clock, random));
    if (!office)
        context.fail(office.error());
    else
        context.line(made(**office));
}

void failWith(const Faults& faults, Context& context)
{
    QJsonArray all;
    for (const Fault& fault : faults)
        all.append(QJsonObject{{u"pointer"_s, fault.pointer}, {u"detail"_s, fault.detail},
            {u"message"_s, sentence(fault, context.language())}});
    context.fail(toError(faults), {{u"faults"_s, all}});
}

void foundFrom(const InitOptions& options, Context& context)
{
    const auto bytes = readFile(QString::fromStdString(options.ward));
    if (!bytes)
        return context.fail(bytes.error());
    const auto json = parseObject(*bytes);
    if (!json)
        return context.fail(json.error());
    Faults faults;
    JsonReader reader(*json, {}, faults);
    const Founding founding = readFounding(reader);
    if (!faults.empty())
        return failWith(faults, context);
    found(options, founding, context);
}

void init(const InitOptions& options, Context& context)
{
    if (options.example) {
        std::fputs(exampleFounding().constData(), stdout);
        return;
    }
    if (options.file.empty() || options.demo == !options.ward.empty())
        return context.fail({ErrorCode::usage, u"init"_s, u"demoOrWard"_s, {}, {}});
    if (options.demo)
        found(options, demoFounding(), context);
    else
        foundFrom(options, context);
}
} // namespace

void addInit(CLI::App& app, Context& context)
{
    auto* command
        = app.add_subcommand("init", context.words("Tạo tệp của một phường", "Make a ward's file"));
    auto options = std::make_shared<InitOptions>();
    command->add_option(
        "FILE", options->file, context.words("tệp sẽ tạo, *.motcua", "the file to make, *.motcua"));
    command->add_flag("--demo", options->demo, context.words("phường dùng thử", "a demo ward"));
    command->add_option("--ward", options->ward,
        context.words("mô tả phường, WARD.json", "the ward's description, WARD.json"));
    command->add_flag("--example", options->example,
        context.words("in một WARD.json mẫu", "print a WARD.json to fill in"));
    command->callback([options, &context] { init(*options, context); });
}

} // namespace motcua
