#pragma once
#include "core/catalogue/readparts.h"

namespace motcua {

/// Reads one no-wait programme; checkListings() compares it with the procedures.
Programme readProgramme(JsonReader reader);

} // namespace motcua
