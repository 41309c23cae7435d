#pragma once
#include "core/dossier/intake.h"

namespace motcua {

/// `documents` of a command; every fault with its pointer.
std::vector<Paper> readPapers(JsonReader& reader, const QString& key);
/// A day, or a moment; without an hour its time is invalid.
std::pair<QDate, QTime> readDayOrMoment(JsonReader& reader, const QString& key);
/// `extension`; none where it is not asked.
std::optional<Longer> readLonger(JsonReader& reader);
/// The lane asked for; none: the rules choose.
std::optional<Lane> readLane(JsonReader& reader);
/// `channel`; direct where it is left out.
Channel readChannel(JsonReader& reader);
/// `parties` and `items` of a command; an item has its answers with its title.
std::vector<Party> readParties(JsonReader& reader, Faults& faults);
QJsonArray readItems(JsonReader& reader);
/// Lays the keys that the command has over an intake.
void readOver(JsonReader& reader, Intake& intake, Faults& faults);

} // namespace motcua
