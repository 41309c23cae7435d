#pragma once
#include "core/store/wardfile.h"

#include <functional>

namespace motcua {

/// A short write of what is no part of the journal (a counted try, a look that was taken) by a
/// process that may only read: one transaction of its own beside the writer. In the writing process
/// it runs on the file's own connection. readOnly where nobody may write here, or no longer; inUse,
/// diskFull, storage.
Outcome writeBeside(const WardFile& file, const std::function<Outcome(Database&)>& work);

} // namespace motcua
