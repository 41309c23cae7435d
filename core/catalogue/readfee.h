#pragma once
#include "core/catalogue/readparts.h"

namespace motcua {

/// Reads one fee line; its block and its condition may only name `questions`.
FeeRule readFee(JsonReader reader, const std::vector<Question>& questions, Faults& faults);

} // namespace motcua
