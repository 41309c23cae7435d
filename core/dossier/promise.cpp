#include "core/dossier/promise.h"

#include "core/catalogue/legalsource.h"
#include "core/dossier/steps.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kLongestExtension = 366; ///< days; more is a slip of the hand
/// A promise whose clock stood still: the steps that had not ended get the time back.
Due resumedWithSteps(const Facts& facts, const Due& before, Instant stopped)
{
    Due due = resumedDue(*facts.law.calendar, before, stopped, facts.now);
    due.steps = movedSteps(*facts.law.calendar, before, stopped, due);
    return due;
}

/// A promised day that has become a day off: the next working day, same hour.
std::optional<Due> movedDayOff(const Due& promised, const Calendar& after)
{
    const QDate day = promised.at.localDate();
    if (after.isWorkingDay(day))
        return std::nullopt;
    Due due = promised;
    const QDate next = after.nextWorkingDay(day);
    due.at = Instant::fromLocal(next, promised.at.localTime());
    due.provisional = !after.isOfficial(next.year());
    due.steps = movedSteps(after, promised, promised.at, due);
    return due;
}

/// The moment that the promise was counted from by this calendar; none where it was not.
std::optional<Instant> countedFrom(
    const Dossier& dossier, const Procedure& procedure, const Calendar& calendar)
{
    if (!dossier.due || dossier.apology)
        return std::nullopt;
    const Limit limit = limitFor(procedure, Answers{dossier.answers, {}});
    std::vector<Instant> beginnings{dossier.receivedAt};
    for (const SupplementRequest& asked : dossier.supplements)
        if (asked.answered)
            beginnings.push_back(*asked.answered);
    const auto from = std::ranges::find_if(beginnings, [&](Instant beginning) {
        return dueDate(calendar, beginning, limit).at == dossier.due->at;
    });
    return from == beginnings.end() ? std::nullopt : std::optional(*from);
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

/// In the no-wait lane nothing was promised by the day: then there is only the new beginning.
ResumedPromise afterSupplement(const Dossier& dossier, const Facts& facts)
{
    const SupplementRequest& asked = dossier.supplements.back();
    Due restarted = dueOf(facts, facts.now, dossier.answers);
    restarted.because.insert(restarted.because.begin(),
        Reason{u"clockRestarted"_s, {}, sourceOn(u"limits"_s, facts.now.localDate())});
    if (!asked.dueBefore)
        return {restarted, restarted};
    const Due paused = resumedWithSteps(facts, *asked.dueBefore, asked.at);
    const bool restarts = facts.procedure->supplementPolicy == SupplementPolicy::restart;
    return restarts ? ResumedPromise{restarted, paused} : ResumedPromise{paused, restarted};
}

std::optional<Due> afterPayment(const Dossier& dossier, const Facts& facts)
{
    const PaymentRequest& asked = dossier.paymentRequests.back();
    if (!asked.dueBefore)
        return std::nullopt;
    return resumedWithSteps(facts, *asked.dueBefore, asked.at);
}

bool isCountedBy(const Dossier& dossier, const Procedure& procedure, const Calendar& calendar)
{
    return countedFrom(dossier, procedure, calendar).has_value();
}

std::optional<Due> movedDue(const Dossier& dossier, const Procedure& procedure,
    const Calendar& before, const Calendar& after)
{
    if (!dossier.due)
        return std::nullopt;
    const auto from = countedFrom(dossier, procedure, before);
    if (!from)
        return movedDayOff(*dossier.due, after);
    const Limit limit = limitFor(procedure, Answers{dossier.answers, {}});
    const Due due = withSteps(dueDate(after, *from, limit), after, procedure, *from);
    return due.at == dossier.due->at ? std::nullopt : std::optional(due);
}

Result<Due> extendedDue(const Dossier& dossier, const Act& act, const Facts& facts)
{
    const OfficeHours& hours = facts.law.calendar->hours();
    const QTime time = act.newTime.isValid() ? act.newTime : hours.close;
    const Instant at = Instant::fromLocal(act.newDay, time);
    if (at <= dossier.due->at)
        return badInput(u"/newDue"_s, u"notAfterPromise"_s, {{u"due"_s, dossier.due->at.toIso()}});
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
