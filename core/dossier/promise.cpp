#include "core/dossier/promise.h"

#include "core/catalogue/legalsource.h"
#include "core/dossier/steps.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// A promise whose clock stood still: the steps that had not ended get the time back. Where the
/// calendar has changed meanwhile, it is counted by the one that is in force.
Due resumedWithSteps(
    const Dossier& dossier, const Facts& facts, const Due& promised, Instant stopped)
{
    const Calendar& calendar = *facts.law.calendar;
    Due before = promised;
    before.at = promisedBy(dossier, *facts.procedure, calendar).value_or(promised).at;
    Due due = resumedDue(calendar, before, stopped, facts.now);
    due.steps = movedSteps(calendar, promised, stopped, due);
    return due;
}
} // namespace

Due dueOf(const Facts& facts, Instant from, const QJsonObject& answers)
{
    const Limit limit = limitFor(*facts.procedure, Answers{answers, {}});
    return withSteps(
        dueDate(*facts.law.calendar, from, limit), *facts.law.calendar, *facts.procedure, from);
}

Due appointmentDue(const Dossier& dossier, const Facts& facts, const QJsonObject& answers)
{
    Due due = dueOf(facts, dossier.receivedAt, answers);
    if (due.at > facts.now)
        return due;
    due = dueOf(facts, facts.now, answers);
    due.because.insert(due.because.begin(), Reason{u"promiseRenewed"_s, {}, {}});
    return due;
}

bool isProvisional(const Dossier& dossier, const Calendar& calendar)
{
    return dossier.due && isProvisional(*dossier.due, dossier.receivedAt, calendar);
}

bool isProvisional(const Due& promised, Instant receivedAt, const Calendar& calendar)
{
    return promised.provisional
        && !calendar.isAnnounced(receivedAt.localDate(), promised.at.localDate());
}

namespace {
/// No earlier than the letter of apology said, or what was agreed with the citizen.
Due notBeforeLetter(Due due, const Dossier& dossier, const Facts& facts)
{
    const auto agreed = dossier.extension ? std::optional(dossier.extension->until) : std::nullopt;
    const auto last = dossier.apology ? std::optional(dossier.apology->newDue) : agreed;
    if (!last || due.at >= *last)
        return due;
    due.because.push_back(Reason{dossier.apology ? u"letterStands"_s : u"extensionStands"_s,
        {{u"due"_s, last->toIso()}}, {}});
    Due later = due;
    later.at = *last;
    later.steps = movedSteps(*facts.law.calendar, due, facts.now, later);
    return later;
}
} // namespace

/// In the no-wait lane nothing was promised by the day: then there is only the new beginning.
ResumedPromise afterSupplement(const Dossier& dossier, const Facts& facts)
{
    const SupplementRequest& asked = dossier.supplements.back();
    Due restarted = dueOf(facts, facts.now, dossier.answers);
    restarted.because.insert(restarted.because.begin(),
        Reason{u"clockRestarted"_s, {}, sourceOn(u"limits"_s, facts.now.localDate())});
    restarted = notBeforeLetter(restarted, dossier, facts);
    if (!asked.dueBefore)
        return {restarted, restarted};
    const Due paused = resumedWithSteps(dossier, facts, *asked.dueBefore, asked.at);
    const bool restarts = facts.procedure->supplementPolicy == SupplementPolicy::restart;
    return restarts ? ResumedPromise{restarted, paused} : ResumedPromise{paused, restarted};
}

std::optional<Due> afterPayment(const Dossier& dossier, const Facts& facts)
{
    const PaymentRequest* asked = standingRequest(dossier);
    if (!asked || asked->answered || !asked->dueBefore)
        return std::nullopt;
    return resumedWithSteps(dossier, facts, *asked->dueBefore, asked->stopped);
}

Result<Due> extendedDue(const Dossier& dossier, const Act& act, const Facts& facts)
{
    const OfficeHours& hours = facts.law.calendar->hours();
    const QTime time = act.newTime.isValid() ? act.newTime : hours.close;
    const Instant at = Instant::fromLocal(act.newDay, time);
    if (at <= dossier.due->at)
        return badInput(u"/newDue"_s, u"notAfterPromise"_s, {{u"due"_s, dossier.due->at.toIso()}});
    if (at <= facts.now)
        return badInput(u"/newDue"_s, u"promisedInThePast"_s, {{u"value"_s, at.toIso()}});
    if (!facts.law.calendar->isWorkingDay(act.newDay) || time < hours.open || time > hours.close)
        return badInput(u"/newDue"_s, u"outsideOfficeHours"_s, {{u"value"_s, at.toIso()}});
    if (dossier.due->at.localDate().daysTo(act.newDay) > kLongestExtension)
        return badInput(u"/newDue"_s, u"extensionTooLong"_s, {{u"days"_s, kLongestExtension}});
    Due due = *dossier.due;
    due.at = at;
    due.provisional = !facts.law.calendar->isOfficial(act.newDay.year());
    due.because
        = {{u"putOff"_s, {{u"before"_s, dossier.due->at.toIso()}, {u"reason"_s, act.reason}},
            sourceOn(u"limits"_s, facts.now.localDate())}};
    due.steps = movedSteps(*facts.law.calendar, *dossier.due, facts.now, due);
    return due;
}

} // namespace motcua
