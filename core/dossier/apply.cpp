#include "core/dossier/apply.h"

#include "core/catalogue/names.h"
#include "core/dossier/codec.h"
#include "core/dossier/payments.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
using Body = QJsonObject;

void applyBody(Dossier& dossier, const Event& event)
{
    applyContent(dossier, event.body);
    applyResults(dossier, event.body);
}

/// The version that it is under; it keeps its code.
void applyVersion(Dossier& dossier, const Body& body)
{
    if (!body.contains(u"procedureName"_s))
        return;
    dossier.procedureHash = body[u"procedureHash"_s].toString();
    dossier.procedureName = body[u"procedureName"_s].toString();
    dossier.field = body[u"field"_s].toString();
}

/// Only now it is received: the clock begins, and what was asked for has come.
void applyAccepted(Dossier& dossier, const Event& event)
{
    applyBody(dossier, event);
    applyVersion(dossier, event.body);
    dossier.isReceived = true;
    dossier.receivedAt = event.header.when;
    dossier.receivedOrder = orderOf(event.header);
    dossier.receivedBy = event.header.actor;
    if (!dossier.supplements.empty() && !dossier.supplements.back().answered)
        dossier.supplements.back().answered = event.header.when;
}

void applySubmitted(Dossier& dossier, const Event& event)
{
    dossier.submittedAt = event.header.when;
}

void applyApproved(Dossier& dossier, const Event& event)
{
    dossier.approvedAt = event.header.when;
    dossier.authority = authorityFromJson(event.body[u"authority"_s].toObject());
}

void applyIssued(Dossier& dossier, const Event& event)
{
    dossier.issuedAt = event.header.when;
}

void applyHandedOver(Dossier& dossier, const Event& event)
{
    const QJsonObject to = event.body[u"to"_s].toObject();
    dossier.handOver = HandOver{to[u"self"_s].toBool(), to[u"fullName"_s].toString(),
        to[u"personalNumber"_s].toString(), to[u"authorisation"_s].toString(),
        to[u"post"_s].toString(), event.header.when, event.header.actor};
}

void applySupplementRequested(Dossier& dossier, const Event& event)
{
    applyBody(dossier, event);
    SupplementRequest request;
    for (const QJsonValue item : event.body[u"missing"_s].toArray())
        request.items.append(item.toString());
    request.reason = event.body[u"reason"_s].toString();
    request.at = event.header.when;
    request.dueBefore = dueFromJson(event.body[u"dueBefore"_s]);
    request.cameOf = cameOfFromJson(event.body[u"cameOf"_s].toArray());
    dossier.supplements.push_back(request);
    dossier.prints.erase(u"supplement"_s); // another request is another paper
}

void applySupplemented(Dossier& dossier, const Event& event)
{
    applyBody(dossier, event);
    addCame(dossier, event.body);
    if (stateFromName(event.body[u"state"_s].toString()) == State::awaitingSupplement)
        return; // a part of it: the rest is waited for
    if (!dossier.supplements.empty())
        dossier.supplements.back().answered = event.header.when;
    dossier.prints.erase(u"receipt"_s); // another promise is another slip
}

void applyClosed(Dossier& dossier, const Event& event)
{
    dossier.closedAt = event.header.when;
    dossier.closingReason = event.body[u"reason"_s].toString();
    dossier.closingSource = event.body[u"source"_s].toString();
    dossier.closingBecause = reasonsFromJson(event.body[u"because"_s].toArray());
    dossier.closedBy = event.header.actor;
}

void applyWithdrawn(Dossier& dossier, const Event& event)
{
    applyClosed(dossier, event);
    dossier.closingChannel
        = valueOf(kChannels, event.body[u"channel"_s].toString()).value_or(Channel::direct);
}

void applyRejected(Dossier& dossier, const Event& event)
{
    applyClosed(dossier, event);
    dossier.authority = authorityFromJson(event.body[u"authority"_s].toObject());
}

void applyForwarded(Dossier& dossier, const Event& event)
{
    dossier.forwardings.push_back({event.body[u"to"_s].toString(), event.body[u"note"_s].toString(),
        event.header.when, event.header.actor, {}, {}, event.body[u"inside"_s].toBool()});
    dossier.forwardings.back().consulted = event.body[u"consulted"_s].toBool();
    dossier.forwardings.back().informed = event.body[u"informed"_s].toBool();
}

/// What comes back is of the last one that went out there; at first it was not said from whom.
void applyResultTaken(Dossier& dossier, const Event& event)
{
    const QString from = event.body[u"from"_s].toString();
    const auto open = std::find_if(dossier.forwardings.rbegin(), dossier.forwardings.rend(),
        [&](const Forwarding& one) { return !one.answered && (from.isEmpty() || one.to == from); });
    const auto state = stateFromName(event.body[u"state"_s].toString());
    if (state == State::rejected)
        applyClosed(dossier, event);
    if (open == dossier.forwardings.rend())
        return;
    open->answered = event.header.when;
    open->result = event.body[u"result"_s].toString();
    open->refused = event.body[u"refused"_s].toBool();
    open->refusedBecause = open->refused ? event.body[u"reason"_s].toString() : QString();
    if (state == State::done && !dossier.issuedAt)
        dossier.issuedAt = event.header.when;
}

