#pragma once
#include "core/dossier/dossier.h"

namespace motcua {

/// The dossier with the contents that stood before its first correction: what a register bears.
Dossier asEntered(const Dossier& dossier);
/// "Đính chính ngày 05/05/2022: họ và tên Trần Thị Đào": one for each correction that touched what
/// the entry of this original says. `procedure`: names the answers; nullptr where it is not known.
QStringList correctionNotes(const Dossier& dossier, int item, const Procedure* procedure);

} // namespace motcua
