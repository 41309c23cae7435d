#include "core/dossier/nationalstatus.h"

#include "core/dossier/transitions.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kWithdrawalAsked = 7;

/// Where a step leads; none where it did not count, or leads nowhere.
std::optional<State> stateAfter(std::optional<State> before, const Step& step)
{
    if (!before)
        return step.kind == u"dossier.registered" ? State::registered : State::received;
    const auto command = commandOfKind(step.kind);
    const Transition* row = command ? transitionFor(*before, *command) : nullptr;
    if (!row)
        return std::nullopt;
    return stateFromName(step.detail[u"state"_s].toString()).value_or(row->to);
}
} // namespace

std::vector<std::vector<int>> nationalStatusesOf(const Dossier& dossier)
{
    std::vector<std::vector<int>> all;
    std::optional<State> state;
    for (const Step& step : dossier.timeline) {
        std::vector<int> statuses;
        const auto after = stateAfter(state, step);
        if (after && step.kind == eventKind(Command::withdraw))
            statuses.push_back(kWithdrawalAsked);
        if (after && (!state || nationalStatus(*state) != nationalStatus(*after)))
            statuses.push_back(nationalStatus(*after));
        state = after ? after : state;
        all.push_back(std::move(statuses));
    }
    return all;
}

} // namespace motcua