void applyApologised(Dossier& dossier, const Event& event)
{
    applyBody(dossier, event);
    if (dossier.due)
        dossier.apology = Apology{event.body[u"reason"_s].toString(),
            dueFromJson(event.body[u"dueBefore"_s]).value_or(Due{}), dossier.due->at,
            event.header.when, event.header.actor, event.body[u"letter"_s].toString()};
}

void applyNotified(Dossier& dossier, const Event& event)
{
    dossier.notices.push_back(
        {event.body[u"note"_s].toString(), event.header.when, event.header.actor});
}

void applyVoided(Dossier& dossier, const Event& event)
{
    applyClosed(dossier, event);
    if (event.body[u"correctionDropped"_s].toBool())
        dossier.correction.reset(); // there is nothing left to correct
    for (GivenNumber& number : dossier.numbers)
        number.voidedBecause = dossier.closingReason;
}

void applyCorrectionProposed(Dossier& dossier, const Event& event)
{
    dossier.correction = PendingCorrection{event.body[u"changes"_s].toObject(),
        event.body[u"reason"_s].toString(), event.header.actor, event.header.id};
}

void applyCorrectionRejected(Dossier& dossier, const Event& /*event*/)
{
    dossier.correction.reset();
}

void applyCorrected(Dossier& dossier, const Event& event)
{
    applyContent(dossier, event.body[u"changes"_s].toObject());
    dossier.correction.reset();
}

void applySubmitUndone(Dossier& dossier, const Event& /*event*/)
{
    dossier.submittedAt.reset();
}

void applyNothing(Dossier& /*dossier*/, const Event& /*event*/) { }

struct ApplyRow
{
    Command command;
    Apply apply;
};
/// What is not listed changes the state alone.
constexpr std::array kApplyRows{
    ApplyRow{Command::accept, applyAccepted},
    ApplyRow{Command::amend, applyBody},
    ApplyRow{Command::submit, applySubmitted},
    ApplyRow{Command::approve, applyApproved},
    ApplyRow{Command::issue, applyIssued},
    ApplyRow{Command::recordNumber, applyNumbers},
    ApplyRow{Command::handOver, applyHandedOver},
    ApplyRow{Command::toAppointment, applyBody},
    ApplyRow{Command::requestSupplement, applySupplementRequested},
    ApplyRow{Command::supplement, applySupplemented},
    ApplyRow{Command::forward, applyForwarded},
    ApplyRow{Command::takeResult, applyResultTaken},
    ApplyRow{Command::requestPayment, applyPaymentRequested},
    ApplyRow{Command::payFee, applyFeePaid},
    ApplyRow{Command::writeReceipt, numberPayment},
    ApplyRow{Command::cancelReceipt, cancelPayment},
    ApplyRow{Command::apologise, applyApologised},
    ApplyRow{Command::moveDue, applyBody},
    ApplyRow{Command::notify, applyNotified},
    ApplyRow{Command::reject, applyRejected},
    ApplyRow{Command::withdraw, applyWithdrawn},
    ApplyRow{Command::refuse, applyClosed},
    ApplyRow{Command::stop, applyClosed},
    ApplyRow{Command::voidDossier, applyVoided},
    ApplyRow{Command::correct, applyCorrectionProposed},
    ApplyRow{Command::confirmCorrection, applyCorrected},
    ApplyRow{Command::rejectCorrection, applyCorrectionRejected},
    ApplyRow{Command::undoSubmit, applySubmitUndone},
};
} // namespace

void applyReceived(Dossier& dossier, const Event& event)
{
    const QJsonObject& body = event.body;
    dossier.id = event.header.id;
    dossier.code = body[u"code"_s].toString();
    dossier.procedure = body[u"procedure"_s].toString();
    dossier.procedureHash = body[u"procedureHash"_s].toString();
    dossier.procedureName = body[u"procedureName"_s].toString();
    dossier.field = body[u"field"_s].toString();
    dossier.channel = valueOf(kChannels, body[u"channel"_s].toString()).value_or(Channel::direct);
    dossier.receivedAt = event.header.when;
    dossier.receivedOrder = orderOf(event.header);
    dossier.receivedBy = event.header.actor;
    dossier.isReceived = event.header.kind == u"dossier.received";
    dossier.state = dossier.isReceived ? State::received : State::registered;
    applyBody(dossier, event);
}

void applyTakenOver(Dossier& dossier, const Event& event)
{
    const QStringList bodies = event.body[u"takenOver"_s].toVariant().toStringList();
    for (Forwarding& one : dossier.forwardings)
        if (!one.answered && bodies.contains(one.to)) {
            one.answered = event.header.when;
            one.takenOver = true;
        }
}

void applyNumbers(Dossier& dossier, const Event& event)
{
    for (const GivenNumber& number : numbersFromJson(event.body[u"numbers"_s].toArray()))
        dossier.numbers.push_back(number);
}

Apply applyOf(Command command)
{
    const auto row = std::ranges::find(kApplyRows, command, &ApplyRow::command);
    return row == kApplyRows.end() ? applyNothing : row->apply;
}

} // namespace motcua
