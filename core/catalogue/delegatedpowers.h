#pragma once
#include "core/catalogue/competence.h"

namespace motcua {

/// What is unusual of a delegation: no line of it that names procedures comes to this ward or goes
/// from it (delegationElsewhere), a delegation without an end (delegationWithoutEnd; it is given
/// for a limited time), one that outlives the body that decided it (outlivesGiver).
Reasons enteringWarnings(const Delegation& entered, const Powers& powers);

/// That its end is entered for days that have passed (revokedBackwards).
Reasons revokingWarnings(const DelegationCommand& revoking, QDate today);

/// What a delegation names must hang together with the law as this ward knows it: a procedure that
/// comes here or goes from here is known (notFound noProcedure), who passes a power on holds it
/// (delegatorHasNoPower) and not by delegation itself (noSubDelegation), has not passed it on by
/// another decision for some day of it (delegatedBefore), none goes to two bodies (delegatedTwice).
/// Field: "/levels/2/procedures/0". Who receives it is a state body (notAnAgency), of no branch
/// with powers of its own (anotherBranch), none above or beside who passes it on
/// (delegatedUpwards), of no other ward (anotherPlace), nor this ward's own deputy, to whom signing
/// is assigned (deputyIsAssigned); "/levels/2/to". Both stand on the first day (bodyEnded), and no
/// deputy passes anything on (deputyPassesNothingOn; "/levels/2/from").
Outcome checkDelegatedPowers(
    const Delegation& entered, const Catalogue& catalogue, const Powers& powers);

/// That on each of its days no other decision has passed on what it passes on (delegatedBefore).
Outcome checkOnlyDelegation(const Delegation& delegation, const Powers& others);

} // namespace motcua
