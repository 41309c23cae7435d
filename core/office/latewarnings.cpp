#include "core/catalogue/legalsource.h"
#include "core/dossier/lateness.h"
#include "core/office/wardstate.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// {"due", "days"} in working days, or {"due", "minutes"} where it is less than one.
QJsonObject lateBy(const Calendar& calendar, Instant due, Instant moment)
{
    QJsonObject values{{u"due"_s, due.toIso()}};
    int days = 0;
    for (QDate day = due.localDate(); day < moment.localDate(); day = day.addDays(1))
        days += calendar.isWorkingDay(day.addDays(1)) ? 1 : 0;
    if (days > 0)
        values[u"days"_s] = days;
    else
        values[u"minutes"_s] = std::max<qint64>(1, (moment.ms - due.ms) / 60'000);
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
    const auto due = lateAfter(dossier);
    const bool late
        = dossier.state == State::rejected && due && dossier.closedAt && *dossier.closedAt > *due;
    if (!late)
        return {};
    return {{u"rejectedLate"_s, lateBy(ward.calendar, *due, *dossier.closedAt),
        sourceOn(u"limits"_s, dossier.closedAt->localDate())}};
}

Reasons overdueWarnings(const WardState& ward, const Dossier& dossier, Instant now)
{
    const auto due = lateAfter(dossier);
    const Instant moment = dossier.issuedAt.value_or(now);
    if (!due || moment <= *due)
        return {};
    return {{wantsSlip(dossier) ? u"noWaitPassed"_s : u"promisePassed"_s,
        lateBy(ward.calendar, *due, moment), sourceOn(u"limits"_s, now.localDate())}};
}

} // namespace motcua
