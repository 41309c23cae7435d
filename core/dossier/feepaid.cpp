#include "core/catalogue/bodyends.h"
#include "core/dossier/codec.h"
#include "core/dossier/eventbodies.h"
#include "core/dossier/payments.h"
#include "core/dossier/promise.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// What is left of the whole fee.
qint64 openFee(const Dossier& dossier)
{
    return std::max<qint64>(0, dossier.fee.total.amount - paid(dossier).amount);
}

QString placesOf(const std::vector<PaymentRequest>& duties)
{
    QStringList places;
    for (const PaymentRequest& duty : duties)
        places += duty.payAt;
    return places.join(u"; "_s);
}

/// Which of several bodies' duties was met; it is named by where that is.
Result<PaymentRequest> dutyMeant(const std::vector<PaymentRequest>& open, const QString& place)
{
    if (place.isEmpty() && open.size() == 1)
        return open.front();
    const auto meant = std::ranges::find_if(
        open, [&](const PaymentRequest& one) { return isOneBody(one.payAt, place); });
    if (meant != open.end())
        return *meant;
    return badInput(u"/payAt"_s, place.isEmpty() ? u"whichDuty"_s : u"notOwedThere"_s,
        {{u"places"_s, placesOf(open)}, {u"place"_s, place}});
}

/// The dossier goes on, and its clock, once nothing that it was asked for is left open.
void addGoingOn(Draft& draft, const Dossier& dossier, const Facts& facts, bool left)
{
    if (left) {
        draft.body[u"state"_s] = stateName(State::awaitingPayment);
        return;
    }
    draft.body[u"due"_s] = orNull(afterPayment(dossier, facts));
}

/// Who owes another body is done only with all of it.
Outcome checkPaidInFull(const PaymentRequest& asked, Dong amount)
{
    if (asked.amount <= amount)
        return Done{};
    return Error{ErrorCode::badInput, u"/amount"_s, u"dutyPaidInPart"_s,
        {{u"total"_s, asked.amount.amount}, {u"amount"_s, amount.amount},
            {u"place"_s, asked.payAt}},
        {}};
}

/// Nothing of it goes through our till: what the citizen shows of it is put on record.
Result<Drafts> paidElsewhere(const Dossier& dossier, const Act& act, const Facts& facts)
{
    const std::vector<PaymentRequest> open = openElsewhere(dossier);
    const auto meant = dutyMeant(open, act.payAt);
    if (!meant)
        return meant.error();
    const PaymentRequest& asked = *meant;
    if (act.document.isEmpty())
        return badInput(u"/document"_s, u"proofOfPayment"_s, {{u"place"_s, asked.payAt}});
    if (!act.payment.book.isEmpty())
        return badInput(u"/book"_s, u"paidNotHere"_s, {{u"place"_s, asked.payAt}});
    const Dong amount = act.payment.amount > Dong{} ? act.payment.amount : asked.amount;
    if (const auto whole = checkPaidInFull(asked, amount); !whole)
        return whole.error();
    QJsonObject body{{u"amount"_s, 0}, {u"method"_s, u"elsewhere"_s}, {u"document"_s, act.document},
        {u"place"_s, asked.payAt}, {u"book"_s, QString()}, {u"number"_s, 0}};
    if (amount > Dong{})
        body[u"paidElsewhere"_s] = amount.amount;
    Draft draft = draftFor(dossier, Command::payFee, body);
    addGoingOn(draft, dossier, facts, open.size() > 1 || openDuty(dossier, false) != nullptr);
    return Drafts{draft};
}

/// Money of this act is for another body: it is proven, not taken.
bool isForElsewhere(const Dossier& dossier, const Act& act)
{
    const qint64 open = openFee(dossier);
    return !act.document.isEmpty() || !act.payAt.isEmpty() || open == 0
        || act.payment.amount.amount > open;
}

Outcome checkAmount(const Dossier& dossier, qint64 amount)
{
    const qint64 open = openFee(dossier);
    if (amount > open)
        return badInput(u"/amount"_s, u"moreThanOpen"_s, {{u"open"_s, open}});
    if (openDuty(dossier, false) && amount < open)
        return badInput(u"/amount"_s, u"payInFull"_s, {{u"open"_s, open}});
    return Done{};
}

