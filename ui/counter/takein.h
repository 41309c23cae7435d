#pragma once
#include "ui/shell/desk.h"

namespace motcua {

/// The verbs that take a dossier in: receive, and at once submit it or give it an appointment. What
/// was received stays received, whatever comes after.
class TakeIn : public QObject
{
    Q_OBJECT
public:
    explicit TakeIn(Desk& desk, QObject* parent = nullptr);

    /// Receives; a no-wait dossier is submitted.
    void takeIn(const QJsonObject& command);
    /// Receives as no-wait and turns it into an appointment, for this reason.
    void takeInByAppointment(const QJsonObject& command, const QString& reason);

Q_SIGNALS:
    void submitted(const motcua::Dossier& dossier);
    /// It has a due date; its slip is to be printed.
    void appointed(const motcua::Dossier& dossier);
    /// Nothing was received.
    void refused(const motcua::Error& error);
    /// It was received, but went no further.
    void stopped(const motcua::Dossier& dossier, const motcua::Error& error);

private:
    void goOn(const Dossier& dossier, const QJsonObject& next);
    void finish(const Dossier& received, const Result<Answer>& answer);

    Desk& m_desk;
};

} // namespace motcua
