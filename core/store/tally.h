#pragma once
#include "core/store/wardfile.h"

namespace motcua {

/// A period: from its first moment up to, and without, the moment after its last.
struct TallyPeriod
{
    Instant from;
    Instant to;
};

/// What a number of the tally counts.
enum class TallyCell
{
    receivedOnline, ///< within the period
    receivedOtherwise, ///< at the counter or by post
    carriedOver, ///< received before, and open when the period began
    solvedEarly, ///< ended within the period, on a day before the promised one
    solvedInTime, ///< on the promised day, or where no promise ran any more
    solvedLate, ///< after the promised moment
    pendingInTime, ///< open when the period ended; the promised moment was still to come
    pendingLate
};

/// One line of Biểu số II.06a/VPCP/KSTT: the dossiers of a field.
struct Tally
{
    QString field;
    qint64 receivedOnline = 0;
    qint64 receivedOtherwise = 0;
    qint64 carriedOver = 0;
    qint64 solvedEarly = 0;
    qint64 solvedInTime = 0;
    qint64 solvedLate = 0;
    qint64 pendingInTime = 0;
    qint64 pendingLate = 0;

    /// received() = solved() + pending(), in every period.
    qint64 received() const { return receivedOnline + receivedOtherwise + carriedOver; }
    qint64 solved() const { return solvedEarly + solvedInTime + solvedLate; }
    qint64 pending() const { return pendingInTime + pendingLate; }

    bool operator==(const Tally&) const = default;
};

/// The lines of a period, by field; none where nothing was received, solved or pending. Each
/// dossier counts by the promise as it now stands: an apology or a supplement moves it for periods
/// gone by, too, unless it had passed by then. An interlinked dossier is solved with the last
/// body's part. When a dossier ended and what it was promised: tallyEnd().
Result<std::vector<Tally>> tally(const WardFile& file, const TallyPeriod& period);

/// Part of the dossiers that a number counts.
struct TallyPage
{
    int limit; ///< at most so many
    qint64 after = 0; ///< whose key (DossierRow::key) is above this
};
/// The dossiers that a number counts, the oldest first. "" stands for every field.
Result<std::vector<qint64>> talliedDossiers(const WardFile& file, const TallyPeriod& period,
    TallyCell cell, const QString& field, TallyPage page);

} // namespace motcua
