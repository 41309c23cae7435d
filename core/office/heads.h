#pragma once
#include "core/journal/event.h"

namespace motcua {

/// The events after which a ward without a head by office had one.
std::vector<EventId> headsCame(const Events& events);

} // namespace motcua
