#pragma once
#include "core/catalogue/readparts.h"

namespace motcua {

std::vector<PartyRole> readParties(JsonReader& reader);
/// `parties` are those that a question may take its value from.
std::vector<Question> readQuestions(JsonReader& reader, const std::vector<PartyRole>& parties);

} // namespace motcua