/// Money for the fee, into the till.
Result<Drafts> paidHere(const Dossier& dossier, const Act& act, const Facts& facts)
{
    if (!act.document.isEmpty() || !act.payAt.isEmpty())
        return badInput(
            act.document.isEmpty() ? u"/payAt"_s : u"/document"_s, u"nothingOwedElsewhere"_s);
    const qint64 amount
        = act.payment.amount > Dong{} ? act.payment.amount.amount : openFee(dossier);
    if (const auto fits = checkAmount(dossier, amount); !fits)
        return fits.error();
    if (facts.receiptsUsedUp && act.payment.book.isEmpty() && amount > 0)
        return Error{ErrorCode::ruleRefused, u"/book"_s, u"receiptsUsedUp"_s, {}, {}};
    QJsonObject body{{u"amount"_s, amount}, {u"method"_s, act.payment.method},
        {u"shares"_s, toJson(sharesOf(dossier, Dong{amount}))}};
    addReceipt(body, act.payment, facts);
    Draft draft = draftFor(dossier, Command::payFee, body);
    if (dossier.state == State::awaitingPayment)
        addGoingOn(draft, dossier, facts, openDuty(dossier, true) != nullptr);
    if (body[u"number"_s].toInteger() > 0)
        draft.subjects.append(kReceipts);
    return Drafts{draft};
}
} // namespace

Result<Drafts> feePaid(const Dossier& dossier, const Act& act, const Facts& facts)
{
    return openDuty(dossier, true) && isForElsewhere(dossier, act)
        ? paidElsewhere(dossier, act, facts)
        : paidHere(dossier, act, facts);
}

namespace {
/// The fee of this office is asked for once, and so is each duty at the place where it is met.
const PaymentRequest* askedAlready(const Dossier& dossier, bool isFee, const QString& place)
{
    const auto same = std::ranges::find_if(dossier.paymentRequests, [&](const PaymentRequest& one) {
        return !one.answered && isOwedElsewhere(one) != isFee
            && (isFee || isOneBody(one.payAt, place));
    });
    const bool waits = dossier.state == State::awaitingPayment;
    return waits && same != dossier.paymentRequests.end() ? &*same : nullptr;
}

Error dutyAskedAlready(const PaymentRequest& asked)
{
    QJsonObject values{{u"on"_s, asked.at.localDate().toString(Qt::ISODate)}};
    if (!asked.payAt.isEmpty())
        values[u"place"_s] = asked.payAt;
    return Error{ErrorCode::ruleRefused, u"/payAt"_s, u"dutyAskedAlready"_s, values, {}};
}
} // namespace

Result<Drafts> paymentRequested(const Dossier& dossier, const Act& act)
{
    const Dong open{openFee(dossier)};
    const bool asksOpen = act.payment.amount == Dong{} || act.payment.amount == open;
    const bool isFee = act.payAt.isEmpty() && open > Dong{} && asksOpen;
    if (!isFee && act.payAt.isEmpty())
        return badInput(u"/payAt"_s, u"dutyOfWhom"_s, {{u"open"_s, open.amount}});
    if (const PaymentRequest* asked = askedAlready(dossier, isFee, act.payAt))
        return dutyAskedAlready(*asked);
    QJsonObject body = clockStopped(dossier, act.reason);
    if (const PaymentRequest* before = standingRequest(dossier); before && !before->answered) {
        body[u"dueBefore"_s] = orNull(before->dueBefore);
        body[u"stopped"_s] = before->stopped.ms;
    }
    if (isFee)
        body[u"isFee"_s] = true;
    if (const Dong asked = isFee ? open : act.payment.amount; asked > Dong{})
        body[u"amount"_s] = asked.amount;
    if (!act.payAt.isEmpty())
        body[u"payAt"_s] = act.payAt;
    return Drafts{draftFor(dossier, Command::requestPayment, body)};
}

} // namespace motcua
