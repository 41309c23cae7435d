#pragma once

namespace motcua {

/// The languages that the program speaks.
enum class Language
{
    vietnamese,
    english
};

} // namespace motcua
