#include "core/dossier/fold.h"

#include "core/catalogue/names.h"
#include "core/dossier/codec.h"
#include "core/dossier/transitions.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
using Body = QJsonObject;
using Apply = void (*)(Dossier&, const Event&);

void applyContent(Dossier& dossier, const Body& body)
{
    if (body.contains(u"applicant"_s))
        dossier.applicant = partyFromJson(body[u"applicant"_s].toObject());
    if (body.contains(u"submitter"_s))
        dossier.submitter = body[u"submitter"_s].isObject()
            ? std::optional(partyFromJson(body[u"submitter"_s].toObject()))
            : std::nullopt;
    if (body.contains(u"parties"_s))
        dossier.parties = partiesFromJson(body[u"parties"_s].toArray());
    if (body.contains(u"answers"_s))
        dossier.answers = body[u"answers"_s].toObject();
    if (body.contains(u"items"_s))
        dossier.items = itemsFromJson(body[u"items"_s].toArray());
    if (body.contains(u"documents"_s))
        dossier.papers = papersFromJson(body[u"documents"_s].toArray());
    if (body.contains(u"note"_s))
        dossier.note = body[u"note"_s].toString();
    if (body.contains(u"exemption"_s))
        dossier.exemption = body[u"exemption"_s].toString();
}

/// At first a warning was only its id.
Reasons warningsFromJson(const QJsonArray& json)
{
    Reasons warnings;
    for (const QJsonValue warning : json)
        warnings.push_back(warning.isString() ? Reason{warning.toString(), {}, {}}
                                              : reasonFromJson(warning.toObject()));
    return warnings;
}

void applyResults(Dossier& dossier, const Body& body)
{
    if (body.contains(u"fee"_s))
        dossier.fee = feeFromJson(body[u"fee"_s].toObject());
    if (body.contains(u"due"_s))
        dossier.due = dueFromJson(body[u"due"_s]);
    if (body.contains(u"lane"_s))
        dossier.lane = laneFromName(body[u"lane"_s].toString()).value_or(Lane::appointment);
    if (body.contains(u"because"_s))
        dossier.because = reasonsFromJson(body[u"because"_s].toArray());
    if (body.contains(u"laneReason"_s))
        dossier.laneReason = body[u"laneReason"_s].toString();
    if (body.contains(u"warnings"_s))
        dossier.warnings = warningsFromJson(body[u"warnings"_s].toArray());
    if (body.contains(u"promisedMinutes"_s))
        dossier.promisedMinutes = body[u"promisedMinutes"_s].toInt();
}

void applyBody(Dossier& dossier, const Event& event)
{
    applyContent(dossier, event.body);
    applyResults(dossier, event.body);
}

