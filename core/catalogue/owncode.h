#pragma once
#include "core/catalogue/catalogue.h"

namespace motcua {

// Which code a ward's own version bears, and which codes may be named.

/// A version bears the code of a procedure that is known. Another one is new: its code and its name
/// are told apart from those of any other at first sight (ruleRefused codeLooksAlike,
/// nameOfAnother; the same name by another decision replaces it), and what has a code of the
/// national database was announced by a decision (badInput announcementMissing).
Outcome checkNewCode(const Procedure& version, const Catalogue& catalogue);

/// That a new code has the name of one in force, by another decision (hasNameOfAnother).
Reasons newCodeWarnings(const Procedure& version, const Catalogue& catalogue);

/// Takes back what is said of the shape of a code (notACode) that stands in the file already.
void allowKnownCodes(Faults& faults, const Catalogue& catalogue);

} // namespace motcua
