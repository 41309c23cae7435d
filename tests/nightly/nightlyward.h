#pragma once
#include "core/office/office.h"
#include "tests/support/seededrandom.h"
#include "tests/support/wholefile.h"

/// A demo ward in a folder, as several processes open it one after the other.
class NightlyWard
{
public:
    /// `seed`: of the salts that this process draws.
    NightlyWard(const QString& folder, quint32 seed);

    QString path() const { return m_folder + QStringLiteral("/ward.motcua"); }
    /// Makes the ward; the process stops where it cannot.
    void found();
    /// Opens it; the clock goes on a second after the last event.
    motcua::Result<std::unique_ptr<motcua::Office>> open();
    motcua::FrozenClock& clock() { return m_clock; }

private:
    motcua::Seams seams();
    QString m_folder;
    motcua::FrozenClock m_clock;
    SeededRandom m_random;
};

/// Codes of the newest dossiers, the oldest of them first.
QStringList newestCodes(const motcua::Office& office, int count);
