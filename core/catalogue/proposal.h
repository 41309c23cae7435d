#pragma once
#include "core/catalogue/catalogue.h"
#include "core/catalogue/competence.h"
#include "core/journal/event.h"

namespace motcua {

/// What one person asks for and another confirms: a version of a procedure under a new date of
/// effect, or a place among the ward's no-wait procedures.
struct ProcedureProposal
{
    enum class Fate
    {
        open,
        confirmed,
        rejected
    };
    EventId id;
    QString code;
    std::optional<Procedure> version; ///< one of these two
    std::optional<Programme> listing;
    QString note; ///< why; the decision it rests on
    QString why = {}; ///< of a listing: why at once what the law gives days for
    QString by; ///< login
    Instant at;
    Fate fate = Fate::open;
    QString decidedBy;
    QString reason; ///< of who rejected it

    bool operator==(const ProcedureProposal&) const = default;
};
using ProcedureProposals = std::vector<ProcedureProposal>;

/// Reads the `procedure` of `proposeProcedure` as a pack does, every fault with its pointer, and
/// its `note`.
ProcedureProposal readVersionProposal(JsonReader& reader, Faults& faults);
/// Reads the arguments of `proposeNoWait` (`procedure`, `minutes`, `latestHour`, `conditions`,
/// `from`, `to`, `source`, `reason`) into a programme of its own.
ProcedureProposal readListingProposal(JsonReader& reader);

/// What a decision about a proposal knows of the ward.
struct ProposalFacts
{
    const Catalogue& catalogue;
    Powers powers;
    const ProcedureProposals& before;
    QDate today;
};

/// The event of a proposal. Refuses a version that is known (conflict versionKnown), one under a
/// code that is not, where it is no other procedure (owncode.h), one that
/// begins on the day of another (ruleRefused sameFirstDay) or before `today` (ruleRefused
/// beginsInPast), a listing that does not fit (listing.h), and a second one while another waits
/// (conflict proposalWaits).
Result<Draft> decideProposal(const ProcedureProposal& proposal, const ProposalFacts& facts);

/// What another person says to it.
struct ProposalAnswer
{
    EventId proposal;
    bool rejected = false;
    QString reason; ///< required where rejected
};
ProposalAnswer readProposalAnswer(JsonReader& reader);
/// The event of the answer. Refuses an unknown one (notFound noProposal), one that is decided
/// (conflict proposalDecided) and one's own (ownDossier ownProposal); what it proposes is read
/// again as it would be today (it may have waited since less was looked at), and must still fit on
/// the day it is confirmed (sameFirstDay, beginsInPast). Rejecting one's own is taking it back.
Result<Draft> decideProposalAnswer(
    const ProposalAnswer& answer, const QString& actor, const ProposalFacts& facts);

ProcedureProposals foldProposals(const Events& events);
/// nullptr where there is none of this id.
const ProcedureProposal* findProposal(const ProcedureProposals& proposals, EventId id);
/// What waits for a second person; nullptr where nothing does.
const ProcedureProposal* openProposal(const ProcedureProposals& proposals, const QString& code);

} // namespace motcua
