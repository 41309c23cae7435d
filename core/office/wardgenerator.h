#pragma once
#include "core/base/instant.h"
#include "core/base/result.h"

#include <functional>

namespace motcua {

/// A synthetic ward: a demo file whose people, dossiers and days are made up, through the rules.
struct Generation
{
    QString path; ///< of the file to make
    qint64 dossiers = 0; ///< 1 … kMostGenerated
    quint64 seed = 0;
    QString keyFolder; ///< where this user's station keys lie
};
inline constexpr qint64 kMostGenerated = 5'000'000;

struct Generated
{
    qint64 dossiers = 0;
    qint64 events = 0;
    QByteArray head; ///< of the journal: the same for the same number and seed
    QDate from;
    Instant until;
};

/// Told after each day; at the end (done = all) the views are still to be made.
using GenerateProgress = std::function<void(qint64 done, qint64 all)>;

/// Makes the ward in "FILE.part" and gives it its name when it is whole and on the disk; one that
/// was left by an interrupted run is thrown away. fileExists, badInput, inUse, storage, diskFull.
Result<Generated> generateWard(const Generation& generation, const GenerateProgress& progress);

} // namespace motcua
