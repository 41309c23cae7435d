#pragma once
#include "core/office/office.h"
#include "tests/support/seededrandom.h"

#include <QTemporaryDir>

namespace fuzz {

/// A small demo ward with a dossier in every state, in memory where the system has such a folder.
/// Every process makes the same one.
class ScratchWard
{
public:
    ScratchWard();

    motcua::Office& office() const { return *m_office; }
    QString path() const { return m_folder.filePath(QStringLiteral("ward.motcua")); }
    motcua::Seams seams();

    /// One after the other: received, supplement asked for, refused, withdrawn, sent for approval,
    /// returned, done, done and paid, two handed over, rejected, waiting for payment, registered,
    /// and approved without its number.
    const std::vector<motcua::DossierId>& dossiers() const { return m_dossiers; }
    /// The file's bytes, all of them in one file.
    const QByteArray& image() const { return m_image; }
    void close() { m_office.reset(); }
    /// What it holds now is what reset() puts back from now on.
    void keep();
    /// Puts the file back as it was made and opens it.
    void reset();
    /// Puts these bytes in its place; nothing is open then.
    void replaceBy(const QByteArray& image);

private:
    void fillUp();
    void addRarer();
    void act(const QString& login, const QString& name, motcua::DossierId id,
        const QJsonObject& more = {});

    QTemporaryDir m_folder;
    motcua::FrozenClock m_clock;
    SeededRandom m_random;
    std::unique_ptr<motcua::Office> m_office;
    std::vector<motcua::DossierId> m_dossiers;
    QByteArray m_image;
    QByteArray m_key;
    QString m_keyFile;
    QString m_fileId;
};

} // namespace fuzz
