#pragma once
#include <QLineEdit>
#include <QStringList>

namespace motcua {

class NoteField;

/// Offers those of `texts` that hold every word typed so far, marks or not, in a list under the
/// field, first those that begin with it; whatever else is typed stands as well.
void suggest(QLineEdit& field, const QStringList& texts);
void suggest(NoteField& field, const QStringList& texts);

} // namespace motcua
