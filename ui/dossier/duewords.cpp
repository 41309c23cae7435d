#include "ui/dossier/duewords.h"

#include "core/calendar/due.h"
#include "core/calendar/lateby.h"
#include "core/dossier/promise.h"
#include "ui/widgets/stopwatch.h"

#include <QCoreApplication>
#include <QDateTime>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct DueWords
{
    Q_DECLARE_TR_FUNCTIONS(motcua::DueWords)
};

constexpr qint64 kMinute = 60'000;

/// A moment that is promised, and in which time it was counted.
struct Promised
{
    Instant due;
    LimitKind kind = LimitKind::sameDay;

    /// Nights and days off count.
    bool isByTheClock() const { return kind == LimitKind::clockHours; }
    int minutesFrom(Instant now) const { return int((due.ms - now.ms + kMinute - 1) / kMinute); }
};

QString overdueText(const Calendar& calendar, const Promised& promised, Instant now)
{
    const LateBy late = lateBy(calendar, promised.kind, promised.due, now);
    if (late.days > 0)
        return DueWords::tr("overdue by %1 working days").arg(late.days);
    if (late.hours > 0)
        return promised.isByTheClock()
            ? DueWords::tr("overdue by %1 hours by the clock").arg(late.hours)
            : DueWords::tr("overdue by %1 working hours").arg(late.hours);
    return late.minutes > 0 ? DueWords::tr("overdue by %1 minutes").arg(late.minutes)
                            : DueWords::tr("overdue, outside office hours");
}

QString leftText(const Calendar& calendar, const Promised& promised, Instant now)
{
    const Instant due = promised.due;
    if (due.localDate() == now.localDate())
        return DueWords::tr("due today at %1").arg(due.localTime().toString(u"HH:mm"_s));
    const int minutes = promised.minutesFrom(now);
    if (promised.isByTheClock())
        return minutes < 60 ? DueWords::tr("%1 minutes left").arg(minutes)
                            : DueWords::tr("%1 hours left").arg(minutes / 60);
    const int days = workingDaysBetween(calendar, now.localDate(), due.localDate());
    return DueWords::tr("%1 working days left").arg(days);
}

/// "quá 1 ngày"; "": not late by a working day, or counted by the clock.
QString lateDaysText(const Calendar& calendar, const Promised& promised, Instant now)
{
    const int late = promised.isByTheClock()
        ? 0
        : workingDaysBetween(calendar, promised.due.localDate(), now.localDate());
    return late > 0 ? DueWords::tr("overdue %1 days").arg(late) : QString();
}

/// "còn 3 ngày", "quá 1 ngày", "hạn 17:00 hôm nay"
QString listDueText(const Calendar& calendar, const Promised& promised, Instant now)
{
    if (const QString late = lateDaysText(calendar, promised, now); !late.isEmpty())
        return late;
    if (now > promised.due)
        return overdueText(calendar, promised, now);
    if (promised.isByTheClock() || promised.due.localDate() == now.localDate())
        return leftText(calendar, promised, now);
    return DueWords::tr("%1 days left")
        .arg(workingDaysBetween(calendar, now.localDate(), promised.due.localDate()));
}

QString shortDueText(const Calendar& calendar, const Promised& promised, Instant now)
{
    const QDate today = now.localDate();
    const QDate day = promised.due.localDate();
    if (const QString late = lateDaysText(calendar, promised, now); !late.isEmpty())
        return late;
    if (now > promised.due)
        return overdueText(calendar, promised, now);
    if (day == today)
        return promised.due.localTime().toString(u"HH:mm"_s);
    return promised.isByTheClock()
        ? leftText(calendar, promised, now)
        : DueWords::tr("%1 days").arg(workingDaysBetween(calendar, today, day));
}

/// Within the next working day, and once three quarters of the promise are gone.
bool isNear(Instant since, Instant due, const Calendar& calendar, Instant now)
{
    return due <= soonUntil(calendar, now) && isMostlyGone(since, due, now);
}

Pill duePill(Instant since, const Promised& promised, const Calendar& calendar, Instant now)
{
    if (now > promised.due)
        return {Tone::overdue, overdueText(calendar, promised, now)};
    return {isNear(since, promised.due, calendar, now) ? Tone::dueSoon : Tone::neutral,
        leftText(calendar, promised, now)};
}

