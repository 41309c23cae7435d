#pragma once
#include "core/base/language.h"

#include <CLI/CLI.hpp>

namespace motcua {

/// The help page in the chosen language, its columns counted in letters and not in bytes.
class HelpPage final : public CLI::Formatter
{
public:
    explicit HelpPage(Language language);

    std::string make_group(std::string group, bool isPositional,
        std::vector<const CLI::Option*> options) const override;
    std::string make_option(const CLI::Option* option, bool isPositional) const override;
};

} // namespace motcua
