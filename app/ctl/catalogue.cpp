#include "app/ctl/catalogue.h"

#include "app/ctl/commands.h"
#include "app/ctl/context.h"

#include <CLI/CLI.hpp>

namespace motcua {

void addCatalogue(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand(
        "catalogue", context.words("Danh mục thủ tục hành chính", "The catalogue of procedures"));
    command->require_subcommand(1);
    addCatalogueCheck(*command, context);
    addCatalogueList(*command, context);
}

} // namespace motcua
