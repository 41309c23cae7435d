#pragma once
#include <QFont>

namespace motcua {

/// Liberation Serif (metrics of Times New Roman) as compiled in; registered at the first call.
QFont paperFont(qreal points);

} // namespace motcua
