#include "core/dossier/apply.h"
#include "core/dossier/codec.h"

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
} // namespace

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
    if (body.contains(u"missingReason"_s))
        dossier.missingReason = body[u"missingReason"_s].toString();
    if (body.contains(u"sets"_s))
        dossier.sets = body[u"sets"_s].toInt(1);
    if (body.contains(u"resultBy"_s))
        dossier.resultBy = body[u"resultBy"_s].toString();
    if (body.contains(u"note"_s))
        dossier.note = body[u"note"_s].toString();
    if (body.contains(u"exemption"_s))
        dossier.exemption = body[u"exemption"_s].toString();
    if (body.contains(u"exemptProof"_s))
        dossier.exemptProof = body[u"exemptProof"_s].toString();
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
        dossier.promisedUntil = Instant{body[u"until"_s].toInteger()};
}

} // namespace motcua
