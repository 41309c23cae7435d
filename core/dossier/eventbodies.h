#pragma once
#include "core/dossier/decide.h"

namespace motcua {

// How the events of a decision are written: inputs and results, so that folding needs no rule.

Draft draftFor(const Dossier& dossier, const QString& kind, const QJsonObject& body = {});
/// The event of a command says itself where it leads; `from` is another state than the dossier's
/// where an earlier event of the same verb has moved it.
Draft draftFrom(State from, const Dossier& dossier, Command command, QJsonObject body = {});
Draft draftFor(const Dossier& dossier, Command command, const QJsonObject& body = {});

/// What was taken in, as the rules have checked it.
QJsonObject contentOf(const Intake& intake, const Assessment& assessment);
/// Fee, lane, promise and warnings.
void addResults(QJsonObject& body, const Assessment& assessment);
/// Of a promise that may be none.
QJsonValue orNull(const std::optional<Due>& due);
/// Stops the clock: what was promised is kept for when it runs on.
QJsonObject clockStopped(const Dossier& dossier, const QString& reason);
/// What is asked for, as askedByName() says it, and how many of it `papers` have: a reprint says
/// what was printed.
void addAsked(QJsonObject& body, const QStringList& asked, const Procedure& procedure,
    const std::vector<Paper>& papers, Channel channel);
/// What turns a dossier into an appointment.
QJsonObject appointmentBody(const Due& due, const QString& reason);

} // namespace motcua
