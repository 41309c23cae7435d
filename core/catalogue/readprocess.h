#pragma once
#include "core/catalogue/readparts.h"

namespace motcua {

/// Reads limits, steps and what becomes of the time when papers are missing. Faults: a promised
/// limit beyond the legal one (promisedBeyondLegal), steps that don't add up to it (stepSum).
void readProcess(JsonReader& reader, Procedure& procedure);

} // namespace motcua
