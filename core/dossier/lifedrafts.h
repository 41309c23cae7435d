#pragma once
#include "core/dossier/decide.h"

namespace motcua {

/// Why a no-wait dossier became an appointment.
QJsonArray laneChanged(const QString& reason);

/// A command that says no more than why.
Draft withReason(const Dossier& dossier, const Act& act);

/// The events of a dossier's life beside decision and numbering: papers and money that are waited
/// for, hand-overs, apology, ends. Guards have been asked. badInput where more is paid than is open
/// or a day cannot be promised.
Result<Drafts> lifeDrafts(const Dossier& dossier, const Act& act, const Facts& facts);

} // namespace motcua