void applyReceived(Dossier& dossier, const Event& event)
{
    const Body& body = event.body;
    dossier.id = event.header.id;
    dossier.code = body[u"code"_s].toString();
    dossier.procedure = body[u"procedure"_s].toString();
    dossier.procedureHash = body[u"procedureHash"_s].toString();
    dossier.procedureName = body[u"procedureName"_s].toString();
    dossier.field = body[u"field"_s].toString();
    dossier.channel = valueOf(kChannels, body[u"channel"_s].toString()).value_or(Channel::direct);
    dossier.receivedAt = event.header.when;
    dossier.receivedBy = event.header.actor;
    applyBody(dossier, event);
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

void applyNumbers(Dossier& dossier, const Event& event)
{
    for (const GivenNumber& number : numbersFromJson(event.body[u"numbers"_s].toArray()))
        dossier.numbers.push_back(number);
}

void applyIssued(Dossier& dossier, const Event& event)
{
    dossier.issuedAt = event.header.when;
}

void applyHandedOver(Dossier& dossier, const Event& event)
{
    const QJsonObject to = event.body[u"to"_s].toObject();
    dossier.handOver = HandOver{to[u"self"_s].toBool(), to[u"fullName"_s].toString(),
        to[u"personalNumber"_s].toString(), to[u"authorisation"_s].toString(), event.header.when,
        event.header.actor};
}

void applySupplementRequested(Dossier& dossier, const Event& event)
{
    applyBody(dossier, event);
    SupplementRequest request;
    for (const QJsonValue item : event.body[u"missing"_s].toArray())
        request.items.append(item.toString());
    request.reason = event.body[u"reason"_s].toString();
    request.at = event.header.when;
    dossier.supplements.push_back(request);
}

void applySupplemented(Dossier& dossier, const Event& event)
{
    applyBody(dossier, event);
    if (!dossier.supplements.empty())
        dossier.supplements.back().answered = event.header.when;
}

void applyClosed(Dossier& dossier, const Event& event)
{
    dossier.closedAt = event.header.when;
    dossier.closingReason = event.body[u"reason"_s].toString();
}

void applyVoided(Dossier& dossier, const Event& event)
{
    applyClosed(dossier, event);
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

Apply applierOf(Command command)
{
    switch (command) {
    case Command::amend:
        return applyBody;
    case Command::submit:
        return applySubmitted;
    case Command::approve:
        return applyApproved;
    case Command::issue:
        return applyIssued;
    case Command::recordNumber:
        return applyNumbers;
    case Command::handOver:
        return applyHandedOver;
    case Command::toAppointment:
        return applyBody;
    case Command::requestSupplement:
        return applySupplementRequested;
    case Command::supplement:
        return applySupplemented;
    case Command::refuse:
    case Command::withdraw:
        return applyClosed;
    case Command::voidDossier:
        return applyVoided;
    case Command::correct:
        return applyCorrectionProposed;
    case Command::confirmCorrection:
        return applyCorrected;
    case Command::rejectCorrection:
        return applyCorrectionRejected;
    case Command::undoSubmit:
        return applySubmitUndone;
    case Command::giveBack:
    case Command::undoGiveBack:
        return applyNothing;
    }
    Q_UNREACHABLE();
}

/// Whether the event counted.
bool applyCommand(Dossier& dossier, Command command, const Event& event)
{
    const Transition* row = transitionFor(dossier.state, command);
    if (!row)
        return false;
    applierOf(command)(dossier, event);
    // What the event says counts: the table may lead elsewhere in a later program.
    dossier.state = stateFromName(event.body[u"state"_s].toString()).value_or(row->to);
    return true;
}

/// Kinds that change no state: numbers given with the approval, prints.
void applyOther(Dossier& dossier, const Event& event)
{
    if (event.header.kind == u"dossier.numbered")
        applyNumbers(dossier, event);
    else if (event.header.kind == u"form.printed")
        ++dossier.prints[event.body[u"form"_s].toString()];
}

void apply(Dossier& dossier, const Event& event)
{
    if (dossier.id.isNull()) {
        if (event.header.kind == u"dossier.received")
            applyReceived(dossier, event);
    } else if (const auto command = commandOfKind(event.header.kind)) {
        if (!applyCommand(dossier, *command, event))
            ++dossier.conflicts;
    } else {
        applyOther(dossier, event);
    }
}

Step stepOf(const Event& event)
{
    const EventHeader& header = event.header;
    return {header.id, header.when, header.actor, header.kind, event.body,
        event.body[u"clockSuspect"_s].toBool()};
}
} // namespace

Dossier foldDossier(const Events& events)
{
    Dossier dossier;
    for (const Event& event : events) {
        apply(dossier, event);
        dossier.timeline.push_back(stepOf(event));
    }
    return dossier;
}

Dossier foldContent(Dossier dossier, const QJsonObject& body)
{
    applyContent(dossier, body);
    return dossier;
}

QString subjectOf(DossierId id)
{
    return u"dossier:"_s + id.toString();
}

std::optional<DossierId> dossierOf(const QString& subject)
{
    return subject.startsWith(u"dossier:") ? DossierId::fromString(subject.mid(8)) : std::nullopt;
}

} // namespace motcua
