#pragma once
#include "core/catalogue/catalogue.h"

namespace motcua {

// Which code a ward's own version bears, and which codes may be named.

/// A version bears the code of a procedure that is known. Another one is new: its code is told
/// apart from that of any other at first sight (ruleRefused codeLooksAlike), and what has a code of
/// the national database was announced by a decision (badInput announcementMissing). Each version
/// has the name its code has had, or one that on all its days is told apart from that of any other
/// (nameOfAnother; a new national code replaces the other by another decision).
Outcome checkCodeAndName(const Procedure& version, const Catalogue& catalogue);

/// That a new code has the name of one in force, by another decision (hasNameOfAnother).
Reasons newCodeWarnings(const Procedure& version, const Catalogue& catalogue);

/// Takes back what is said of the shape of a code (notACode) that stands in the file already.
void allowKnownCodes(Faults& faults, const Catalogue& catalogue);

} // namespace motcua
