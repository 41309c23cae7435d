#pragma once
#include "core/catalogue/catalogue.h"

#include <QJsonObject>

#include <utility>
#include <vector>

namespace motcua {

/// A command, and who gives it; of a dossier's life the first one receives it.
using Turn = std::pair<QJsonObject, QString>;
using Turns = std::vector<Turn>;

/// The lives that the sample days don't have, so that every form is printed once: a rejection, a
/// duty to be met, a withdrawal, a confirmed marital status, a birth, the signatures of translators
/// where the ward certifies them on that day.
std::vector<Turns> furtherLives(const Catalogue& catalogue, QDate day);
/// A decision that delegates, with its readiness, and a shift that passes from clerk to clerk.
Turns officeTurns(QDate day);

} // namespace motcua
