#include "core/catalogue/signers.h"
#include "core/dossier/intakechecks.h"
#include "core/dossier/slips.h"
#include "core/office/office.h"
#include "core/registers/registers.h"
#include "core/store/lookups.h"

namespace motcua {
using namespace Qt::StringLiterals;

Result<DossierId> Office::find(const QString& codeOrId) const
{
    const auto id = EventId::fromString(codeOrId);
    if (!id)
        return dossierIdByCode(*m_file, codeOrId);
    const auto first = m_file->header(*id);
    if (!first && first.error().code != ErrorCode::notFound)
        return first.error();
    if (!first || !first->subjects.contains(subjectOf(*id)))
        return Error{
            ErrorCode::notFound, u"/dossier"_s, u"noDossier"_s, {{u"dossier"_s, codeOrId}}, {}};
    return *id;
}

Result<Dossier> Office::dossier(DossierId id) const
{
    const auto events = m_file->events(subjectOf(id));
    if (!events)
        return events.error();
    if (events->empty())
        return Error{ErrorCode::notFound, u"/dossier"_s, u"noDossier"_s,
            {{u"dossier"_s, id.toString()}}, {}};
    return foldDossier(*events);
}

const Procedure* Office::procedureOf(const Dossier& dossier) const
{
    for (const Procedure& procedure : m_ward.catalogue.procedures())
        if (procedure.hash == dossier.procedureHash)
            return &procedure;
    return nullptr;
}

Facts Office::factsFor(const Account& actor, const Procedure* procedure, Instant when) const
{
    Facts facts;
    facts.actor = {actor.login, actor.roles, actor.name, actor.personalNumber};
    facts.now = when;
    facts.holdsRegisters = holdsRegisters();
    facts.law = law();
    facts.procedure = procedure;
    facts.certifiesPeople = certifiesPeople(procedure);
    if (!procedure)
        return facts;
    const QDate today = facts.now.localDate();
    facts.authority
        = rightToSign(actor.signatory(), m_ward.assignments, {*procedure, facts.law.powers, today});
    return facts;
}

/// The certificate bears the day on which it was signed outside the office.
Facts Office::factsAbout(const Account& actor, const Dossier& dossier, Instant when) const
{
    const Procedure* procedure = procedureOf(dossier);
    Facts facts = factsFor(actor, procedure, when);
    const QDate outside = outsideDay(dossier.answers);
    if (procedure && outside.isValid())
        facts.mightSignOutside = rightToSign(
            actor.signatory(), m_ward.assignments, {*procedure, facts.law.powers, outside})
                                     .has_value();
    return facts;
}

Result<std::vector<GivenNumber>> Office::numbersFor(
    const Dossier& dossier, Command command, const Procedure& procedure, QDate today) const
{
    std::vector<GivenNumber> numbers;
    const auto moment
        = command == Command::approve ? NumberingMoment::onApproval : NumberingMoment::atIssue;
    const bool numbered = command == Command::approve || command == Command::issue;
    if (!numbered || !holdsRegisters() || !procedure.numbering
        || procedure.numbering->moment != moment)
        return numbers;
    const QString registerId = procedure.numbering->registerId;
    if (const auto open = checkBookOpen(registerId, today.year()); !open)
        return open.error();
    const auto last = lastNumber(*m_file, registerId, today.year());
    if (!last)
        return last.error();
    auto position = positionOf(m_ward.openings, registerId, today.year(), *last);
    for (const int item : numbersNeeded(procedure, dossier))
        numbers.push_back(
            {registerId, today.year(), position.next++, position.volume, item, today, {}, {}});
    return numbers;
}

/// The totals of a closed book stand.
Outcome Office::checkYearOpen(const GivenNumber& number) const
{
    const Register* book = findRegister(number.registerId);
    if (book && book->recorded)
        return Done{}; // its numbers were given elsewhere in that year; they are only written down
    return checkBookOpen(number.registerId, number.date.year(), u"/date"_s);
}

/// What was closed and signed takes no further line.
Outcome Office::checkBookOpen(const QString& registerId, int year, const QString& field) const
{
    const auto closed = closingOf(m_ward.closings, registerId, year);
    if (!closed)
        return Done{};
    return Error{ErrorCode::ruleRefused, field, u"yearClosed"_s,
        {{u"year"_s, closed->year}, {u"on"_s, closed->on.toString(Qt::ISODate)}}, {}};
}

bool Office::holdsRegisters() const
{
    return motcua::holdsRegisters(m_ward, m_file->station());
}

/// A number of another system stands for one dossier only.
Outcome Office::checkNotTaken(const GivenNumber& recorded) const
{
    if (recorded.number == 0)
        return Done{};
    const auto bearer = bearerOf(*m_file, recorded.registerId, recorded.year, recorded.number);
    if (!bearer)
        return bearer.error();
    if (!bearer->isEmpty())
        return Error{ErrorCode::conflict, u"/number"_s, u"numberTaken"_s,
            {{u"number"_s, recorded.number}, {u"dossier"_s, *bearer}}, {}};
    return Done{};
}

/// Who decided it, as the accounts tell them today; none where nobody did.
std::optional<Actor> Office::signerOf(const Dossier& dossier) const
{
    const auto approved
        = std::ranges::find(dossier.timeline, eventKind(Command::approve), &Step::kind);
    const Account* signer = approved == dossier.timeline.end()
        ? nullptr
        : findAccount(m_ward.accounts, approved->actor);
    return signer
        ? std::optional(Actor{signer->login, signer->roles, signer->name, signer->personalNumber})
        : std::nullopt;
}

Result<Drafts> Office::decideFor(
    const Dossier& dossier, const Act& act, const Account& actor, Instant when) const
{
    const Procedure* procedure = procedureOf(dossier);
    if (!procedure)
        return Error{ErrorCode::damaged, dossier.id.toString(), u"noAdoptedProcedure"_s, {}, {}};
    if (const auto free = checkNotTaken(act.recorded); !free)
        return free.error();
    Facts facts = factsAbout(actor, dossier, when);
    facts.movedDue = movedDueOf(dossier, procedure);
    facts.signer = signerOf(dossier);
    if (const auto added = addEarlier(facts, dossier, act); !added)
        return added.error();
    if (const auto open = checkYearOpen(act.recorded); !open)
        return open.error();
    auto numbers = numbersFor(dossier, act.command, *procedure, when.localDate());
    if (!numbers)
        return numbers.error();
    facts.numbers = std::move(*numbers);
    if (const auto added = addNextReceipt(facts, act); !added)
        return added.error();
    if (const auto added = addNextSlip(facts, slipFormOf(eventKind(act.command))); !added)
        return added.error();
    auto drafts = decide(dossier, act, facts);
    if (drafts)
        if (const auto free = checkReceiptFree(act, actor.login); !free)
            return free.error();
    return drafts;
}

std::vector<Command> Office::commandsFor(const Dossier& dossier, const Session& session) const
{
    std::vector<Command> commands;
    const auto actor = accountOf(session);
    if (!actor)
        return commands;
    Facts facts = factsAbout(*actor, dossier, now());
    facts.movedDue = movedDueOf(dossier, facts.procedure);
    for (const Transition& row : transitionsFrom(dossier.state, actor->roles))
        if (mayDo(dossier, row.command, facts))
            commands.push_back(row.command);
    return commands;
}

Outcome Office::mayDoNow(const Dossier& dossier, Command command, const Session& session) const
{
    const auto actor = accountOf(session);
    return actor ? mayDo(dossier, command, factsAbout(*actor, dossier, now()))
                 : Outcome(actor.error());
}

std::optional<Authority> Office::authorityFor(const Dossier& dossier, const Session& session) const
{
    const auto actor = accountOf(session);
    return actor ? factsFor(*actor, procedureOf(dossier), now()).authority : std::nullopt;
}

Result<Assessment> Office::assessNow(const QJsonObject& command) const
{
    Faults faults;
    JsonReader reader(command, {}, faults);
    const Intake intake = readIntake(reader, faults);
    if (!faults.empty())
        return toError(faults);
    const Procedure* procedure = m_ward.catalogue.find(intake.procedure, now().localDate());
    if (!procedure)
        return Error{ErrorCode::notFound, u"/procedure"_s, u"noProcedure"_s,
            {{u"code"_s, intake.procedure}}, {}};
    return assess(*procedure, intake, law(), now());
}

} // namespace motcua
