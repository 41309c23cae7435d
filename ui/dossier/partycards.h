#pragma once
#include "core/dossier/dossier.h"

#include <functional>

class QLayout;
class QVBoxLayout;

namespace motcua {

/// Takes everything out of a layout and deletes it.
void clearLayout(QLayout* layout);

/// What leads to the page of a person, by personKey(); empty: nothing does.
using ToPerson = std::function<void(const QString&)>;

/// Everyone a dossier names as small cards, two in a row: whose part, name, and the last four
/// digits only.
void fillPartyCards(QVBoxLayout* column, const Dossier& dossier, const Procedure* procedure,
    const ToPerson& toPerson = {});

/// The same for who may read everything: whole number, address, telephone.
void fillPartyDetails(QVBoxLayout* column, const Dossier& dossier, const Procedure* procedure,
    const ToPerson& toPerson = {});

} // namespace motcua
