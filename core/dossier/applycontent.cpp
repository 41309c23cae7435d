#include "core/dossier/apply.h"
#include "core/dossier/codec.h"
#include "core/dossier/payments.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// At first a warning was only its id.
Reasons warningsFromJson(const QJsonArray& json)
{
    Reasons warnings;
    for (const QJsonValue warning : json)
        warnings.push_back(warning.isString() ? Reason{warning.toString(), {}, {}}
                                              : reasonFromJson(warning.toObject()));
    return warnings;
}

/// Another body's duty is met by its document, at its place, what is owed here by money; at first
/// there was one request only, whatever met it.
PaymentRequest* metBy(Dossier& dossier, const QJsonObject& body)
{
    const bool elsewhere = body.contains(u"document"_s);
    for (PaymentRequest& asked : dossier.paymentRequests)
        if (!asked.answered && isOwedElsewhere(asked) == elsewhere
            && (!elsewhere || asked.payAt == body[u"place"_s].toString(asked.payAt)))
            return &asked;
    const bool staysOpen = body[u"state"_s].toString() == stateName(State::awaitingPayment);
    return staysOpen || dossier.paymentRequests.empty() ? nullptr : &dossier.paymentRequests.back();
}

constexpr std::array kTexts{std::pair{QLatin1StringView("missingReason"), &Dossier::missingReason},
    std::pair{QLatin1StringView("secondReason"), &Dossier::secondReason},
    std::pair{QLatin1StringView("resultBy"), &Dossier::resultBy},
    std::pair{QLatin1StringView("note"), &Dossier::note},
    std::pair{QLatin1StringView("exemption"), &Dossier::exemption},
    std::pair{QLatin1StringView("exemptProof"), &Dossier::exemptProof}};
} // namespace

void addCame(Dossier& dossier, const QJsonObject& body)
{
    if (dossier.supplements.empty())
        return;
    for (const QJsonValue paper : body[u"came"_s].toArray())
        dossier.supplements.back().came.append(paper[u"name"_s].toString());
}

void applyContent(Dossier& dossier, const QJsonObject& body)
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
    if (body.contains(u"sets"_s))
        dossier.sets = body[u"sets"_s].toInt(1);
    for (const auto& [key, text] : kTexts)
        if (body.contains(key))
            dossier.*text = body[key].toString();
    if (body.contains(u"competentOffice"_s))
        dossier.competentOffice = body[u"competentOffice"_s].toString();
}

void applyResults(Dossier& dossier, const QJsonObject& body)
{
    if (body.contains(u"fee"_s))
        dossier.fee = feeFromJson(body[u"fee"_s].toObject());
    if (body.contains(u"due"_s))
        dossier.due = dueFromJson(body[u"due"_s]);
    if (body.contains(u"extension"_s))
        dossier.extension = extensionFromJson(body[u"extension"_s].toObject());
    if (body.contains(u"otherDue"_s))
        dossier.otherDue = dueFromJson(body[u"otherDue"_s]);
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
    if (body.contains(u"until"_s))
        dossier.noWaitUntil = Instant{body[u"until"_s].toInteger()};
}

void applyPaymentRequested(Dossier& dossier, const Event& event)
{
    applyContent(dossier, event.body);
    applyResults(dossier, event.body);
    const QJsonObject& body = event.body;
    dossier.paymentRequests.push_back({body[u"reason"_s].toString(), event.header.when,
        dueFromJson(body[u"dueBefore"_s]), Dong{body[u"amount"_s].toInteger()},
        body[u"payAt"_s].toString(), body[u"isFee"_s].toBool()});
    dossier.paymentRequests.back().stopped
        = Instant{body[u"stopped"_s].toInteger(event.header.when.ms)};
    dossier.prints.erase(u"payment"_s); // another request is another paper
}

void applyFeePaid(Dossier& dossier, const Event& event)
{
    applyContent(dossier, event.body);
    applyResults(dossier, event.body);
    addPayment(dossier, event);
    PaymentRequest* asked
        = dossier.state == State::awaitingPayment ? metBy(dossier, event.body) : nullptr;
    if (!asked)
        return;
    asked->answered = event.header.when;
    asked->document = event.body[u"document"_s].toString();
    asked->paidElsewhere = Dong{event.body[u"paidElsewhere"_s].toInteger()};
    if (event.body[u"state"_s].toString() != stateName(State::awaitingPayment))
        dossier.prints.erase(u"receipt"_s); // another promise is another slip
}

} // namespace motcua
