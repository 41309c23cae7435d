#pragma once
#include "core/dossier/decide.h"
#include "core/registers/volume.h"

/// A ward in memory: decides, numbers and folds as the office does, without a file.
class DossierWorld
{
public:
    explicit DossierWorld(const QString& now = QStringLiteral("2022-05-04T09:00:00"));

    motcua::Result<motcua::DossierId> receive(const QJsonObject& command);
    motcua::Outcome act(motcua::DossierId id, const QJsonObject& command, const QString& login);
    motcua::Dossier dossier(motcua::DossierId id) const;
    void at(const QString& iso);

    std::vector<motcua::GivenNumber> given; ///< every number that any dossier got, in order
    motcua::Events journal;

private:
    motcua::Facts facts(const QString& login, const motcua::Procedure* procedure) const;
    std::vector<motcua::GivenNumber> nextNumbers(
        const motcua::Dossier& dossier, const motcua::Procedure& procedure) const;
    void write(const motcua::Drafts& drafts, const QString& login);
    motcua::Events eventsOf(motcua::DossierId id) const;

    motcua::Instant m_now;
};

QJsonObject aPerson(const QString& fullName, const QString& personalNumber);
/// A `receive` of certified copies.
QJsonObject copies(int copies, int pages);
QJsonObject marriage(const QString& husbandBorn, const QString& wifeBorn);
