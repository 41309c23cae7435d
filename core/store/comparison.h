#pragma once
#include "core/store/verify.h"

namespace motcua {

/// Views against a copy made anew from the journal, in temporary tables. Both throw
/// SQLite::Exception.
Check checkViews(Database& database);
/// The search index against that of the copy; after checkViews() found no fault.
Check checkSearch(Database& database);
void dropCopy(Database& database);

} // namespace motcua
