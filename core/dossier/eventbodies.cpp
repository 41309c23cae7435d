#include "core/dossier/eventbodies.h"

#include "core/catalogue/names.h"
#include "core/dossier/codec.h"
#include "core/dossier/papers.h"

namespace motcua {
using namespace Qt::StringLiterals;

Draft draftFor(const Dossier& dossier, const QString& kind, const QJsonObject& body)
{
    return {kind, {subjectOf(dossier.id)}, body};
}

Draft draftFrom(State from, const Dossier& dossier, Command command, QJsonObject body)
{
    body[u"state"_s] = stateName(transitionFor(from, command)->to);
    return draftFor(dossier, eventKind(command), body);
}

Draft draftFor(const Dossier& dossier, Command command, const QJsonObject& body)
{
    return draftFrom(dossier.state, dossier, command, body);
}

QJsonObject contentOf(const Intake& intake, const Assessment& assessment)
{
    QJsonObject body{{u"applicant"_s, toJson(intake.applicant)},
        {u"parties"_s, toJson(intake.parties)}, {u"answers"_s, assessment.answers},
        {u"items"_s, toJson(assessment.items)}, {u"documents"_s, toJson(assessment.papers)},
        {u"note"_s, intake.note}, {u"exemption"_s, intake.exemption},
        {u"exemptProof"_s, intake.exemption.isEmpty() ? QString() : intake.exemptProof},
        {u"competentOffice"_s, intake.competentOffice}};
    if (!intake.missingReason.isEmpty())
        body[u"missingReason"_s]
            = assessment.missingPapers.isEmpty() ? QString() : intake.missingReason;
    if (!intake.secondReason.isEmpty())
        body[u"secondReason"_s] = intake.secondReason;
    if (intake.sets > 1)
        body[u"sets"_s] = intake.sets;
    if (!intake.resultBy.isEmpty())
        body[u"resultBy"_s] = intake.resultBy;
    body[u"submitter"_s] = intake.submitter ? QJsonValue(toJson(*intake.submitter)) : QJsonValue();
    return body;
}

void addResults(QJsonObject& body, const Assessment& assessment)
{
    body[u"fee"_s] = toJson(assessment.fee);
    body[u"lane"_s] = laneName(assessment.lane);
    body[u"because"_s] = toJson(assessment.verdict.because);
    body[u"promisedMinutes"_s] = assessment.promisedMinutes;
    body[u"warnings"_s] = toJson(assessment.warnings);
    body[u"due"_s] = assessment.due ? QJsonValue(toJson(*assessment.due)) : QJsonValue();
    if (assessment.extension)
        body[u"extension"_s] = toJson(*assessment.extension);
    if (assessment.noWaitUntil)
        body[u"until"_s] = assessment.noWaitUntil->ms;
}

QJsonValue orNull(const std::optional<Due>& due)
{
    return due ? QJsonValue(toJson(*due)) : QJsonValue();
}

QJsonObject clockStopped(const Dossier& dossier, const QString& reason)
{
    return {{u"reason"_s, reason}, {u"dueBefore"_s, orNull(dossier.due)}, {u"due"_s, QJsonValue()}};
}

void addAsked(QJsonObject& body, const QStringList& asked, const Procedure& procedure,
    const std::vector<Paper>& papers, Channel channel)
{
    const QStringList named = askedByName(asked, procedure.documents);
    body[u"missing"_s] = QJsonArray::fromStringList(named);
    body[u"cameOf"_s] = toJson(cameOf(named, procedure.documents, papers, channel));
}

QJsonObject appointmentBody(const Due& due, const QString& reason)
{
    return {{u"lane"_s, laneName(Lane::appointment)}, {u"due"_s, toJson(due)},
        {u"laneReason"_s, reason}, {u"reason"_s, reason}, {u"promisedMinutes"_s, 0}};
}

} // namespace motcua
