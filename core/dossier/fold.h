#pragma once
#include "core/dossier/dossier.h"

namespace motcua {

/// The dossier that `events` tell, in their total order. Never calls a rule: an old file folds the
/// same in every later program. An event that the table does not allow from the state it finds is
/// kept in the timeline and counted as a conflict; an unknown kind is kept in the timeline. The
/// first event must make it: dossier.received or dossier.registered.
Dossier foldDossier(const Events& events);

/// The dossier with these contents (applicant, parties, items, note …) as an event's body has them.
Dossier foldContent(Dossier dossier, const QJsonObject& body);

/// The subject under which a dossier's events are found: "dossier:1:15".
QString subjectOf(DossierId id);
/// The dossier a subject names, if it names one.
std::optional<DossierId> dossierOf(const QString& subject);

} // namespace motcua
