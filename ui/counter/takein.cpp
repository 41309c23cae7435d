#include "ui/counter/takein.h"

#include "core/dossier/transitions.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QJsonObject toAppointment(const QString& reason)
{
    return {{u"do"_s, commandName(Command::toAppointment)}, {u"reason"_s, reason}};
}
} // namespace

TakeIn::TakeIn(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void TakeIn::takeIn(const QJsonObject& command)
{
    m_desk.run(command).then(this, [this](const Result<Answer>& answer) {
        if (!answer)
            return Q_EMIT refused(answer.error());
        goOn(*answer->dossier, {{u"do"_s, commandName(Command::submit)}});
    });
}

void TakeIn::takeInByAppointment(const QJsonObject& command, const QString& reason)
{
    m_desk.run(command).then(this, [this, reason](const Result<Answer>& answer) {
        if (!answer)
            return Q_EMIT refused(answer.error());
        goOn(*answer->dossier, toAppointment(reason));
    });
}

/// The rules may have chosen the appointment meanwhile: then it has its date already.
void TakeIn::goOn(const Dossier& dossier, const QJsonObject& next)
{
    if (dossier.lane == Lane::appointment)
        return Q_EMIT appointed(dossier);
    QJsonObject command = next;
    command[u"dossier"_s] = dossier.id.toString();
    m_desk.run(command).then(
        this, [this, dossier](const Result<Answer>& answer) { finish(dossier, answer); });
}

void TakeIn::finish(const Dossier& received, const Result<Answer>& answer)
{
    if (!answer)
        Q_EMIT stopped(received, answer.error());
    else if (answer->dossier->lane == Lane::appointment)
        Q_EMIT appointed(*answer->dossier);
    else
        Q_EMIT submitted(*answer->dossier);
}

} // namespace motcua
