#pragma once
#include <QByteArray>

#include <string>

namespace motcua {

/// The tables of the views within a schema ("main", or "temp" for a copy to compare with).
std::string createViews(const std::string& schema);
/// The indexes of the lists; made after a bulk load.
std::string createViewIndexes(const std::string& schema);
std::string dropViews(const std::string& schema);

/// Changes with every change of a view's table or of what is written into it: a file with another
/// value is rebuilt, never migrated.
QByteArray viewSchemaHash();

} // namespace motcua
