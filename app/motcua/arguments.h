#pragma once
#include "core/base/instant.h"
#include "core/base/language.h"
#include "core/base/result.h"

#include <QStringList>

namespace motcua {

/// What the program was started with.
struct Arguments
{
    QString file; ///< a ward; "" the last one
    QString tour; ///< folder for the pictures of the tour; "" no tour
    std::optional<Language> language;
    bool dark = false;
    std::optional<Instant> clock; ///< stands still there; demo wards only
    bool tellReady = false; ///< says "ready" on stdout once the ward's window can be used
    bool help = false;
};

/// usage, with the argument as the field, where one is not known or wants a value.
Result<Arguments> readArguments(const QStringList& arguments);

/// What --help prints.
QString usageText(Language language);

} // namespace motcua
