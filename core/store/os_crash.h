#pragma once
#include <QString>

namespace motcua {

/// From now on, where the program is stopped by a fault of its own (a bad address, an abort, an
/// exception that nobody caught), it first writes `path` anew: when, which version, which fault,
/// and where in the code, nothing else. No value of the program is read, so no personal data can be
/// in it; only its owner may read it (0600). Then the program ends as it would have.
void keepCrashLog(const QString& path);

} // namespace motcua
