#pragma once
#include "core/dossier/decide.h"

namespace motcua {

/// What one person would put right of an issued result: it must still stand before the law of its
/// day, cost the same (feeWouldChange) and leave the book the numbers that it has
/// (identityTakenOut), and no other waits (correctionWaits). What was decided on when less was
/// refused may stand in it as it stood. What is wrong is named by its place in the command:
/// "/changes/parties/0", "/changes/answers/diedOn". Of the answers withCorrectedAnswers() tells
/// which may be put right.
Result<Drafts> decideCorrect(const Dossier& dossier, const Act& act, const Facts& facts);
/// Who names a proposal confirms that one, and no newer one that he has not read (otherCorrection).
/// It is looked at as at its proposal: it may have waited since a time when less was.
Result<Drafts> decideConfirm(const Dossier& dossier, const Act& act, const Facts& facts);

} // namespace motcua
