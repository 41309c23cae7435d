#pragma once
#include "core/catalogue/catalogue.h"

namespace motcua {

enum class ProposedWhen
{
    now,
    earlier ///< the version in force may have been given more since (posting.h)
};

/// What only the law changes of a procedure – its limit, who decides, how it may be sent in, what
/// is asked for and in how many sets, who takes part, the questions, conditions and fees – changes
/// by a decision that announces it (NĐ 61/2018/NĐ-CP, NĐ 118/2025/NĐ-CP: the ward serves by the
/// announced procedure): another `announcedBy` or a further legal basis than those of the version
/// in force before. What is the ward's own – steps, promise, notes – needs none. A proposal that
/// has waited was made of the version as it was then: that it lacks what a pack has given that
/// since is no change. ruleRefused lawChangedWithoutDecision, the field names the first change.
Outcome checkLawChange(const Procedure& version, const Catalogue& catalogue, ProposedWhen proposed);

} // namespace motcua
