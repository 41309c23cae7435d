#pragma once
#include "core/store/sqlite.h"

namespace motcua {

// What the file is told about itself, one line a key. Both throw SQLite::Exception.

void putMeta(Database& database, const QString& key, const QString& value);
/// "" where there is none.
QString metaOf(Database& database, const QString& key);

} // namespace motcua
