#include "core/office/office.h"

#include "core/store/lookups.h"

namespace motcua {
using namespace Qt::StringLiterals;

Result<DossierId> Office::find(const QString& codeOrId) const
{
    const auto id = EventId::fromString(codeOrId);
    if (!id)
        return dossierIdByCode(*m_file, codeOrId);
    const auto events = m_file->events(subjectOf(*id));
    if (!events)
        return events.error();
    if (events->empty())
        return Error {ErrorCode::notFound, u"dossier"_s, u"noDossier"_s, {{u"dossier"_s, codeOrId}}, {}};
    return *id;
}

Result<Dossier> Office::dossier(DossierId id) const
{
    const auto events = m_file->events(subjectOf(id));
    if (!events)
        return events.error();
    if (events->empty())
        return Error {ErrorCode::notFound, u"dossier"_s, u"noDossier"_s, {{u"dossier"_s, id.toString()}}, {}};
    return foldDossier(*events);
}

const Procedure* Office::procedureOf(const Dossier& dossier) const
{
    for (const Procedure& procedure : m_ward.catalogue.procedures())
        if (procedure.hash == dossier.procedureHash)
            return &procedure;
    return nullptr;
}

Facts Office::factsFor(const Account& actor, const Procedure* procedure) const
{
    Facts facts;
    facts.actor = {actor.login, actor.roles};
    facts.now = now();
    facts.law = law();
    facts.procedure = procedure;
    if (procedure)
        facts.authority = authorityOn(actor.signatory(), m_ward.assignments, procedure->code, facts.now.localDate());
    return facts;
}

Result<std::vector<GivenNumber>> Office::numbersFor(
    const Dossier& dossier, Command command, const Procedure& procedure) const
{
    std::vector<GivenNumber> numbers;
    const auto moment = command == Command::approve ? NumberingMoment::onApproval : NumberingMoment::atIssue;
    const bool numbered = command == Command::approve || command == Command::issue;
    if (!numbered || !procedure.numbering || procedure.numbering->moment != moment)
        return numbers;
    const QDate today = now().localDate();
    const QString registerId = procedure.numbering->registerId;
    const auto last = lastNumber(*m_file, registerId, today.year());
    if (!last)
        return last.error();
    auto position = positionOf(m_ward.openings, registerId, today.year(), *last);
    for (const int item : numbersNeeded(procedure, dossier))
        numbers.push_back({registerId, today.year(), position.next++, position.volume, item, today, {}, {}});
    return numbers;
}

Result<Drafts> Office::decideFor(const Dossier& dossier, const Act& act, const Account& actor) const
{
    const Procedure* procedure = procedureOf(dossier);
    if (!procedure)
        return Error {ErrorCode::damaged, dossier.id.toString(), u"noAdoptedProcedure"_s, {}, {}};
    Facts facts = factsFor(actor, procedure);
    auto numbers = numbersFor(dossier, act.command, *procedure);
    if (!numbers)
        return numbers.error();
    facts.numbers = std::move(*numbers);
    return decide(dossier, act, facts);
}

std::vector<Command> Office::commandsFor(const Dossier& dossier, const Session& session) const
{
    std::vector<Command> commands;
    const auto actor = accountOf(session);
    if (!actor)
        return commands;
    const Facts facts = factsFor(*actor, procedureOf(dossier));
    for (const Transition& row : transitionsFrom(dossier.state, actor->roles))
        if (mayDo(dossier, row.command, facts))
            commands.push_back(row.command);
    return commands;
}

std::optional<Authority> Office::authorityFor(const Dossier& dossier, const Session& session) const
{
    const auto actor = accountOf(session);
    return actor ? factsFor(*actor, procedureOf(dossier)).authority : std::nullopt;
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
        return Error {ErrorCode::notFound, u"/procedure"_s, u"noProcedure"_s, {{u"code"_s, intake.procedure}}, {}};
    return assess(*procedure, intake, law(), now());
}

} // namespace motcua
