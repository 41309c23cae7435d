#include "core/office/call.h"
#include "core/office/dailycode.h"
#include "core/store/lookups.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Reasons warningsOf(const QString& name, const Dossier& dossier)
{
    Reasons warnings = name == u"receive" || name == u"amend" ? dossier.warnings : Reasons();
    if (name == u"requestSupplement" && dossier.supplements.size() > 1)
        warnings.push_back({u"secondSupplement"_s, {}, {}});
    if (name == u"handOver" && dossier.fee.total > paid(dossier))
        warnings.push_back({u"feeUnpaid"_s, {}, {}});
    if (name == u"apologise" && dossier.apology
        && dossier.apology->at.localDate() >= dossier.apology->dueBefore.at.localDate())
        warnings.push_back({u"apologyOnTheLastDay"_s, {}, {}});
    if (name == u"payFee" && !dossier.payments.empty() && dossier.payments.back().number == 0
        && dossier.payments.back().amount > Dong{})
        warnings.push_back({u"noReceiptNumber"_s, {}, {}});
    if (dossier.due && dossier.due->provisional)
        warnings.push_back({u"dueProvisional"_s, {}, {}});
    return warnings;
}
} // namespace

std::optional<Payment> receiptOf(const Dossier& dossier, EventId event)
{
    const auto payment = std::ranges::find(dossier.payments, event, &Payment::event);
    return payment == dossier.payments.end() ? std::nullopt : std::optional(*payment);
}

Result<QString> Office::nextCode(QDate day) const
{
    const QString agency = m_ward.config.bodyOn(day).agency;
    const DailyRange range = dailyRange(m_file->station(), m_ward.config.stations);
    const auto last = lastDaily(*m_file, agency, day, range.first, range.last);
    if (!last)
        return last.error();
    const qint64 next = std::max(*last + 1, range.first);
    if (next > range.last)
        return Error{ErrorCode::conflict, {}, u"dailyRangeFull"_s, {{u"last"_s, range.last}}, {}};
    return dossierCode(agency, day, next);
}

Result<Answer> Office::receive(Call& call)
{
    const Intake intake = readIntake(call.reader, call.faults);
    if (const auto fault = call.fault())
        return *fault;
    const Procedure* procedure = m_ward.catalogue.find(intake.procedure, call.now.localDate());
    if (!procedure)
        return Error{ErrorCode::notFound, u"/procedure"_s, u"noProcedure"_s,
            {{u"code"_s, intake.procedure}}, {}};
    auto transaction = begin();
    if (!transaction)
        return transaction.error();
    const auto code = nextCode(call.now.localDate());
    if (!code)
        return code.error();
    const bool adopted = m_ward.hasAdopted(procedure->hash);
    Facts facts = factsFor(call.actor, procedure, call.now);
    facts.code = *code;
    facts.newId = transaction->nextId();
    facts.newId.seq += adopted ? 0 : 1;
    auto drafts = decideReceive(intake, facts);
    if (!drafts)
        return drafts.error();
    note(*drafts, call);
    if (!adopted)
        drafts->insert(drafts->begin(), procedureAdopted(*procedure));
    auto answer = writeDossier(*transaction, call, *drafts, {});
    if (answer)
        for (const Reason& warning : authorityWarnings(m_ward, *answer->dossier))
            answer->warnings.push_back(warning);
    if (answer && !adopted)
        m_ward.adopted.push_back(procedure->hash);
    return answer;
}

Result<Answer> Office::act(Call& call, Command command)
{
    const QString name = call.reader.text(u"dossier"_s, 60);
    if (const auto fault = call.fault())
        return *fault;
    const auto id = find(name);
    if (!id)
        return id.error();
    auto transaction = begin();
    if (!transaction)
        return transaction.error();
    const auto before = dossier(*id);
    if (!before)
        return before.error();
    const Act act = readAct(command, call.reader, *before, call.faults);
    if (const auto fault = call.fault())
        return *fault;
    auto drafts = decideFor(*before, act, call.actor, call.now);
    if (!drafts)
        return drafts.error();
    note(*drafts, call);
    auto answer = writeDossier(*transaction, call, *drafts, *before);
    if (answer && command == Command::forward)
        for (const Reason& warning : forwardWarnings(m_ward, *answer->dossier))
            answer->warnings.push_back(warning);
    return answer;
}

Result<Answer> Office::writeDossier(
    WriteTransaction& transaction, Call& call, Drafts drafts, const Dossier& before)
{
    const auto events = append(transaction, std::move(drafts), call.actor.login, call.now);
    if (!events)
        return events.error();
    const DossierId id = before.id.isNull() ? events->back().header.id : before.id;
    auto after = dossier(id);
    if (!after)
        return after.error();
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    Answer answer;
    answer.changes.dossiers = {id};
    answer.newNumbers.assign(
        after->numbers.begin() + qsizetype(before.numbers.size()), after->numbers.end());
    answer.receipt = receiptOf(*after, events->front().header.id);
    answer.warnings = warningsOf(call.name, *after);
    answer.dossier = std::move(*after);
    return answer;
}

Result<std::vector<BatchLine>> Office::approveAll(
    const std::vector<DossierId>& ids, const Session& session)
{
    const auto actor = writerOf(session);
    if (!actor)
        return actor.error();
    auto transaction = begin();
    if (!transaction)
        return transaction.error();
    const Instant when = now();
    Act approval;
    approval.command = Command::approve;
    std::vector<BatchLine> lines;
    for (const DossierId id : ids) {
        const auto before = dossier(id);
        const auto drafts
            = before ? decideFor(*before, approval, *actor, when) : Result<Drafts>(before.error());
        lines.push_back({id, drafts ? std::nullopt : std::optional(drafts.error())});
        if (!drafts)
            continue;
        if (const auto events = append(*transaction, *drafts, actor->login, when); !events)
            return events.error();
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return lines;
}

} // namespace motcua
