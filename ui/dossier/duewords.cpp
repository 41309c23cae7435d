#include "ui/dossier/duewords.h"

#include "core/calendar/due.h"
#include "core/calendar/lateby.h"
#include "ui/widgets/stopwatch.h"

#include <QCoreApplication>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct DueWords
{
    Q_DECLARE_TR_FUNCTIONS(motcua::DueWords)
};

constexpr qint64 kMinute = 60'000;

QString overdueText(const Calendar& calendar, Instant due, Instant now)
{
    const LateBy late = lateBy(calendar, LimitKind::sameDay, due, now);
    if (late.days > 0)
        return DueWords::tr("overdue by %1 working days").arg(late.days);
    if (late.hours > 0)
        return DueWords::tr("overdue by %1 working hours").arg(late.hours);
    return late.minutes > 0 ? DueWords::tr("overdue by %1 minutes").arg(late.minutes)
                            : DueWords::tr("overdue, outside office hours");
}

QString leftText(const Calendar& calendar, Instant due, Instant now)
{
    if (due.localDate() == now.localDate())
        return DueWords::tr("due today at %1").arg(due.localTime().toString(u"HH:mm"_s));
    const int days = workingDaysBetween(calendar, now.localDate(), due.localDate());
    return DueWords::tr("%1 working days left").arg(days);
}

/// "quá 1 ngày"; "": not late by a working day.
QString lateDaysText(const Calendar& calendar, Instant due, Instant now)
{
    const int late = workingDaysBetween(calendar, due.localDate(), now.localDate());
    return late > 0 ? DueWords::tr("overdue %1 days").arg(late) : QString();
}

/// "còn 3 ngày", "quá 1 ngày", "hạn 17:00 hôm nay"
QString listDueText(const Calendar& calendar, Instant due, Instant now)
{
    if (const QString late = lateDaysText(calendar, due, now); !late.isEmpty())
        return late;
    if (now > due)
        return overdueText(calendar, due, now);
    if (due.localDate() == now.localDate())
        return leftText(calendar, due, now);
    return DueWords::tr("%1 days left")
        .arg(workingDaysBetween(calendar, now.localDate(), due.localDate()));
}

QString shortDueText(const Calendar& calendar, Instant due, Instant now)
{
    const QDate today = now.localDate();
    const QDate day = due.localDate();
    if (const QString late = lateDaysText(calendar, due, now); !late.isEmpty())
        return late;
    if (now > due)
        return overdueText(calendar, due, now);
    if (day == today)
        return due.localTime().toString(u"HH:mm"_s);
    return DueWords::tr("%1 days").arg(workingDaysBetween(calendar, today, day));
}

/// Within the next working day, and once three quarters of the promise are gone.
bool isNear(Instant since, Instant due, const Calendar& calendar, Instant now)
{
    return due <= soonUntil(calendar, now) && isMostlyGone(since, due, now);
}

Pill duePill(Instant since, Instant due, const Calendar& calendar, Instant now)
{
    if (now > due)
        return {Tone::overdue, overdueText(calendar, due, now)};
    return {isNear(since, due, calendar, now) ? Tone::dueSoon : Tone::neutral,
        leftText(calendar, due, now)};
}

/// "≈ còn 3 ngày": days off of that year may still move it.
Pill marked(Pill pill, const Promise& promise, const Calendar& calendar)
{
    if (promise.provisional && promise.dueAt
        && !calendar.isAnnounced(promise.receivedAt.localDate(), promise.dueAt->localDate()))
        pill.text.prepend(u"≈ "_s);
    return pill;
}

/// What was promised has passed, whatever was promised since.
bool isLate(const Promise& promise, Instant now)
{
    return promise.runs && promise.inTimeUntil && now > *promise.inTimeUntil;
}

/// Once the office has closed nobody waits any more: then it is late.
bool isWaitingHere(const Promise& promise, Instant now)
{
    return promise.lane == Lane::noWait && !isFinal(promise.state) && !isLate(promise, now);
}

/// The day that the words are about.
std::optional<Instant> toldDay(const Promise& promise, Instant now)
{
    return isLate(promise, now) ? promise.inTimeUntil : promise.dueAt;
}
} // namespace

int Promise::waited(Instant now) const
{
    return int(std::max<qint64>(0, (now.ms - receivedAt.ms) / kMinute));
}

Promise promiseOf(const DossierRow& row)
{
    return {row.state, row.lane, row.receivedAt, row.promisedMinutes, row.dueAt, row.pending,
        row.dueProvisional, row.inTimeUntil};
}

Promise promiseOf(const Dossier& dossier)
{
    const auto due = dossier.due ? std::optional(dossier.due->at) : std::nullopt;
    return {dossier.state, dossier.lane, dossier.receivedAt, dossier.promisedMinutes, due,
        isPending(dossier), dossier.due && dossier.due->provisional, inTimeUntil(dossier)};
}

Pill promisePill(const Promise& promise, const Calendar& calendar, Instant now)
{
    if (isWaitingHere(promise, now))
        return stopwatchPill(promise.waited(now), promise.promisedMinutes);
    const auto day = toldDay(promise, now);
    if (!day || !promise.runs)
        return {};
    return marked(duePill(promise.receivedAt, *day, calendar, now), promise, calendar);
}

Pill promiseShortPill(const Promise& promise, const Calendar& calendar, Instant now)
{
    Pill pill = promisePill(promise, calendar, now);
    if (!isWaitingHere(promise, now) && !pill.text.isEmpty())
        pill = marked(
            {pill.tone, shortDueText(calendar, *toldDay(promise, now), now)}, promise, calendar);
    return pill;
}

Pill promiseListPill(const Promise& promise, const Calendar& calendar, Instant now)
{
    Pill pill = promisePill(promise, calendar, now);
    if (!isWaitingHere(promise, now) && !pill.text.isEmpty())
        pill = marked(
            {pill.tone, listDueText(calendar, *toldDay(promise, now), now)}, promise, calendar);
    return pill;
}

Pill promiseTitlePill(const Promise& promise, const Calendar& calendar, Instant now)
{
    Pill pill = promisePill(promise, calendar, now);
    if (isWaitingHere(promise, now))
        pill.text = DueWords::tr("citizen waiting %1 minutes, promised %2")
                        .arg(promise.waited(now))
                        .arg(promise.promisedMinutes);
    return pill;
}

} // namespace motcua
