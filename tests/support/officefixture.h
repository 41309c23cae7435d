#pragma once
#include "core/office/office.h"
#include "tests/support/seededrandom.h"

#include <QTemporaryDir>

/// A demo ward in a folder of its own, with a clock that stands where it is put.
class OfficeFixture
{
public:
    explicit OfficeFixture(const QString& now = QStringLiteral("2022-05-04T09:00:00"));

    motcua::Office& office() const { return *m_office; }
    QString path() const { return m_folder.filePath(QStringLiteral("ward.motcua")); }
    QString folder() const { return m_folder.path(); }
    motcua::Seams seams();
    void at(const QString& iso);

    /// Runs a command of `do` as `login`.
    motcua::Result<motcua::Answer> run(const QString& login, const QJsonObject& command);
    /// The same on a dossier: {"do": name, "dossier": id, …more}.
    motcua::Result<motcua::Answer> act(
        const QString& login, const QString& name, motcua::DossierId id, QJsonObject more = {});
    /// Receives certified copies; the test stops if that is refused.
    motcua::DossierId receiveCopies(int copies, int pages, const QString& lane = {});
    /// … submitted and approved by the chairman.
    motcua::DossierId approvedCopies();

    void close() { m_office.reset(); }
    motcua::Outcome reopen();

private:
    QTemporaryDir m_folder;
    motcua::FrozenClock m_clock;
    SeededRandom m_random;
    std::unique_ptr<motcua::Office> m_office;
};

/// The `startStation` command of who knows that no number was given beyond those in the file.
QJsonObject nothingGivenSince(const motcua::Office& office);
