#pragma once
#include "core/store/wardfile.h"

namespace motcua {

/// How this station prints.
struct PrintSettings
{
    bool direct = false; ///< straight to the printer, without a look at it first
    QString printer; ///< "" the computer's usual one

    bool operator==(const PrintSettings&) const = default;
};

/// Those of the file; what cannot be read is as if never set.
PrintSettings printSettings(const WardFile& file);
Outcome putPrintSettings(WardFile& file, const PrintSettings& settings);

} // namespace motcua
