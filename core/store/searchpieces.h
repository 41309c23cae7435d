#pragma once
#include "core/store/sqlite.h"

namespace motcua {

// How the search index of a schema is filled from nothing: first, from the second dossier on, at
// the end. Of many small pieces a bulk load would merge most of them again and again; so each holds
// 48 MB of words, none is merged on the way, and at the end all become one. That lies a level above
// those that commits add, for which there must be two at least: on their level it would be merged
// with them, bit by bit, and they would pile up meanwhile.
//
// Nor is a level ever merged at once, as SQLite does where sixteen pieces lie on it: with a million
// dossiers one commit took seconds for that. Some commits merge a little instead.

/// The first dossier is a piece of its own.
void gatherFirst(Database& database, const std::string& schema);
/// 48 MB of words a piece.
void gatherMany(Database& database, const std::string& schema);
/// As it stays. A copy (temp) is only read through, once: its pieces stay as they are.
void gatherAsUsual(Database& database, const std::string& schema);

} // namespace motcua
