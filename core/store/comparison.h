#pragma once
#include "core/store/verify.h"

namespace motcua {

/// Views against a copy made anew from the journal, in temporary tables. They throw
/// SQLite::Exception.
Check checkViews(Database& database);
/// The search index against that of the copy; after checkViews() found no fault.
Check checkSearch(Database& database);
/// The inner tables of the search index fit together and to the rows that it was made of: words
/// and beginnings of words are found where they stand. For who can only read, on a copy of them.
Check checkSearchIndex(Database& database);
void dropCopy(Database& database);

} // namespace motcua
