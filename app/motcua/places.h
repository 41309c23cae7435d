#pragma once
#include "ui/shell/place.h"

namespace motcua {

/// The places of the rail, from top to bottom. Only what works is here.
Places allPlaces();

} // namespace motcua
