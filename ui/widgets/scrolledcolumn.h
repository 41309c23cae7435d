#pragma once

#include <QScrollArea>

namespace motcua {

/// What may be taller than its place: it scrolls up and down only, has no frame, and leaves the
/// keys to what stands in it. Owns `inside`.
QScrollArea* scrolledColumn(QWidget* inside);

} // namespace motcua