/// "≈ còn 3 ngày": days off of that year may still move it.
Pill marked(Pill pill, const Promise& promise, const Calendar& calendar)
{
    Due due;
    due.at = promise.dueAt.value_or(Instant());
    due.provisional = promise.provisional;
    if (promise.dueAt && isProvisional(due, promise.receivedAt, calendar))
        pill.text.prepend(u"≈ "_s);
    return pill;
}

/// What was promised has passed, whatever was promised since.
bool isLate(const Promise& promise, Instant now)
{
    return promise.runs && promise.inTimeUntil && now > *promise.inTimeUntil;
}

/// Of what is done, what was promised: "hẹn 15 phút", "hẹn 17:00", "hẹn 20/11/2026".
QString promisedText(const Promise& promise, Instant now)
{
    if (promise.state != State::done && promise.state != State::handedOver)
        return {};
    if (promise.lane == Lane::noWait)
        return promise.promisedMinutes > 0
            ? DueWords::tr("promised in %1 minutes").arg(promise.promisedMinutes)
            : QString();
    if (!promise.dueAt)
        return {};
    const QString form
        = promise.dueAt->localDate() == now.localDate() ? u"HH:mm"_s : u"dd/MM/yyyy"_s;
    return DueWords::tr("promised for %1")
        .arg(QDateTime(promise.dueAt->localDate(), promise.dueAt->localTime()).toString(form));
}

/// Once the office has closed nobody waits any more: then it is late.
bool isWaitingHere(const Promise& promise, Instant now)
{
    return promise.lane == Lane::noWait && !isFinal(promise.state) && !isLate(promise, now);
}

/// The moment that the words are about.
std::optional<Promised> toldMoment(const Promise& promise, Instant now)
{
    const auto moment = isLate(promise, now) ? promise.inTimeUntil : promise.dueAt;
    return moment ? std::optional(Promised{*moment, promise.kind}) : std::nullopt;
}
} // namespace

int Promise::waited(Instant now) const
{
    return int(std::max<qint64>(0, (now.ms - receivedAt.ms) / kMinute));
}

Promise promiseOf(const DossierRow& row)
{
    return {row.state, row.lane, row.receivedAt, row.promisedMinutes, row.dueAt, row.pending,
        row.dueProvisional, row.inTimeUntil, row.dueKind};
}

Promise promiseOf(const Dossier& dossier)
{
    const auto due = dossier.due ? std::optional(dossier.due->at) : std::nullopt;
    return {dossier.state, dossier.lane, dossier.receivedAt, dossier.promisedMinutes, due,
        isPending(dossier), dossier.due && dossier.due->provisional, inTimeUntil(dossier),
        dossier.due ? dossier.due->kind : LimitKind::sameDay};
}

Pill promisePill(const Promise& promise, const Calendar& calendar, Instant now)
{
    if (isWaitingHere(promise, now))
        return stopwatchPill(promise.waited(now), promise.promisedMinutes);
    const auto told = toldMoment(promise, now);
    if (!told || !promise.runs)
        return {};
    return marked(duePill(promise.receivedAt, *told, calendar, now), promise, calendar);
}

Pill promiseShortPill(const Promise& promise, const Calendar& calendar, Instant now)
{
    Pill pill = promisePill(promise, calendar, now);
    if (!isWaitingHere(promise, now) && !pill.text.isEmpty())
        pill = marked(
            {pill.tone, shortDueText(calendar, *toldMoment(promise, now), now)}, promise, calendar);
    return pill;
}

Pill promiseListPill(const Promise& promise, const Calendar& calendar, Instant now)
{
    Pill pill = promisePill(promise, calendar, now);
    if (isWaitingHere(promise, now))
        pill.text = DueWords::tr("waited %1/%2 minutes")
                        .arg(promise.waited(now))
                        .arg(promise.promisedMinutes);
    else if (pill.text.isEmpty())
        pill.text = promisedText(promise, now);
    else
        pill = marked(
            {pill.tone, listDueText(calendar, *toldMoment(promise, now), now)}, promise, calendar);
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
