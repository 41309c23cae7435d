#pragma once
#include "core/base/error.h"

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace motcua {
class Context;

/// The head of the program: its options, its help page in the chosen language.
void describe(CLI::App& app, Context& context);

/// Wrong usage as an error: which argument, and what is wrong with it.
Error usageError(const CLI::App& app, const CLI::ParseError& error);

} // namespace motcua
