#include "core/calendar/lateby.h"
#include "core/catalogue/legalsource.h"
#include "core/dossier/lateness.h"
#include "core/office/wardstate.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// {"due"} and by how much it is late, in one unit (lateBy()); what came in no working time is past
/// the due and no more.
QJsonObject lateValues(
    const Calendar& calendar, const Dossier& dossier, Instant due, Instant moment)
{
    const LimitKind kind = dossier.due ? dossier.due->kind : LimitKind::sameDay;
    const LateBy late = lateBy(calendar, kind, due, moment);
    QJsonObject values{{u"due"_s, due.toIso()}};
    if (late.days > 0)
        values[u"days"_s] = late.days;
    if (late.hours > 0)
        values[kind == LimitKind::clockHours ? u"clockHours"_s : u"hours"_s] = late.hours;
    if (late.minutes > 0)
        values[u"minutes"_s] = late.minutes;
    return values;
}

/// Who was to be served at once gets an appointment, and its slip.
bool wantsSlip(const Dossier& dossier)
{
    return dossier.lane == Lane::noWait && isPending(dossier);
}
} // namespace

Reasons lateWarnings(const WardState& ward, const Dossier& dossier)
{
    const auto due = inTimeUntil(dossier);
    const bool late
        = dossier.state == State::rejected && due && dossier.closedAt && *dossier.closedAt > *due;
    if (!late)
        return {};
    return {{u"rejectedLate"_s, lateValues(ward.calendar, dossier, *due, *dossier.closedAt),
        sourceOn(u"limits"_s, dossier.closedAt->localDate())}};
}

Reasons overdueWarnings(const WardState& ward, const Dossier& dossier, Instant now)
{
    const auto due = inTimeUntil(dossier);
    const Instant moment = dossier.issuedAt.value_or(now);
    if (!due || moment <= *due)
        return {};
    return {{wantsSlip(dossier) ? u"noWaitPassed"_s : u"promisePassed"_s,
        lateValues(ward.calendar, dossier, *due, moment), sourceOn(u"limits"_s, now.localDate())}};
}

} // namespace motcua
