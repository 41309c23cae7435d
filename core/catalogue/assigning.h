#pragma once
#include "core/catalogue/authority.h"
#include "core/catalogue/competence.h"

namespace motcua {

// Who may be given the right to sign, in which form, and how it is taken back.

/// Only who holds the power by office passes it on; who holds it by assignment or delegation does
/// not (Luật Tổ chức chính quyền địa phương 2015 Điều 14, 72/2025/QH15 Điều 14: no sub-delegation).
/// ruleRefused noSubDelegation or delegatorHasNoPower, field "/by".
Outcome checkDelegator(
    const Signatory& delegator, const Assignments& assignments, const Assignment& asked);

/// The form goes with the post (Nghị định 30/2020/NĐ-CP, Điều 13): a deputy of the head signs KT.
/// and nothing else by his right, others TL. or TUQ.; Q. is for who acts while there is no head;
/// the head signs by office; the deputy of another body (Phó Chủ tịch HĐND) signs nothing for this
/// one. ruleRefused onlyDeputiesForTheHead, deputySignsForTheHead, deputyOfAnotherBody, headIsThere
/// (field "/form"), headSignsByOffice ("/person"). `head` is of who passes it on; `powers` knows
/// how this ward's bodies are called.
Outcome checkSigningForm(const Assignment& asked, const Signatory& person,
    const std::optional<Signatory>& head, const Powers& powers);

/// Nobody else acts for the head (Q.) on a day on which this one is to: a body has one head at a
/// time. ruleRefused anotherActs, field "/person".
Outcome checkActsAlone(const Assignment& asked, const Assignments& assignments);

/// What is taken back is held then or later (notFound nothingToRevoke), not taken back before
/// (ruleRefused alreadyRevoked), and a day that has passed is that of a decision already made
/// (badInput "/decided").
Outcome checkRevocation(const Assignment& revocation, const Assignments& assignments, QDate today);

/// Where it began long before it is entered: what was signed until then was signed without it, and
/// stays so. Where a delegation has no last day. Where something is taken back from a day that has
/// passed. Where everything is given, and some procedures are not signed so (leftToLeaders).
Reasons assigningWarnings(const Assignment& asked, const Catalogue& catalogue, QDate today);

} // namespace motcua
