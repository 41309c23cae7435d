#pragma once
#include "core/dossier/dossier.h"
#include "core/dossier/transitions.h"

namespace motcua {

/// What an event does to a dossier. Reads results from the body and calls no rule.
using Apply = void (*)(Dossier&, const Event&);

/// Of the event that a command writes.
Apply applyOf(Command command);
/// Of a receipt: the dossier begins.
void applyReceived(Dossier& dossier, const Event& event);
/// Numbers given with the approval, or recorded from another system.
void applyNumbers(Dossier& dossier, const Event& event);
/// What lay with bodies that had ended and is decided here: nothing is awaited from there.
void applyTakenOver(Dossier& dossier, const Event& event);
/// A duty that stops the clock, and money or its proof: what is met of what was asked for.
void applyPaymentRequested(Dossier& dossier, const Event& event);
void applyFeePaid(Dossier& dossier, const Event& event);
/// What came of that which was asked for last.
void addCame(Dossier& dossier, const QJsonObject& body);
/// Applicant, parties, answers … as a body has them.
void applyContent(Dossier& dossier, const QJsonObject& body);
/// Fee, promise, lane and warnings as a body has them.
void applyResults(Dossier& dossier, const QJsonObject& body);

} // namespace motcua
