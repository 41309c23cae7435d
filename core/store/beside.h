#pragma once
#include "core/store/wardfile.h"

#include <functional>

namespace motcua {

/// A short write of what is no part of the journal (a counted try, a look that was taken), in one
/// transaction of its own; a process that may only read does it beside the writer. readOnly where
/// nobody may write here, or no longer, or where another file has taken this one's place; inUse,
/// diskFull, storage.
Outcome writeBeside(WardFile& file, const std::function<Outcome(Database&)>& work);

} // namespace motcua
