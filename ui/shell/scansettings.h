#pragma once
#include "core/store/wardfile.h"

namespace motcua {

/// What this station's scanner sends before each scan; "" none. What cannot be read is as if never
/// set.
QString scanPrefix(const WardFile& file);
Outcome putScanPrefix(WardFile& file, const QString& prefix);

} // namespace motcua
