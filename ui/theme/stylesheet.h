#pragma once
#include "ui/theme/tokens.h"

#include <QString>

namespace motcua {

/// The program's style sheet: resources/theme/app.qss with each @name replaced from the theme.
/// Stops the program at a name that no token has.
QString styleSheet(const Theme& colours);

} // namespace motcua
