#pragma once
#include "core/dossier/intake.h"

namespace motcua {

/// `documents` of a command; every fault with its pointer.
std::vector<Paper> readPapers(JsonReader& reader, const QString& key);
/// `channel`; direct where it is left out.
/// The lane asked for; none: the rules choose.
std::optional<Lane> readLane(JsonReader& reader);
Channel readChannel(JsonReader& reader);
/// Lays the keys that the command has over an intake.
void readOver(JsonReader& reader, Intake& intake, Faults& faults);

} // namespace motcua
