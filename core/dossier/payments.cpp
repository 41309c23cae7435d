#include "core/dossier/payments.h"

#include "core/dossier/codec.h"
#include "core/dossier/eventbodies.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
FeeShares openShares(const Dossier& dossier)
{
    FeeShares open;
    for (const FeeLine& line : dossier.fee.lines)
        addShare(open, line.collectedFor, line.amount);
    for (const Payment& payment : dossier.payments)
        if (!payment.cancelled)
            addShares(open, payment.shares, -1);
    return open;
}

bool stands(const Payment& payment)
{
    return !payment.cancelled;
}

Error noSuchReceipt(const Act& act)
{
    const Payment& named = act.payment;
    if (!act.receipt.isEmpty() || named.book.isEmpty())
        return {ErrorCode::notFound, act.receipt.isEmpty() ? u"/number"_s : u"/event"_s,
            u"noSuchReceipt"_s, {}, {}};
    return {ErrorCode::notFound, u"/number"_s, u"noSuchReceipt"_s,
        {{u"book"_s, named.book}, {u"number"_s, named.number}}, {}};
}

/// The one whose event, or whose number, is named; without either the only one that stands.
Result<Payment> receiptMeant(const Dossier& dossier, const Act& act)
{
    const Payment& named = act.payment;
    const bool unnamed = named.book.isEmpty() && act.receipt.isEmpty();
    if (unnamed && std::ranges::count_if(dossier.payments, stands) > 1)
        return badInput(u"/number"_s, u"whichReceipt"_s);
    const auto meant = std::ranges::find_if(dossier.payments, [&](const Payment& payment) {
        if (unnamed)
            return stands(payment);
        return act.receipt.isEmpty() ? payment.book == named.book && payment.number == named.number
                                     : payment.event.toString() == act.receipt;
    });
    if (meant == dossier.payments.end())
        return noSuchReceipt(act);
    if (meant->cancelled)
        return Error{ErrorCode::conflict, u"/number"_s, u"receiptCancelled"_s,
            {{u"number"_s, meant->number}, {u"reason"_s, meant->cancelled->reason}}, {}};
    return *meant;
}

bool mayNumber(const Payment& payment, const Facts& facts)
{
    const bool owed = stands(payment) && payment.number == 0 && payment.amount > Dong{};
    return owed
        && (payment.by == facts.actor.login
            || allows(facts.actor.roles, Permission::cancelAnyReceipt));
}

/// The one named, else the only one.
Result<Payment> paymentMeant(const Dossier& dossier, const Act& act, const Facts& facts)
{
    std::vector<Payment> owed;
    for (const Payment& payment : dossier.payments)
        if (mayNumber(payment, facts)
            && (act.receipt.isEmpty() || payment.event.toString() == act.receipt))
            owed.push_back(payment);
    if (owed.size() > 1)
        return badInput(u"/event"_s, u"whichReceipt"_s);
    return owed.empty()
        ? Result<Payment>(Error{ErrorCode::notFound, u"/event"_s, u"noReceiptOwed"_s, {}, {}})
        : owed.front();
}
} // namespace

FeeShares sharesOf(const Dossier& dossier, Dong amount)
{
    FeeShares shares;
    qint64 rest = amount.amount;
    for (const FeeShare& open : openShares(dossier)) {
        const qint64 part = std::clamp(open.amount.amount, qint64(0), rest);
        if (part > 0)
            addShare(shares, open.office, Dong{part});
        rest -= part;
    }
    if (rest > 0)
        addShare(shares, {}, Dong{rest});
    return shares;
}

void addReceipt(QJsonObject& body, const Payment& asked, const Facts& facts)
{
    const bool own = asked.book.isEmpty() && body[u"amount"_s].toInteger() > 0;
    body[u"book"_s] = own ? facts.receiptBook : asked.book;
    body[u"number"_s] = own ? facts.receiptNumber : asked.number;
}

