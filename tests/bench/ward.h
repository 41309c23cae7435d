#pragma once
#include "core/office/dice.h"
#include "core/office/office.h"
#include "core/security/random.h"
#include "core/store/checkpointer.h"
#include "tests/bench/rawfile.h"

#include <QTemporaryDir>

#include <optional>

namespace bench {

struct Options
{
    qint64 dossiers = 0;
    quint64 seed = 1;
    QString file; ///< made where it is not there yet, kept; "": a temporary one
    int samples = 1000; ///< of each quick piece of work
    QStringList only; ///< parts; none: all
    QString out; ///< what is known so far, after every part; "": only at the end
};

/// A generated ward, twice on the same disk: for the program and for the C API, each with a thread
/// for its checkpoints. One that is to be kept is there a third time.
class Ward
{
public:
    /// What failed, or the ward.
    static motcua::Result<std::unique_ptr<Ward>> make(const Options& options);

    motcua::Office& office() { return *m_office; }
    RawFile& look() { return *m_look; } ///< at the program's copy, to see what it wrote
    RawFile& raw() { return *m_raw; }
    motcua::Dice& dice() { return m_dice; }
    motcua::FrozenClock& clock() { return m_clock; }
    QString ourPath() const { return m_folder.filePath(QStringLiteral("ours.motcua")); }
    QString rawPath() const { return m_folder.filePath(QStringLiteral("raw.motcua")); }
    QString folder() const { return m_folder.path(); }
    /// Puts the logs that bulk work has left into the files, and makes them short again.
    void shortenLogs();
    /// Ends the program's office, so that another process may open its copy; the other copy goes.
    void close();

private:
    explicit Ward(const Options& options);
    motcua::Outcome openCopies(const QString& file);

    QTemporaryDir m_folder;
    motcua::FrozenClock m_clock;
    motcua::SystemRandom m_random;
    motcua::Dice m_dice;
    std::unique_ptr<motcua::Office> m_office;
    std::unique_ptr<RawFile> m_look;
    std::unique_ptr<RawFile> m_raw;
    std::unique_ptr<motcua::Checkpointer> m_rawCheckpointer;
};

} // namespace bench
