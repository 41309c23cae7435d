#pragma once
#include "core/office/office.h"

namespace motcua {

/// A dossier that waits for a decision, and what this person may do about it.
struct Approval
{
    Dossier dossier;
    std::optional<Authority> authority; ///< by which this person would sign it
    std::optional<Error> notApprovable; ///< why this person may not approve it
    Reasons unanswered = {}; ///< what speaks against it, and is approved with a reason only
    Reasons warnings = {}; ///< of its receipt, and what speaks against it by now
    bool mayReturn = false;
    bool mayVerify = false; ///< turn it into an appointment
};

struct Approvals
{
    /// Who stands at the counter before who was given a day; the longest waiting first; at most
    /// kMostApprovals.
    std::vector<Approval> list;
    qint64 total = 0;
};
inline constexpr int kMostApprovals = 100;

/// What waits for a decision, seen by the person of the session.
Result<Approvals> readApprovals(const Office& office, const Session& session);

/// Those that can be approved together with `chosen`: the same procedure, and approvable.
std::vector<DossierId> alike(const std::vector<Approval>& list, const Approval& chosen);

/// The code of a dossier, of the list where it is there.
QString codeOf(DossierId id, const std::vector<Approval>& list);

} // namespace motcua
