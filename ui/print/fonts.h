#pragma once
#include <QFont>

namespace motcua {

/// Liberation Serif (metrics of Times New Roman) as compiled in; registered at the first call.
QFont paperFont(qreal points);
/// The same in a height of millimetres, for what is painted in units of ruler.h.
QFont layoutFont(qreal height);

} // namespace motcua
