#pragma once
#include "core/office/wardstate.h"
#include "core/wording/procedurewords.h"
#include "ui/widgets/badge.h"

namespace motcua {

/// A procedure on a day as the page shows it: in words, with what the ward decided about it.
struct ProcedureFacts
{
    Procedure procedure; ///< its last day is the one before the next version begins
    QDate day;
    std::vector<Pill> pills;
    PostingStatus posting = PostingStatus::notPosted;
    ProcedureParts parts; ///< what a citizen is told
    ProcedureParts ours; ///< postings, reviews and whatever else is the office's own
    std::optional<ProcedureProposal> proposal; ///< waits for a second person
    QString proposalWords;
    QJsonArray conditions; ///< of its no-wait listing, or what one would begin with
    std::optional<NoWaitEntry> noWait; ///< served while the citizen waits, on that day
    QString noWaitSource; ///< the decision that its listing rests on
    QDate noWaitTo; ///< the last day of its listing; invalid: none
    bool inForce = true; ///< false: only proposed, or confirmed for a later day
    bool hasVersions = false; ///< more than one: they can be compared
};

/// `code` must be in force on `day`, or upcomingProcedure().
ProcedureFacts procedureFacts(const WardState& ward, const QString& code, QDate day);

/// A version with the last day it really has.
Procedure withLastDay(const Procedure& procedure, const Catalogue& catalogue);
Pill postingPill(PostingStatus status);

} // namespace motcua
