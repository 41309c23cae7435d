#include "core/catalogue/bodyends.h"
#include "core/catalogue/bodykinds.h"
#include "core/office/call.h"
#include "core/office/dailycode.h"
#include "core/registers/registers.h"
#include "core/store/lookups.h"

namespace motcua {
using namespace Qt::StringLiterals;

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

namespace {
/// The paper that the counter gives of what it does not receive.
QString slipFormOf(const Intake& intake)
{
    if (intake.refusal)
        return u"refuse"_s;
    return intake.guide && !intake.guide->isEmpty() ? u"supplement"_s : QString();
}

/// What is told of a receipt beside what the dossier keeps.
void warn(Answer& answer, const Reasons& numbers, const WardState& ward, const Intake& intake)
{
    answer.warnings.insert(answer.warnings.end(), numbers.begin(), numbers.end());
    if (!intake.refusal && !intake.guide)
        for (const Reason& warning : authorityWarnings(ward, *answer.dossier))
            answer.warnings.push_back(warning);
}

/// Whoever is to decide is there to decide.
Outcome checkNotEnded(const QString& office, QDate day)
{
    const BodyEnd* ended = office.isEmpty() ? nullptr : endOfBody(office, day);
    if (!ended)
        return Done{};
    return Error{ErrorCode::ruleRefused, u"/competentOffice"_s, u"bodyEnded"_s,
        {{u"body"_s, office}, {u"last"_s, ended->last.toString(Qt::ISODate)},
            {u"successor"_s, ended->successor}},
        ended->source};
}

/// No enterprise decides a dossier; which bodies do, no list tells to the last (officeNotKnown).
Outcome checkNoEnterprise(const QString& office, QDate day)
{
    const QString law = enterpriseLaw(office, day);
    return law.isEmpty() ? Outcome(Done{})
                         : Outcome(Error{ErrorCode::badInput, u"/competentOffice"_s,
                             u"officeNotAnAgency"_s, {{u"office"_s, office}}, law});
}

/// The version by which something asked for today is taken in here.
Result<const Procedure*> procedureFor(const Intake& intake, const WardState& ward, QDate today)
{
    if (const auto stands = checkStands(ward, today); !stands)
        return stands.error();
    if (isThisOffice(ward, intake.competentOffice))
        return badInput(u"/competentOffice"_s, u"thisOffice"_s);
    if (const auto agency = checkNoEnterprise(intake.competentOffice, today); !agency)
        return agency.error();
    if (const auto stands = checkNotEnded(intake.competentOffice, today); !stands)
        return stands.error();
    if (const Procedure* procedure = ward.catalogue.find(intake.procedure, today))
        return procedure;
    return Error{ErrorCode::notFound, u"/procedure"_s, u"noProcedure"_s,
        {{u"code"_s, intake.procedure}}, {}};
}
} // namespace

Result<Facts> Office::factsOfReceipt(
    const Intake& intake, const Procedure& procedure, const Call& call, DossierId id) const
{
    Facts facts = factsFor(call.actor, &procedure, call.now);
    facts.newId = id;
    const auto code = nextCode(call.now.localDate());
    if (!code)
        return code.error();
    facts.code = *code;
    auto earlier = earlierConcerned(procedure, intake, nullptr);
    if (!earlier)
        return earlier.error();
    facts.earlier = *std::move(earlier);
    facts.civilEvent = civilEventOf(&procedure);
    if (const auto added = addNextSlip(facts, slipFormOf(intake)); !added)
        return added.error();
    return facts;
}

Result<Answer> Office::receive(Call& call)
{
    const Intake intake = readIntake(call.reader, call.faults);
    if (const auto fault = call.fault())
        return *fault;
    const QDate today = call.now.localDate();
    const auto found = procedureFor(intake, m_ward, today);
    if (!found)
        return found.error();
    if (const auto open = checkBookOpen(kTrackingBook, today.year()); !open)
        return open.error();
    const Procedure* procedure = *found;
    auto transaction = begin();
    if (!transaction)
        return transaction.error();
    const bool adopted = m_ward.hasAdopted(procedure->hash);
    DossierId id = transaction->nextId();
    id.seq += adopted ? 0 : 1;
    const auto facts = factsOfReceipt(intake, *procedure, call, id);
    if (!facts)
        return facts.error();
    const auto otherwise = peopleKnownOtherwise(intake);
    if (!otherwise)
        return otherwise.error();
    auto drafts = decideReceive(intake, *facts);
    if (!drafts)
        return drafts.error();
    note(*drafts, call);
    if (!adopted)
        drafts->insert(drafts->begin(), procedureAdopted(*procedure));
    auto answer = writeDossier(*transaction, call, *drafts, {});
    if (answer)
        warn(*answer, *otherwise, m_ward, intake);
    if (answer && !adopted)
        m_ward.adopted.push_back(procedure->hash);
    return answer;
}

} // namespace motcua
