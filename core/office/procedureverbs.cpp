#include "core/catalogue/listing.h"
#include "core/catalogue/owncode.h"
#include "core/office/call.h"
#include "core/office/procedurecheck.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Outcome may(const Account& actor, Permission permission, const QString& command)
{
    if (allows(actor.roles, permission))
        return Done{};
    return notAllowed(command, permission);
}

/// What only the ward knows of a version: its registers, its forms, its own name.
void checkVersion(const ProcedureProposal& proposal, const WardState& ward, Faults& faults)
{
    if (!proposal.version)
        return;
    checkPapers(*proposal.version, u"/procedure"_s, faults);
    checkForwarding(*proposal.version, ward, u"/procedure"_s, faults);
}
} // namespace

Result<Answer> Office::postProcedure(Call& call)
{
    const Posting posting = readPosting(call.reader, call.now.localDate());
    if (const auto fault = call.fault())
        return *fault;
    if (const auto allowed = may(call.actor, Permission::postProcedure, call.name); !allowed)
        return allowed.error();
    const auto draft = decidePosting(posting, m_ward.catalogue, m_ward.postings);
    if (!draft)
        return draft.error();
    return writeProcedure(call, *draft,
        {{u"procedure"_s, posting.procedure}, {u"hash"_s, draft->body[u"hash"_s]},
            {u"where"_s, posting.where}});
}

Result<Answer> Office::reviewProcedure(Call& call)
{
    const Review review = readReview(call.reader);
    if (const auto fault = call.fault())
        return *fault;
    if (const auto allowed = may(call.actor, Permission::reviewProcedure, call.name); !allowed)
        return allowed.error();
    const auto draft = decideReview(review, m_ward.catalogue, call.now.localDate());
    if (!draft)
        return draft.error();
    return writeProcedure(call, *draft,
        {{u"procedure"_s, review.procedure}, {u"hash"_s, draft->body[u"hash"_s]},
            {u"proposal"_s, draft->body[u"proposal"_s]}});
}

namespace {
/// Nobody is received after closing.
Outcome checkLatestHour(const ProcedureProposal& proposal, const OfficeHours& hours)
{
    const QTime latest = proposal.listing ? proposal.listing->entries.front().latestHour : QTime();
    if (!latest.isValid() || latest < hours.close)
        return Done{};
    return badInput(u"/latestHour"_s, u"latestHourAfterClosing"_s,
        {{u"close"_s, hours.close.toString(u"HH:mm"_s)}});
}

ProposalFacts factsOf(const WardState& ward, Instant now)
{
    return {ward.catalogue, ward.law().powers, ward.proposals, now.localDate()};
}

/// What the law gives days for is promised at once; a new code has the name of another.
Reasons proposalWarnings(const ProcedureProposal& proposal, const Catalogue& catalogue)
{
    if (proposal.version)
        return newCodeWarnings(*proposal.version, catalogue);
    const Procedure* procedure
        = proposal.listing ? catalogue.find(proposal.code, proposal.listing->from) : nullptr;
    const int days = procedure ? daysGiven(*procedure) : 0;
    return days > 1 ? Reasons{{u"noWaitLongLimit"_s, {{u"days"_s, days}}, {}}} : Reasons();
}
} // namespace

/// A version, or a place among the ward's no-wait procedures.
Result<Answer> Office::proposeProcedure(Call& call)
{
    const ProcedureProposal proposal = call.name == u"proposeNoWait"
        ? readListingProposal(call.reader)
        : readVersionProposal(call.reader, call.faults);
    allowKnownCodes(call.faults, m_ward.catalogue);
    if (const auto fault = call.fault())
        return *fault;
    if (const auto allowed = may(call.actor, Permission::proposeProcedure, call.name); !allowed)
        return allowed.error();
    checkVersion(proposal, m_ward, call.faults);
    if (const auto fault = call.faultSoFar())
        return *fault;
    if (const auto inTime = checkLatestHour(proposal, m_ward.calendar.hours()); !inTime)
        return inTime.error();
    const auto draft = decideProposal(proposal, factsOf(m_ward, call.now));
    if (!draft)
        return draft.error();
    auto answer = writeWard(call, {*draft}, {{u"procedure"_s, proposal.code}});
    if (answer)
        answer->ward[u"proposal"_s] = m_ward.proposals.back().id.toString();
    if (answer)
        answer->warnings = proposalWarnings(proposal, m_ward.catalogue);
    return answer;
}

Result<Answer> Office::confirmProcedure(Call& call)
{
    const ProposalAnswer said = readProposalAnswer(call.reader);
    if (const auto fault = call.fault())
        return *fault;
    const ProcedureProposal* proposal = findProposal(m_ward.proposals, said.proposal);
    const bool takenBack = said.rejected && proposal && proposal->by == call.actor.login;
    const Permission needed
        = takenBack ? Permission::proposeProcedure : Permission::confirmProcedure;
    if (const auto allowed = may(call.actor, needed, call.name); !allowed)
        return allowed.error();
    const auto draft = decideProposalAnswer(said, call.actor.login, factsOf(m_ward, call.now));
    if (!draft)
        return draft.error();
    if (!said.rejected)
        checkVersion(*proposal, m_ward, call.faults);
    if (const auto fault = call.faultSoFar())
        return *fault;
    const auto inTime
        = said.rejected ? Outcome(Done{}) : checkLatestHour(*proposal, m_ward.calendar.hours());
    if (!inTime)
        return inTime.error();
    const Reasons warnings = said.rejected || !proposal->version
        ? Reasons()
        : newCodeWarnings(*proposal->version, m_ward.catalogue);
    auto answer = writeWard(call, {*draft},
        {{u"procedure"_s, proposal->code}, {u"proposal"_s, said.proposal.toString()}});
    if (answer)
        answer->warnings = warnings;
    return answer;
}

/// The version that an event cites stands whole in the journal with it.
Result<Answer> Office::writeProcedure(Call& call, const Draft& draft, const QJsonObject& answer)
{
    const QString hash = draft.body[u"hash"_s].toString();
    const Procedure* version = m_ward.catalogue.version(hash);
    Drafts drafts{draft};
    if (version && !m_ward.hasAdopted(hash))
        drafts.push_back(procedureAdopted(*version));
    return writeWard(call, drafts, answer);
}

} // namespace motcua
