#pragma once
#include "core/base/json.h"
#include "core/catalogue/pack.h"

namespace motcua {

/// Notes what a procedure names and the program does not have: a register (noRegister) and a form
/// of result (noResultForm). `pointer` is the procedure's.
void checkPapers(const Procedure& procedure, const QString& pointer, Faults& faults);
/// The same for every procedure of a pack.
void checkPapers(const Pack& pack, Faults& faults);

} // namespace motcua
