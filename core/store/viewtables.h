#pragma once
#include <QByteArray>

#include <string>

namespace motcua {

/// Of a party: the part in an event of civil status that speaks for or against later ones
/// (civilWarnings()); few of all. The index v_party_event wants just these words in a query.
inline constexpr const char* kHasPartInEvent
    = "role IN ('deceased', 'child', 'husband', 'wife', 'mother')";

/// The tables of the views within a schema ("main", or "temp" for a copy to compare with).
std::string createViews(const std::string& schema);
/// The indexes of the lists: those that a bulk load writes from left to right, made before it, and
/// those where each dossier belongs somewhere else, made after it.
std::string createGrowingIndexes(const std::string& schema);
std::string createScatteredIndexes(const std::string& schema);
/// The search index alone, out of createViews().
std::string createSearch(const std::string& schema);
std::string dropViews(const std::string& schema);

/// Changes with every change of a view's table or of what is written into it: a file with another
/// value is rebuilt, never migrated.
QByteArray viewSchemaHash();

} // namespace motcua
