#pragma once
#include "core/store/viewrows.h"
#include "core/store/wardfile.h"

namespace motcua {

/// The lists that people work from.
enum class Work
{
    waitingHere, ///< no-wait, the citizen is still here; longest waiting first
    forApproval, ///< longest waiting first
    dueSoon, ///< due from now until `until`, the nearest first
    overdue, ///< a promise has passed without a result, in both lanes; the oldest promise first
    stepDue, ///< the step it is at ends by `stepUntil`, or has ended; the first to end first
    awaitingSupplement, ///< the citizen's turn, registered ones too; longest waiting first
    ready, ///< done and not handed over, longest ready first
    uncollected, ///< of those, ready before the local day of `now`
    today, ///< received on the local day of `now`, newest first
    all ///< newest first
};
QString workName(Work work); ///< "waiting-here", as on the command line
std::optional<Work> workFromName(const QString& name);
QStringList workNames();

struct WorkQuery
{
    Work work = Work::all;
    Instant now;
    Instant until{}; ///< dueSoon: the end of what is soon
    Instant stepUntil{}; ///< stepDue: the same for a step
};

/// Where a page ended; the next one goes on behind it.
struct Cursor
{
    qint64 order = 0;
    qint64 key = 0;

    bool operator==(const Cursor&) const = default;
};
struct WorkPage
{
    std::vector<DossierRow> rows;
    std::optional<Cursor> next; ///< none: there is no more
};

/// At most `count` rows behind `after`. As quick at the end of a million rows as at their
/// beginning.
Result<WorkPage> page(
    const WardFile& file, const WorkQuery& query, int count, std::optional<Cursor> after = {});
Result<qint64> count(const WardFile& file, const WorkQuery& query);

/// The line of the day's figures.
struct DayFigures
{
    qint64 servedNoWait = 0; ///< no-wait dossiers handed over on the day
    std::optional<int> medianMinutes; ///< of those, from receipt to hand-over
    qint64 waitingHere = 0;
    qint64 forApproval = 0;
    qint64 dueSoon = 0;
    qint64 overdue = 0;
    qint64 ready = 0;

    bool operator==(const DayFigures&) const = default;
};
Result<DayFigures> dayFigures(const WardFile& file, Instant now, Instant until);

} // namespace motcua
