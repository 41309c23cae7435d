#pragma once
#include "core/catalogue/readparts.h"

namespace motcua {

/// Reads one procedure version, with its hash.
Procedure readProcedure(JsonReader reader, Faults& faults);

} // namespace motcua
