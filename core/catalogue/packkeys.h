#pragma once
#include <QStringList>

namespace motcua {

/// The parts of a pack: "pack", "procedure", "question" …
QStringList packParts();
/// The keys that a part may have; all others are refused. data/schema/pack.schema.json says the
/// same.
QStringList packKeys(const QString& part);

} // namespace motcua
