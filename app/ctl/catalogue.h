#pragma once

namespace CLI {
class App;
}

namespace motcua {
class Context;

// The parts of the command `catalogue`.
void addCatalogueCheck(CLI::App& catalogue, Context& context);
void addCatalogueList(CLI::App& catalogue, Context& context);

} // namespace motcua
