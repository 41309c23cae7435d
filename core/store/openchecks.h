#pragma once
#include "core/store/sqlite.h"

namespace motcua {

/// Whether a file is a ward file at all, asked without leaving a trace beside it.
/// notOurFile, damaged, storage.
Outcome checkOurs(const QString& path);
/// Whether opening beside a writer failed because the log's index has no place: nobody can write
/// there, and no log of another time lies beside the file, which may then be read as it lies.
bool mayReadFrozen(const Error& error, const QString& path);
/// The version and the durable tables and triggers are those of this program: newerFile; damaged,
/// field "schema:<name>".
Outcome checkSchema(Database& database);
/// The last 1,000 links of every station: damaged, field = the first broken place.
Outcome checkLastLinks(Database& database);

} // namespace motcua
