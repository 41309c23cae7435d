#pragma once
#include "core/store/sqlite.h"

#include <span>

namespace motcua {

/// "MCUA": the application_id of a ward file.
constexpr int kApplicationId = 0x4d435541;

/// The durable tables, step by step. A step that was ever released is never edited: a change is a
/// new one.
std::span<const char* const> migrations();

/// Brings the durable tables from the file's version up to the last of `steps`, in one transaction.
/// A file that already holds something is first copied to "<path>.v<version>". newerFile where the
/// file's version is beyond `steps`.
Outcome migrate(Database& database, const QString& path, std::span<const char* const> steps);

} // namespace motcua
