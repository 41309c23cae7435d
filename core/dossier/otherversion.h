#pragma once
#include "core/dossier/dossier.h"
#include "core/dossier/intake.h"

namespace motcua {

// What was registered under one version of its procedure and is received under another.

/// Where the law has changed since it was registered, answers of then that fit no more are asked
/// anew; what is told now is judged as it is.
Intake fitting(Intake intake, const Dossier& dossier, const Procedure& inForce);
/// A version as it takes in what was registered under another: by a channel that was accepted then.
Procedure withChannel(Procedure procedure, Channel channel);

} // namespace motcua
