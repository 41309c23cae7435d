#pragma once
#include "ui/dossier/partycards.h"
#include "ui/dossier/record.h"

class QVBoxLayout;

namespace motcua {

/// What a dossier holds, under a heading each: papers, originals, numbers, prints, note, conflicts,
/// persons. A heading without anything under it is left out.
void fillHoldings(QVBoxLayout* column, const Record& record, const Procedure* procedure,
    const ToPerson& toPerson = {});

} // namespace motcua
