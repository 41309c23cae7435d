// motcuactl: the command line over the core, for administrators, scripts and other systems.
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/usage.h"

#include <CLI/CLI.hpp>
#include <cstdio>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
/// The language must be known before the help page is made, so before the arguments are read.
Language languageOf(const std::vector<std::string>& arguments)
{
    for (std::size_t at = 0; at < arguments.size(); ++at) {
        const bool next = at + 1 < arguments.size() && arguments[at + 1] == "en";
        if (arguments[at] == "--lang=en" || (arguments[at] == "--lang" && next))
            return Language::english;
    }
    return Language::vietnamese;
}

void addCommands(CLI::App& app, Context& context)
{
    for (const auto add : {addScan, addDue, addWorkingDay, addLunar, addFee, addNoWait,
             addCatalogue, addKeys, addInit, addDo, addShow, addFind, addPerson, addList, addPrint,
             addNumbers, addAuthority, addDelegations, addForm, addCalendar, addCash, addAccesses,
             addRetention, addVerify, addRebuild, addBackup, addRestore, addGenerate, addLater})
        add(app, context);
}

int run(CLI::App& app, int argc, char** argv, Context& context)
{
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        std::fputs(app.help().c_str(), stdout);
    } catch (const CLI::CallForVersion& version) {
        context.line(
            {{u"name"_s, u"motcuactl"_s}, {u"version"_s, QString::fromLatin1(version.what())}});
    } catch (const CLI::ParseError& error) {
        context.fail(usageError(app, error));
    }
    return context.exitCode();
}

int start(int argc, char** argv)
{
    const SystemClock clock;
    Context context(languageOf({argv, argv + argc}), clock);
    CLI::App app(context.words("Một Cửa: tra cứu và làm việc với hồ sơ bằng dòng lệnh",
                     "Một Cửa: dossiers and rules from the command line"),
        "motcuactl");
    describe(app, context);
    addCommands(app, context);
    return run(app, argc, argv, context);
}
} // namespace

/// Whatever is thrown through here (memory is short) ends in the words of the system: exit 6.
int main(int argc, char** argv)
{
    try {
        return start(argc, argv);
    } catch (const std::exception& trouble) {
        std::fputs(trouble.what(), stderr);
        return exitCode(ErrorCode::storage);
    }
}
