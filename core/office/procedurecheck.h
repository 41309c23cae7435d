#pragma once
#include "core/base/json.h"
#include "core/catalogue/pack.h"
#include "core/office/wardstate.h"

namespace motcua {

/// Notes what a procedure names and the program does not have: a register (noRegister), a form of
/// result (noResultForm), a moment of numbering that its register does not have
/// (registerIsRecorded, registerIsOurs), and a parent in a register of births of whom it is not
/// said whether it is the mother or the father (sexOfPlace(); parentWithoutSex), or who has the
/// other one's sex (parentsOfOneSex). `pointer` is the procedure's.
void checkPapers(const Procedure& procedure, const QString& pointer, Faults& faults);
/// The same for every procedure of a pack.
void checkPapers(const Pack& pack, Faults& faults);
/// Notes forwardToSelf where a procedure is forwarded to this very ward, or names it among the
/// other bodies that take part.
void checkForwarding(
    const Procedure& procedure, const WardState& ward, const QString& pointer, Faults& faults);

} // namespace motcua
