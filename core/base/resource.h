#pragma once
#include <QByteArray>
#include <QString>

namespace motcua {

/// A file compiled into the program, e.g. compiledIn(u"data/calendar/vn.json"). Stops the program
/// if there is none: what is compiled in cannot be missing at run time.
QByteArray compiledIn(const QString& path);

} // namespace motcua
