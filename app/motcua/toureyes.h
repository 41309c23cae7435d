#pragma once
#include <QStringList>

class QAbstractItemModel;

namespace motcua {

/// The words of a row of a list, all columns.
QString textsOf(const QAbstractItemModel& model, int row);

/// Every text that a person could now read in the program's windows: labels, buttons, fields, the
/// rows of lists, and what is told of widgets that paint themselves.
QStringList visibleTexts();

/// Labels whose words have less room than they take, and pages wider or higher than what shows them
/// where nothing scrolls.
QStringList clippedTexts();

} // namespace motcua
