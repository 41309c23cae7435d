#include "core/dossier/steps.h"

#include "core/base/text.h"
#include "core/calendar/lateby.h"
#include "core/calendar/officeclock.h"
#include "core/catalogue/bodyends.h"

#include <numeric>

namespace motcua {

namespace {
constexpr qint64 kHour = 3'600'000;
constexpr int kBlanksOfOneWord = 2; ///< in a bodyKey()
constexpr qint64 kHalfDay = 4 * kHour;

/// How many units have gone when each step ends, of `total` units in all.
std::vector<qint64> shares(const std::vector<ProcessStep>& steps, qint64 unit, qint64 total)
{
    const qint64 sum = std::accumulate(steps.begin(), steps.end(), qint64(0),
        [unit](qint64 so, const ProcessStep& step) { return so + step.length * unit; });
    const auto longest = std::ranges::max_element(steps, {}, &ProcessStep::length);
    std::vector<qint64> ends;
    qint64 gone = 0;
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        gone += step->length * unit + (step == longest ? std::max<qint64>(0, total - sum) : 0);
        ends.push_back(total < sum ? gone * total / sum : gone);
    }
    return ends;
}
std::vector<Instant> clockDeadlines(
    const std::vector<ProcessStep>& steps, Instant start, const Due& due)
{
    std::vector<Instant> deadlines;
    for (const qint64 gone : shares(steps, kHour, due.at.ms - start.ms))
        deadlines.push_back(std::min(due.at, Instant{start.ms + gone}));
    deadlines.back() = due.at;
    return deadlines;
}

/// A moment moved as far as the promise was: in days, by the clock, or in working time.
Instant movedLike(const Calendar& calendar, const Due& before, const Due& after, Instant end)
{
    if (after.kind == LimitKind::clockHours)
        return {end.ms + after.at.ms - before.at.ms};
    if (after.kind == LimitKind::calendarDays) {
        const qint64 days = before.at.localDate().daysTo(after.at.localDate());
        return Instant::fromLocal(end.localDate().addDays(days), end.localTime());
    }
    const OfficeMoment later = addWorkingTime(calendar, momentOf(end),
        workingTimeBetween(calendar, momentOf(before.at), momentOf(after.at)));
    return Instant::fromLocal(later.day, later.time);
}
} // namespace

std::vector<Instant> stepDeadlines(
    const Calendar& calendar, const std::vector<ProcessStep>& steps, Instant start, const Due& due)
{
    std::vector<Instant> deadlines;
    if (steps.empty())
        return deadlines;
    if (due.kind == LimitKind::clockHours)
        return clockDeadlines(steps, start, due);
    const bool days = due.kind == LimitKind::calendarDays;
    const qint64 total = days ? std::max<qint64>(0, start.localDate().daysTo(due.at.localDate()))
                              : workingTimeBetween(calendar, momentOf(start), momentOf(due.at));
    for (const qint64 gone : shares(steps, days ? 1 : kHour, total)) {
        const OfficeMoment end = days
            ? OfficeMoment{start.localDate().addDays(gone), calendar.hours().close}
            : addWorkingTime(calendar, momentOf(start), gone);
        deadlines.push_back(std::min(due.at, Instant::fromLocal(end.day, end.time)));
    }
    deadlines.back() = due.at;
    return deadlines;
}

Due withSteps(Due due, const Calendar& calendar, const Procedure& procedure, Instant start)
{
    due.steps = stepDeadlines(calendar, procedure.steps, start, due);
    return due;
}

std::vector<Instant> movedSteps(
    const Calendar& calendar, const Due& before, Instant stopped, const Due& after)
{
    std::vector<Instant> moved;
    for (const Instant end : before.steps)
        moved.push_back(
            end <= stopped ? end : std::min(after.at, movedLike(calendar, before, after, end)));
    if (!moved.empty())
        moved.back() = after.at;
    return moved;
}

std::optional<int> stepOfHand(
    const std::vector<ProcessStep>& steps, const QString& hand, int current)
{
    std::optional<int> found;
    for (int at = 0; at < int(steps.size()); ++at)
        if (isOneBody(steps[std::size_t(at)].who, hand) && (!found || *found <= current))
            found = at;
    return found;
}

std::optional<int> stepOfBody(
    const std::vector<ProcessStep>& steps, const QString& body, int current)
{
    if (const auto own = stepOfHand(steps, body, current))
        return own;
    const QString end = bodyKey(body);
    std::optional<int> found;
    for (int at = 0; at < int(steps.size()) && end.count(u' ') > kBlanksOfOneWord; ++at)
        if (bodyKey(steps[std::size_t(at)].who).endsWith(end) && (!found || *found <= current))
            found = at;
    return found;
}

int decidingStep(const std::vector<ProcessStep>& steps)
{
    const auto marked = std::ranges::find(steps, true, &ProcessStep::decides);
    return marked == steps.end() ? std::max(0, int(steps.size()) - 2) : int(marked - steps.begin());
}

std::optional<int> stepAfter(
    const Dossier& dossier, const Act& act, const std::vector<ProcessStep>& steps)
{
    if (steps.empty())
        return std::nullopt;
    const int deciding = decidingStep(steps);
    const int before = std::max(0, deciding - 1);
    switch (act.command) {
    case Command::submit:
    case Command::undoGiveBack:
        return deciding;
    case Command::giveBack:
    case Command::undoSubmit:
        return before;
    case Command::toAppointment:
        return dossier.state == State::forApproval ? std::optional(before) : std::nullopt;
    case Command::approve:
        return std::min(deciding + 1, int(steps.size()) - 1);
    case Command::forward:
        return stepOfBody(steps, act.forwardedTo, dossier.step.value_or(0));
    default:
        return std::nullopt;
    }
}

std::optional<int> stepOf(const Dossier& dossier)
{
    if (!dossier.due || dossier.due->steps.empty())
        return std::nullopt;
    switch (dossier.state) {
    case State::received:
    case State::processing:
    case State::forApproval:
    case State::approved:
        return std::clamp(dossier.step.value_or(0), 0, int(dossier.due->steps.size()) - 1);
    default:
        return std::nullopt;
    }
}

std::optional<Instant> stepDueOf(const Dossier& dossier)
{
    if (owesAnswerAfterEnd(dossier))
        return dossier.due && !dossier.due->steps.empty() ? std::optional(dossier.due->at)
                                                          : std::nullopt;
    const auto step = stepOf(dossier);
    return step ? std::optional(dossier.due->steps[std::size_t(*step)]) : std::nullopt;
}

Instant stepSoonUntil(const Calendar& calendar, Instant now)
{
    const OfficeMoment soon = addWorkingTime(calendar, momentOf(now), kHalfDay);
    return Instant::fromLocal(soon.day, soon.time);
}

bool isStepNear(const Dossier& dossier, const Calendar& calendar, Instant now)
{
    const auto step = stepOf(dossier);
    if (!step)
        return false;
    const auto& ends = dossier.due->steps;
    const Instant until = ends[std::size_t(*step)];
    const Instant since = *step > 0 ? ends[std::size_t(*step) - 1] : dossier.receivedAt;
    return until <= stepSoonUntil(calendar, now) && isMostlyGone(since, until, now);
}

} // namespace motcua
