#include "core/office/call.h"
#include "core/store/lookups.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Reasons warningsOf(const QString& name, const Dossier& dossier)
{
    Reasons warnings = name == u"receive" || name == u"amend" || name == u"accept"
        ? dossier.warnings
        : Reasons();
    if (name == u"requestSupplement" && dossier.supplements.size() > 1)
        warnings.push_back({u"secondSupplement"_s, {}, {}});
    if (name == u"handOver" && dossier.fee.total > paid(dossier))
        warnings.push_back(
            {u"feeUnpaid"_s, {{u"amount"_s, dossier.fee.total.amount - paid(dossier).amount}}, {}});
    if (const QStringList bodies = awaitedFrom(dossier); name == u"handOver" && !bodies.isEmpty())
        warnings.push_back({u"answerAwaited"_s, {{u"bodies"_s, bodies.join(u"; "_s)}}, {}});
    if (name == u"apologise" && dossier.apology
        && dossier.apology->at.localDate() >= dossier.apology->dueBefore.at.localDate())
        warnings.push_back({u"apologyOnTheLastDay"_s, {}, {}});
    if (name == u"payFee" && !dossier.payments.empty() && dossier.payments.back().number == 0
        && dossier.payments.back().amount > Dong{})
        warnings.push_back({u"noReceiptNumber"_s, {}, {}});
    if (name == u"amend" && paid(dossier) > dossier.fee.total)
        warnings.push_back({u"feeOverpaid"_s,
            {{u"amount"_s, paid(dossier).amount - dossier.fee.total.amount}}, {}});
    if (dossier.due && dossier.due->provisional)
        warnings.push_back({u"dueProvisional"_s, {}, {}});
    return warnings;
}

/// What a command leads to that the dossier alone does not tell.
Reasons warningsAfter(const WardState& ward, Command command, const Dossier& dossier)
{
    switch (command) {
    case Command::forward:
        return forwardWarnings(ward, dossier);
    case Command::handOver:
        return handOverWarnings(ward, dossier);
    case Command::takeResult:
        return resultWarnings(ward, dossier);
    case Command::reject:
        return lateWarnings(ward, dossier);
    default:
        return {};
    }
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
    if (command == Command::forward && isThisOffice(m_ward, act.forwardedTo))
        return badInput(u"/to"_s, u"forwardToSelf"_s);
    const auto series = seriesOf(act.payment.book);
    if (!series && command != Command::cancelReceipt)
        return series.error();
    act.payment.book = series.valueOr(act.payment.book);
    auto drafts = decideFor(*before, act, call.actor, call.now);
    if (!drafts)
        return drafts.error();
    const bool takesIn = command == Command::amend || command == Command::accept;
    const auto otherwise
        = takesIn ? numbersKnownOtherwise(act.amended) : Result<Reasons>(Reasons());
    if (!otherwise)
        return otherwise.error();
    note(*drafts, call);
    auto answer = writeDossier(*transaction, call, *drafts, *before);
    if (answer)
        for (const Reasons& more : {*otherwise, warningsAfter(m_ward, command, *answer->dossier)})
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
    answer.newNumbers.assign(
        after.numbers.begin() + qsizetype(before.numbers.size()), after.numbers.end());
    answer.receipt = receiptOf(after, events->front().header.id);
    answer.warnings = warningsOf(call.name, after);
    answer.dossier = std::move(after);
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
        const auto before = transaction->dossier(id);
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
