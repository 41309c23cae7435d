#include "core/dossier/dossier.h"

#include "core/catalogue/bodyends.h"

namespace motcua {
using namespace Qt::StringLiterals;

Dong paid(const Dossier& dossier)
{
    Dong sum;
    for (const Payment& payment : dossier.payments)
        sum.amount += payment.cancelled ? 0 : payment.amount.amount;
    return sum;
}

QString deciderOf(
    const Procedure& procedure, const QString& competentOffice, const Powers& powers, QDate day)
{
    return competentOffice.isEmpty() ? competenceOn(procedure, powers, day).decider
                                     : deciderOn(competentOffice, powers, day);
}

bool isHandOf(const QString& body, const QString& hand)
{
    const QString key = bodyKey(body);
    return !key.trimmed().isEmpty()
        && (bodyWords(hand).contains(key) || bodyKey(hand).contains(key));
}

bool awaitsResult(const Dossier& dossier)
{
    return !awaitedFrom(dossier).isEmpty();
}

QStringList awaitedFrom(const Dossier& dossier)
{
    QStringList bodies;
    for (const Forwarding& one : dossier.forwardings)
        if (!one.answered && !one.inside && !one.informed && !bodies.contains(one.to))
            bodies.append(one.to);
    return bodies;
}

QStringList notSentTo(const Dossier& dossier, const Procedure& procedure)
{
    QStringList bodies;
    for (const QString& body : procedure.interlinked)
        if (std::ranges::none_of(
                dossier.forwardings, [&](const Forwarding& one) { return isHandOf(body, one.to); }))
            bodies.append(body);
    return bodies;
}

bool isPartOfWhole(const Forwarding& forwarding)
{
    return !forwarding.inside && !forwarding.consulted && !forwarding.informed;
}

bool owesAnswerAfterEnd(const Dossier& dossier)
{
    const bool ended = dossier.state == State::done || dossier.state == State::handedOver;
    return ended && std::ranges::any_of(dossier.forwardings, [](const Forwarding& one) {
        return !one.answered && isPartOfWhole(one);
    });
}

bool isOwedElsewhere(const PaymentRequest& asked)
{
    return !asked.isFee && !asked.payAt.isEmpty();
}

const PaymentRequest* openDuty(const Dossier& dossier, bool elsewhere)
{
    if (dossier.state != State::awaitingPayment)
        return nullptr;
    const auto open
        = std::ranges::find_if(dossier.paymentRequests, [=](const PaymentRequest& asked) {
              return !asked.answered && isOwedElsewhere(asked) == elsewhere;
          });
    return open == dossier.paymentRequests.end() ? nullptr : &*open;
}

std::vector<PaymentRequest> openElsewhere(const Dossier& dossier)
{
    std::vector<PaymentRequest> open;
    if (dossier.state == State::awaitingPayment)
        std::ranges::copy_if(dossier.paymentRequests, std::back_inserter(open),
            [](const PaymentRequest& one) { return !one.answered && isOwedElsewhere(one); });
    return open;
}

const PaymentRequest* standingRequest(const Dossier& dossier)
{
    const auto& all = dossier.paymentRequests;
    const auto open
        = std::ranges::find_if(all, [](const PaymentRequest& one) { return !one.answered; });
    if (open != all.end())
        return &*open;
    return all.empty() ? nullptr : &all.back();
}

bool isRejectedElsewhere(const Dossier& dossier)
{
    return dossier.state == State::rejected
        && std::ranges::none_of(
            dossier.timeline, [](const Step& step) { return step.kind == u"dossier.rejected"; });
}

} // namespace motcua
