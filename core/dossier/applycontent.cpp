#include "core/dossier/apply.h"
#include "core/dossier/codec.h"

namespace motcua {
using namespace Qt::StringLiterals;

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

} // namespace motcua
