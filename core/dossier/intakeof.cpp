#include "core/dossier/sentin.h"

namespace motcua {
using namespace Qt::StringLiterals;

Intake intakeOf(const Dossier& dossier)
{
    Intake intake;
    intake.procedure = dossier.procedure;
    intake.channel = dossier.channel;
    intake.applicant = dossier.applicant;
    intake.submitter = dossier.submitter;
    intake.parties = dossier.parties;
    intake.answers = dossier.answers;
    for (const Item& item : dossier.items) {
        QJsonObject json = item.answers;
        json[u"title"_s] = item.title;
        intake.items.append(json);
    }
    intake.papers = dossier.papers;
    intake.missingReason = dossier.missingReason;
    intake.secondReason = dossier.secondReason;
    intake.sets = dossier.sets;
    intake.resultBy = dossier.resultBy;
    intake.note = dossier.note;
    intake.exemption = dossier.exemption;
    intake.exemptProof = dossier.exemptProof;
    intake.competentOffice = dossier.competentOffice;
    intake.sentIn = sentIn(dossier);
    return intake;
}

Intake withoutStaleDates(Intake intake, const Dossier& dossier, const Procedure& procedure)
{
    if (intake.parties == dossier.parties)
        return intake;
    for (const Question& question : procedure.questions)
        if (!question.fromParty.isEmpty()
            && intake.answers.value(question.id) == dossier.answers[question.id])
            intake.answers.remove(question.id);
    return intake;
}

} // namespace motcua
