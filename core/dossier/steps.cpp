#include "core/dossier/steps.h"

#include "core/base/text.h"
#include "core/calendar/officeclock.h"

#include <numeric>

namespace motcua {

namespace {
constexpr qint64 kHour = 3'600'000;
constexpr qint64 kHalfDay = 4 * kHour;

OfficeMoment momentOf(Instant at)
{
    return {at.localDate(), at.localTime()};
}

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
} // namespace

std::vector<Instant> stepDeadlines(
    const Calendar& calendar, const std::vector<ProcessStep>& steps, Instant start, const Due& due)
{
    std::vector<Instant> deadlines;
    if (steps.empty())
        return deadlines;
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

std::optional<int> stepOfHand(const std::vector<ProcessStep>& steps, const QString& hand)
{
    const auto step = std::ranges::find_if(
        steps, [asked = folded(hand)](const ProcessStep& one) { return folded(one.who) == asked; });
    return step == steps.end() ? std::nullopt : std::optional(int(step - steps.begin()));
}

std::optional<int> stepOf(const Dossier& dossier)
{
    if (!dossier.due || dossier.due->steps.empty())
        return std::nullopt;
    const int last = int(dossier.due->steps.size()) - 1;
    const auto open = std::find_if(dossier.forwardings.rbegin(), dossier.forwardings.rend(),
        [](const Forwarding& one) { return !one.answered && one.step; });
    switch (dossier.state) {
    case State::received:
        return 0;
    case State::processing:
        return open == dossier.forwardings.rend() ? std::max(0, last - 2)
                                                  : std::min(*open->step, last);
    case State::forApproval:
        return std::max(0, last - 1);
    case State::approved:
        return last;
    default:
        return std::nullopt;
    }
}

std::optional<Instant> stepDueOf(const Dossier& dossier)
{
    const auto step = stepOf(dossier);
    return step ? std::optional(dossier.due->steps[std::size_t(*step)]) : std::nullopt;
}

Instant stepSoonUntil(const Calendar& calendar, Instant now)
{
    const OfficeMoment soon = addWorkingTime(calendar, momentOf(now), kHalfDay);
    return Instant::fromLocal(soon.day, soon.time);
}

} // namespace motcua
