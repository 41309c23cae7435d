#pragma once
#include <QString>

namespace motcua {

/// Where this user's station keys lie; the window and the command line use the same.
QString keyFolder();

} // namespace motcua
