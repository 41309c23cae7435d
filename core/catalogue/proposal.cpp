#include "core/catalogue/proposal.h"

#include "core/catalogue/lawchange.h"
#include "core/catalogue/listing.h"
#include "core/catalogue/owncode.h"
#include "core/catalogue/pack.h"
#include "core/catalogue/readparts.h"
#include "core/catalogue/readprocedure.h"
#include "core/catalogue/readprogramme.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kVersion = u"procedure.proposed"_s;
const QString kListing = u"procedure.noWaitProposed"_s;
const QString kConfirmed = u"procedure.confirmed"_s;
const QString kRejected = u"procedure.proposalRejected"_s;
const QString kListingName = u"Không chờ theo quyết định của phường"_s;

Error refusal(ErrorCode code, const QString& field, const QString& detail, QJsonObject values = {})
{
    return {code, field, detail, std::move(values), {}};
}

/// Nothing is decided for days that have passed: what was received then was served by another.
Outcome beginsInTime(const ProcedureProposal& proposal, QDate today)
{
    const QDate from = proposal.version ? proposal.version->from : proposal.listing->from;
    if (from >= today)
        return Done{};
    return refusal(ErrorCode::ruleRefused, proposal.version ? u"/procedure/from"_s : u"/from"_s,
        u"beginsInPast"_s,
        {{u"date"_s, from.toString(Qt::ISODate)}, {u"today"_s, today.toString(Qt::ISODate)}});
}

/// A version may not begin where another one does: which of the two applied would depend on the
/// order in which they came.
Outcome fits(const Procedure& version, const Catalogue& catalogue)
{
    for (const Procedure* other : catalogue.versions(version.code))
        if (other->from == version.from)
            return refusal(ErrorCode::ruleRefused, u"/procedure/from"_s, u"sameFirstDay"_s,
                {{u"date"_s, version.from.toString(Qt::ISODate)}});
    return Done{};
}

Outcome fits(const ProcedureProposal& proposal, const ProposalFacts& facts, ProposedWhen proposed)
{
    const auto known
        = proposal.version ? checkCodeAndName(*proposal.version, facts.catalogue) : Outcome(Done{});
    if (!known)
        return known;
    const auto fine = proposal.version
        ? fits(*proposal.version, facts.catalogue)
        : checkListing(*proposal.listing, proposal.why, facts.catalogue, facts.powers);
    if (!fine)
        return fine;
    if (const auto announced = proposal.version
            ? checkLawChange(*proposal.version, facts.catalogue, proposed)
            : Outcome(Done{});
        !announced)
        return announced;
    return beginsInTime(proposal, facts.today);
}

Programme readListing(const QJsonObject& programme, Faults& faults)
{
    JsonReader reader(programme, {}, faults);
    reader.refuseUnseen();
    return readProgramme(reader);
}

/// The entry's keys stand in the command itself.
Fault inCommand(Fault fault)
{
    fault.pointer.remove(u"/entries/0"_s).replace(u"/code"_s, u"/procedure"_s);
    return fault;
}

/// What is wrong with what it proposes, as one reads a pack today.
Faults faultsOf(const ProcedureProposal& proposal, const Catalogue& catalogue)
{
    Faults faults;
    if (proposal.version) {
        JsonReader reader(proposal.version->json(), u"/procedure"_s, faults);
        reader.refuseUnseen();
        readProcedure(reader, faults);
    } else {
        readListing(proposal.listing->json, faults);
        std::ranges::transform(faults, faults.begin(), inCommand);
    }
    allowKnownCodes(faults, catalogue);
    return faults;
}

ProcedureProposal proposalFrom(const Event& event)
{
    Faults passedOver; // what was accepted once stays readable
    ProcedureProposal proposal;
    proposal.id = event.header.id;
    proposal.note = event.body[u"note"_s].toString();
    proposal.why = event.body[u"why"_s].toString();
    proposal.by = event.header.actor;
    proposal.at = event.header.when;
    if (event.header.kind == kVersion) {
        proposal.version
            = readProcedure({event.body[u"procedure"_s].toObject(), {}, passedOver}, passedOver);
        proposal.code = proposal.version->code;
    } else {
        proposal.listing = readProgramme({event.body[u"programme"_s].toObject(), {}, passedOver});
        proposal.code = event.body[u"procedure"_s].toString();
    }
    return proposal;
}

void takeAnswer(ProcedureProposals& proposals, const Event& event)
{
    const auto id = EventId::fromString(event.body[u"proposal"_s].toString());
    for (ProcedureProposal& proposal : proposals) {
        if (!id || proposal.id != *id || proposal.fate != ProcedureProposal::Fate::open)
            continue;
        proposal.fate = event.header.kind == kConfirmed ? ProcedureProposal::Fate::confirmed
                                                        : ProcedureProposal::Fate::rejected;
        proposal.decidedBy = event.header.actor;
        proposal.reason = event.body[u"reason"_s].toString();
    }
}
} // namespace

ProcedureProposal readVersionProposal(JsonReader& reader, Faults& faults)
{
    ProcedureProposal proposal;
    JsonReader procedure = reader.object(u"procedure"_s);
    procedure.refuseUnseen();
    proposal.version = readProcedure(procedure, faults);
    proposal.code = proposal.version->code;
    proposal.note = reader.fact(u"note"_s, PackLimits::kNote);
    return proposal;
}

