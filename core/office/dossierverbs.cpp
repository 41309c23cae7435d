#include "core/office/actwarnings.h"
#include "core/office/call.h"
#include "core/office/receivercheck.h"
#include "core/registers/registers.h"
#include "core/store/lookups.h"

#include <set>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
std::vector<GivenNumber> numbersGiven(const Dossier& before, const Dossier& after)
{
    return {after.numbers.begin() + qsizetype(before.numbers.size()), after.numbers.end()};
}

/// The dossier that a receipt's events made: it is named by the first of its own.
DossierId receivedIn(const Events& events)
{
    const auto received = std::ranges::find_if(
        events, [](const Event& event) { return makesDossier(event.header.kind); });
    return received == events.end() ? DossierId{} : received->header.id;
}
} // namespace

std::optional<Payment> receiptOf(const Dossier& dossier, EventId event)
{
    const auto payment = std::ranges::find(dossier.payments, event, &Payment::event);
    return payment == dossier.payments.end() ? std::nullopt : std::optional(*payment);
}

/// Where it names none, all else that is wrong is told with that.
Result<DossierId> Office::dossierOf(Call& call, Command command) const
{
    const QString name = call.reader.text(u"dossier"_s, 60);
    if (!name.isEmpty())
        return find(name);
    static_cast<void>(readAct(command, call.reader, {}, call.faults));
    return *call.fault();
}

/// A number stands behind those given before, whatever the clock says.
void Office::addNumberBack(Answer& answer) const
{
    if (answer.newNumbers.empty() || !answer.newNumbers.front().system.isEmpty())
        return;
    const GivenNumber& first = answer.newNumbers.front();
    const auto before = dayOfNumberBefore(*m_file, first.registerId, first.year, first.number);
    if (before && before->isValid() && *before > first.date)
        answer.warnings.push_back({u"numberDateBack"_s,
            {{u"date"_s, first.date.toString(Qt::ISODate)},
                {u"before"_s, before->toString(Qt::ISODate)}},
            {}});
}

/// What was registered is accepted under a version that no dossier is under yet.
const Procedure* Office::versionTakenUp(const Drafts& drafts) const
{
    const QJsonObject& body = drafts.front().body;
    const QString hash = body[u"procedureHash"_s].toString();
    if (drafts.front().kind != eventKind(Command::accept) || hash.isEmpty()
        || m_ward.hasAdopted(hash))
        return nullptr;
    return m_ward.catalogue.version(hash);
}

namespace {
/// What is left to do afterwards – handing over, giving money back – needs no body that stands.
bool takesInOrDecides(Command command)
{
    constexpr std::array kBusiness{Command::accept, Command::amend, Command::submit,
        Command::approve, Command::issue, Command::reject, Command::requestSupplement,
        Command::requestPayment, Command::apologise, Command::toAppointment, Command::forward};
    return std::ranges::find(kBusiness, command) != kBusiness.end();
}
} // namespace

/// What the ward alone can tell of an act: that it stands on the day, that nothing is forwarded to
/// itself, and how the series of a receipt is written.
Outcome Office::fitToWard(Act& act, Instant now) const
{
    if (takesInOrDecides(act.command))
        if (const auto stands = checkStands(m_ward, now.localDate()); !stands)
            return stands;
    if (act.command == Command::accept)
        if (const auto open = checkBookOpen(kTrackingBook, now.localDate().year()); !open)
            return open;
    if (act.command == Command::forward && isThisOffice(m_ward, act.forwardedTo))
        return badInput(u"/to"_s, u"forwardToSelf"_s);
    if (act.command == Command::requestPayment && isOwnCounter(m_ward, act.payAt))
        return badInput(u"/payAt"_s, u"dutyPaidHere"_s, {{u"place"_s, act.payAt}});
    const auto series = seriesOf(act.payment.book);
    if (!series && act.command != Command::cancelReceipt)
        return series.error();
    act.payment.book = series.valueOr(act.payment.book);
    return Done{};
}

Result<Reasons> Office::peopleKnownOtherwise(const Dossier& dossier, const Act& act) const
{
    if (act.command == Command::amend || act.command == Command::accept)
        return peopleKnownOtherwise(act.amended, dossier.id);
    if (act.command != Command::correct && act.command != Command::confirmCorrection)
        return Reasons();
    const QJsonObject changes
        = act.command == Command::correct ? act.changes : dossier.correction->changes;
    return peopleKnownOtherwise(intakeOf(foldContent(dossier, changes)), dossier.id);
}

