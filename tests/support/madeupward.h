#pragma once
#include "core/dossier/transitions.h"
#include "core/store/transaction.h"
#include "tests/support/seededrandom.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

/// "Nguyễn Thị Ánh": a made-up full name.
QString madeUpName(QRandomGenerator& random);

/// The event of a receipt, as the counter writes it.
motcua::Draft madeUpReceipt(motcua::EventId id, const QString& name, const QString& personalNumber,
    motcua::Lane lane, motcua::Instant now);

/// A ward file in a folder of its own, and lives of dossiers that take every way of the table.
class MadeUpWard
{
public:
    explicit MadeUpWard(quint32 seed = 1);

    QString path() const { return m_folder.filePath(QStringLiteral("phuong.motcua")); }
    QString folder() const { return m_folder.path(); }
    motcua::WardFile& file() { return *m_file; }
    QRandomGenerator& random() { return m_random; }
    SeededRandom& salts() { return m_salts; }
    motcua::Instant now() const { return m_now; }

    void close() { m_file.reset(); }
    void open();
    /// One transaction with one event; fails the program where it is refused.
    motcua::DossierId receive(const QString& name, const QString& personalNumber = {},
        motcua::Lane lane = motcua::Lane::appointment);
    void write(const motcua::Drafts& drafts);
    /// Receipts and random commands that the table allows, a few in each transaction.
    void live(int transactions);

private:
    motcua::Drafts randomStep(motcua::EventId next);
    motcua::Draft randomCommand(motcua::DossierId id, const motcua::Dossier& dossier);

    QTemporaryDir m_folder;
    SeededRandom m_salts;
    QRandomGenerator m_random;
    std::unique_ptr<motcua::WardFile> m_file;
    std::vector<motcua::DossierId> m_dossiers;
    motcua::Instant m_now;
    qint64 m_number = 0;
    qint64 m_receipt = 0;
};