bool mayCancel(const Payment& payment, const Facts& facts)
{
    if (payment.cancelled)
        return false;
    const bool ownToday
        = payment.by == facts.actor.login && payment.at.localDate() == facts.now.localDate();
    return ownToday || allows(facts.actor.roles, Permission::cancelAnyReceipt);
}

bool mayCancelAny(const Dossier& dossier, const Facts& facts)
{
    return std::ranges::any_of(
        dossier.payments, [&](const Payment& payment) { return mayCancel(payment, facts); });
}

bool owesReceipt(const Dossier& dossier, const Facts& facts)
{
    return std::ranges::any_of(
        dossier.payments, [&](const Payment& payment) { return mayNumber(payment, facts); });
}

Result<Drafts> receiptWritten(const Dossier& dossier, const Act& act, const Facts& facts)
{
    const auto meant = paymentMeant(dossier, act, facts);
    if (!meant)
        return meant.error();
    if (facts.receiptsUsedUp && act.payment.book.isEmpty())
        return Error{ErrorCode::ruleRefused, u"/book"_s, u"receiptsUsedUp"_s, {}, {}};
    QJsonObject body{{u"receipt"_s, meant->event.toString()}, {u"amount"_s, meant->amount.amount}};
    addReceipt(body, act.payment, facts);
    if (body[u"number"_s].toInteger() == 0)
        return badInput(u"/number"_s, u"required"_s);
    Draft draft = draftFor(dossier, Command::writeReceipt, body);
    draft.subjects.append(kReceipts);
    return Drafts{draft};
}

Result<Drafts> receiptCancelled(const Dossier& dossier, const Act& act, const Facts& facts)
{
    const auto meant = receiptMeant(dossier, act);
    if (!meant)
        return meant.error();
    if (!mayCancel(*meant, facts))
        return Error{ErrorCode::notAllowed, u"/number"_s, u"receiptOfAnother"_s, {}, {}};
    Draft draft = draftFor(dossier, Command::cancelReceipt,
        {{u"receipt"_s, meant->event.toString()}, {u"book"_s, meant->book},
            {u"number"_s, meant->number}, {u"amount"_s, meant->amount.amount},
            {u"reason"_s, act.reason}});
    if (meant->number > 0)
        draft.subjects.append(kReceipts);
    return Drafts{draft};
}

void addPayment(Dossier& dossier, const Event& event)
{
    const QJsonObject& body = event.body;
    if (body.contains(u"document"_s)) // met elsewhere: no money of ours
        return;
    Payment payment;
    payment.amount.amount = body[u"amount"_s].toInteger();
    payment.method = body[u"method"_s].toString(u"cash"_s);
    payment.book = body[u"book"_s].toString();
    payment.number = body[u"number"_s].toInteger();
    payment.at = event.header.when;
    payment.by = event.header.actor;
    payment.event = event.header.id;
    payment.shares = sharesFromJson(body[u"shares"_s].toArray());
    if (payment.shares.empty()) // at first nobody asked whose money it was
        payment.shares = {{QString(), payment.amount}};
    dossier.payments.push_back(payment);
}

void numberPayment(Dossier& dossier, const Event& event)
{
    const QString receipt = event.body[u"receipt"_s].toString();
    for (Payment& payment : dossier.payments)
        if (payment.number == 0 && payment.event.toString() == receipt) {
            payment.book = event.body[u"book"_s].toString();
            payment.number = event.body[u"number"_s].toInteger();
        }
}

void cancelPayment(Dossier& dossier, const Event& event)
{
    const QString receipt = event.body[u"receipt"_s].toString();
    for (Payment& payment : dossier.payments)
        if (!payment.cancelled && payment.event.toString() == receipt)
            payment.cancelled = ReceiptCancelling{event.body[u"reason"_s].toString(),
                event.header.when, event.header.actor, event.header.id};
}

} // namespace motcua
