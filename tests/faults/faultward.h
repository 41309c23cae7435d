#pragma once
#include "core/office/office.h"
#include "tests/support/seededrandom.h"
#include "tests/support/wholefile.h"

#include <QTemporaryDir>

/// One thing a desk does; its success is what the program acknowledges.
struct DeskStep
{
    QString name;
    std::function<motcua::Outcome(motcua::Office&)> work;
    bool writesEvents;
};
using DeskSteps = std::vector<DeskStep>;

/// A demo ward that begins anew from the same bytes as often as one likes, on the file system with
/// faults in it.
class FaultWard
{
public:
    FaultWard();

    QString path() const { return m_folder.filePath(QStringLiteral("ward.motcua")); }
    QString folder() const { return m_folder.path(); }
    QString backups() const { return m_folder.filePath(QStringLiteral("backups")); }
    motcua::Seams seams();
    motcua::FrozenClock& clock() { return m_clock; }

    /// The files, the clock and the random numbers as they were in the beginning.
    void reset();
    motcua::Result<std::unique_ptr<motcua::Office>> open();

    /// A day's work: intake, fee, submission, approval with its number, print, hand-over, another
    /// intake, the till closed, a backup.
    DeskSteps day();
    /// An intake like the day's first.
    static motcua::Result<motcua::Answer> receive(motcua::Office& office);

private:
    QTemporaryDir m_folder;
    QMap<QString, QByteArray> m_first;
    motcua::FrozenClock m_clock;
    SeededRandom m_random;
};

/// Kinds of the journal's events, in their order.
QStringList kindsOf(const motcua::Office& office);
