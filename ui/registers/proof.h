#pragma once
#include "core/registers/audit.h"
#include "ui/widgets/badge.h"

namespace motcua {

/// The proof of a register's year in a word: "không trùng, không sót số".
Pill proofPill(const NumberAudit& audit, bool recorded);
/// Every hole and duplicate, in words; empty where the proof holds.
QString proofTrouble(const NumberAudit& audit);

} // namespace motcua
