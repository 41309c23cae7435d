#pragma once
#include "core/dossier/dossier.h"

namespace motcua {

/// The `accept` command of what was registered, as the counter's form takes it: everything that was
/// told stands in it, to be completed.
QJsonObject acceptCommandOf(const Dossier& dossier);

/// A command of the form is about a dossier that is registered.
bool isAboutRegistered(const QJsonObject& command);

} // namespace motcua