ProcedureProposal readListingProposal(JsonReader& reader)
{
    ProcedureProposal proposal;
    proposal.code = reader.text(u"procedure"_s, 60);
    proposal.note = reader.fact(u"source"_s, PackLimits::kLine);
    proposal.why = reader.optionalReason(u"reason"_s, PackLimits::kLine);
    QJsonObject entry{{u"code"_s, proposal.code}};
    for (const QString& key : {u"minutes"_s, u"latestHour"_s, u"conditions"_s})
        if (reader.has(key))
            entry[key] = reader.value(key);
    QJsonObject programme{
        {u"id"_s,
            (kWardListing + u"%1/%2"_s).arg(proposal.code, reader.value(u"from"_s).toString())},
        {u"name"_s, kListingName}, {u"source"_s, proposal.note}, {u"entries"_s, QJsonArray{entry}}};
    for (const QString& key : {u"from"_s, u"to"_s})
        if (reader.has(key))
            programme[key] = reader.value(key);
    Faults faults;
    proposal.listing = readListing(programme, faults);
    if (proposal.code.isEmpty()) // that is told already
        std::erase_if(faults, [](const Fault& one) { return one.pointer.endsWith(u"/code"); });
    for (const Fault& fault : faults)
        reader.fault(inCommand(fault).pointer.mid(1), fault.detail, fault.values);
    return proposal;
}

Result<Draft> decideProposal(const ProcedureProposal& proposal, const ProposalFacts& facts)
{
    if (proposal.version && facts.catalogue.version(proposal.version->hash))
        return refusal(ErrorCode::conflict, u"/procedure"_s, u"versionKnown"_s);
    if (openProposal(facts.before, proposal.code))
        return refusal(
            ErrorCode::conflict, u"/procedure"_s, u"proposalWaits"_s, {{u"code"_s, proposal.code}});
    if (const auto fine = fits(proposal, facts, ProposedWhen::now); !fine)
        return fine.error();
    const QStringList subjects{u"ward"_s, u"procedure:"_s + proposal.code};
    if (proposal.version)
        return Draft{kVersion, subjects,
            {{u"hash"_s, proposal.version->hash}, {u"procedure"_s, proposal.version->json()},
                {u"note"_s, proposal.note}}};
    QJsonObject listed{{u"procedure"_s, proposal.code}, {u"programme"_s, proposal.listing->json},
        {u"note"_s, proposal.note}};
    if (!proposal.why.isEmpty())
        listed[u"why"_s] = proposal.why;
    return Draft{kListing, subjects, listed};
}

ProposalAnswer readProposalAnswer(JsonReader& reader)
{
    ProposalAnswer answer;
    const QString id = reader.text(u"proposal"_s, 40);
    answer.proposal = EventId::fromString(id).value_or(EventId());
    answer.rejected = reader.optionalBool(u"reject"_s);
    answer.reason = answer.rejected ? reader.reason(u"reason"_s, PackLimits::kNote)
                                    : reader.optionalReason(u"reason"_s, PackLimits::kNote);
    return answer;
}

Result<Draft> decideProposalAnswer(
    const ProposalAnswer& answer, const QString& actor, const ProposalFacts& facts)
{
    const ProcedureProposal* proposal = findProposal(facts.before, answer.proposal);
    if (!proposal)
        return refusal(ErrorCode::notFound, u"/proposal"_s, u"noProposal"_s);
    if (proposal->fate != ProcedureProposal::Fate::open)
        return refusal(ErrorCode::conflict, u"/proposal"_s, u"proposalDecided"_s);
    if (!answer.rejected && proposal->by == actor)
        return refusal(ErrorCode::ownDossier, u"/proposal"_s, u"ownProposal"_s);
    if (const auto faults = faultsOf(*proposal, facts.catalogue);
        !answer.rejected && !faults.empty())
        return withOthers(toError(faults), faults);
    if (const auto fine = fits(*proposal, facts, ProposedWhen::earlier); !answer.rejected && !fine)
        return fine.error();
    return Draft{answer.rejected ? kRejected : kConfirmed,
        {u"ward"_s, u"procedure:"_s + proposal->code},
        {{u"proposal"_s, answer.proposal.toString()}, {u"reason"_s, answer.reason}}};
}

ProcedureProposals foldProposals(const Events& events)
{
    ProcedureProposals proposals;
    for (const Event& event : events) {
        const QString& kind = event.header.kind;
        if (kind == kVersion || kind == kListing)
            proposals.push_back(proposalFrom(event));
        else if (kind == kConfirmed || kind == kRejected)
            takeAnswer(proposals, event);
    }
    return proposals;
}

const ProcedureProposal* findProposal(const ProcedureProposals& proposals, EventId id)
{
    const auto at = std::ranges::find_if(
        proposals, [id](const ProcedureProposal& proposal) { return proposal.id == id; });
    return at == proposals.end() ? nullptr : &*at;
}

const ProcedureProposal* openProposal(const ProcedureProposals& proposals, const QString& code)
{
    const auto at = std::ranges::find_if(proposals, [&](const ProcedureProposal& proposal) {
        return proposal.code == code && proposal.fate == ProcedureProposal::Fate::open;
    });
    return at == proposals.end() ? nullptr : &*at;
}

} // namespace motcua
