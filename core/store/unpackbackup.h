#pragma once
#include "core/store/restore.h"

namespace motcua {

// A backup's way into a file of its own; for the room itself.

/// It cannot be read where it lies: it is sealed, or has a log beside it.
bool needsUnpacking(const RestoreOrder& order);
/// The backup's bytes, open, with its log, in the file `to`.
Outcome unpack(const RestoreOrder& order, const QString& to, const Progress& progress);
/// A file that unpack() made, or began to.
void removeWithLog(const QString& path);
/// What is wrong with the copy is wrong with the backup: nobody knows the copy's name.
Error ofBackup(Error error, const QString& copy, const QString& backup);
/// Everything that can be checked of a file.
Result<VerifyReport> verifyAt(const QString& path);

} // namespace motcua
