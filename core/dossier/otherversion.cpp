#include "core/dossier/otherversion.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// The version knows the question, and the answer may be chosen.
bool isAskedStill(const Procedure& procedure, const QString& id, const QJsonValue& answer)
{
    const auto asked = std::ranges::find(procedure.questions, id, &Question::id);
    if (asked == procedure.questions.end())
        return false;
    const QString choice = answer.toString() + u'=';
    return asked->choices.isEmpty() || std::ranges::any_of(asked->choices, [&](const QString& one) {
        return one.startsWith(choice);
    });
}
} // namespace

Intake fitting(Intake intake, const Dossier& dossier, const Procedure& inForce)
{
    if (inForce.hash == dossier.procedureHash)
        return intake;
    for (const QString& id : dossier.answers.keys())
        if (intake.answers.value(id) == dossier.answers[id]
            && !isAskedStill(inForce, id, dossier.answers[id]))
            intake.answers.remove(id);
    QJsonArray items;
    for (const QJsonValue one : intake.items) {
        QJsonObject item = one.toObject();
        for (const QString& id : one.toObject().keys())
            if (id != u"title" && !isAskedStill(inForce, id, item.value(id)))
                item.remove(id);
        items.append(item);
    }
    intake.items = items;
    return intake;
}

Procedure withChannel(Procedure procedure, Channel channel)
{
    if (!procedure.channels.contains(channel))
        procedure.channels += channel;
    return procedure;
}

} // namespace motcua
