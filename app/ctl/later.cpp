#include "app/ctl/commands.h"
#include "app/ctl/context.h"

#include <CLI/CLI.hpp>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr std::array kLater{"report", "export", "import", "sync"};
} // namespace

void addLater(CLI::App& app, Context& context)
{
    for (const char* name : kLater) {
        auto* command = app.add_subcommand(name)->group("")->fallthrough(false)->allow_extras();
        command->callback([name, &context] {
            context.fail({ErrorCode::notInThisVersion, {}, {},
                {{u"command"_s, QString::fromLatin1(name)}}, {}});
        });
    }
}

} // namespace motcua