Result<Answer> Office::act(Call& call, Command command)
{
    const auto id = dossierOf(call, command);
    if (!id)
        return id.error();
    auto transaction = begin();
    if (!transaction)
        return transaction.error();
    const auto before = transaction->dossier(*id);
    if (!before)
        return before.error();
    Act act = readAct(command, call.reader, *before, call.faults);
    if (const auto fault = call.fault())
        return *fault;
    if (const auto fits = fitToWard(act, call.now); !fits)
        return fits.error();
    if (const auto lives = checkReceiverLives(*m_file, m_ward, *before, act, call.now); !lives)
        return lives.error();
    auto drafts = decideFor(*before, act, call.actor, call.now);
    if (!drafts)
        return drafts.error();
    const auto otherwise = peopleKnownOtherwise(*before, act);
    if (!otherwise)
        return otherwise.error();
    note(*drafts, call);
    const Procedure* newVersion = versionTakenUp(*drafts);
    if (newVersion)
        drafts->insert(drafts->begin(), procedureAdopted(*newVersion));
    auto answer = writeDossier(*transaction, call, *drafts, *before);
    if (!answer)
        return answer;
    if (newVersion)
        m_ward.adopted.push_back(newVersion->hash);
    addNumberBack(*answer);
    for (const Reasons& more :
        {*otherwise, warningsAfter(m_ward, command, *answer->dossier, call.now)})
        answer->warnings.insert(answer->warnings.end(), more.begin(), more.end());
    return answer;
}

Result<Answer> Office::writeDossier(
    WriteTransaction& transaction, Call& call, Drafts drafts, const Dossier& before)
{
    const auto events = append(transaction, std::move(drafts), call.actor.login, call.now);
    if (!events)
        return events.error();
    const DossierId id = before.id.isNull() ? receivedIn(*events) : before.id;
    Dossier after = transaction.told(id);
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    Answer answer;
    answer.changes.dossiers = {id};
    answer.newNumbers = numbersGiven(before, after);
    answer.receipt = receiptOf(after, events->front().header.id);
    answer.warnings = warningsOf(call.name, after, m_ward.calendar);
    answer.dossier = std::move(after);
    return answer;
}

namespace {
/// A dossier of a batch as it was decided.
struct Decided
{
    std::size_t line = 0;
    Dossier after;
    std::vector<GivenNumber> given;
};

/// Of a batch only a book's first number stands behind one given before.
void keepFirstOfBooks(std::vector<Decided>& decided)
{
    std::set<QString> books;
    for (Decided& one : decided)
        if (!one.given.empty() && !books.insert(one.given.front().registerId).second)
            one.given.clear();
}
} // namespace

Reasons Office::warningsOfApproval(
    const Dossier& after, std::vector<GivenNumber> given, Instant when) const
{
    Answer told;
    told.newNumbers = std::move(given);
    told.warnings = warningsOf(commandName(Command::approve), after, m_ward.calendar);
    addNumberBack(told);
    for (const Reason& more : warningsAfter(m_ward, Command::approve, after, when))
        told.warnings.push_back(more);
    return told.warnings;
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
    if (const auto stands = checkStands(m_ward, when.localDate()); !stands)
        return stands.error();
    if (const auto ahead = transaction->readAhead(ids); !ahead)
        return ahead.error();
    Act approval;
    approval.command = Command::approve;
    std::vector<BatchLine> lines;
    std::vector<Decided> decided;
    for (const DossierId id : ids) {
        const auto before = transaction->dossier(id);
        const auto drafts
            = before ? decideFor(*before, approval, *actor, when) : Result<Drafts>(before.error());
        lines.push_back({id, drafts ? std::nullopt : std::optional(drafts.error())});
        if (!drafts)
            continue;
        if (const auto events = append(*transaction, *drafts, actor->login, when); !events)
            return events.error();
        Dossier after = transaction->told(id);
        auto given = numbersGiven(*before, after);
        decided.push_back({lines.size() - 1, std::move(after), std::move(given)});
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    keepFirstOfBooks(decided);
    for (const Decided& one : decided)
        lines[one.line].warnings = warningsOfApproval(one.after, one.given, when);
    return lines;
}

} // namespace motcua
