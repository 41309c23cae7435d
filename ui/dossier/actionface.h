#pragma once
#include "core/dossier/transitions.h"
#include "ui/widgets/actionbutton.h"

#include <QKeySequence>

#include <optional>

namespace motcua {

/// The shortcut of a command on the page of a dossier.
QKeySequence keyOf(Command command);
/// The one thing to do next among these, if any of them is the usual next step.
std::optional<Command> primaryOf(const std::vector<Command>& commands);
/// It cannot be undone: its button bears a warning. Red is for what is past its promise alone.
bool isForEver(Command command);

} // namespace motcua
