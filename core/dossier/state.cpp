#include "core/dossier/state.h"

#include "core/dossier/transitions.h"

#include <algorithm>

namespace motcua {

namespace {
struct Row
{
    State state;
    const char* name;
    int national;
};
constexpr std::array kRows{
    Row{State::received, "received", 2},
    Row{State::processing, "processing", 4},
    Row{State::forApproval, "forApproval", 4},
    Row{State::awaitingSupplement, "awaitingSupplement", 5},
    Row{State::awaitingPayment, "awaitingPayment", 6},
    Row{State::approved, "approved", 4},
    Row{State::done, "done", 9},
    Row{State::handedOver, "handedOver", 10},
    Row{State::refused, "refused", 3},
    Row{State::rejected, "rejected", 8},
    Row{State::stopped, "stopped", 8},
};

const Row& rowOf(State state)
{
    return *std::find_if(
        kRows.begin(), kRows.end(), [state](auto& row) { return row.state == state; });
}
} // namespace

QString stateName(State state)
{
    return QString::fromLatin1(rowOf(state).name);
}

std::optional<State> stateFromName(const QString& name)
{
    for (const Row& row : kRows)
        if (name == QLatin1String(row.name))
            return row.state;
    return std::nullopt;
}

int nationalStatus(State state)
{
    return rowOf(state).national;
}

bool isFinal(State state)
{
    return std::none_of(kTransitions.begin(), kTransitions.end(),
        [state](const Transition& t) { return t.from == state && t.to != state; });
}

QString laneName(Lane lane)
{
    return lane == Lane::noWait ? QStringLiteral("no-wait") : QStringLiteral("appointment");
}

std::optional<Lane> laneFromName(const QString& name)
{
    for (const Lane lane : {Lane::noWait, Lane::appointment})
        if (name == laneName(lane))
            return lane;
    return std::nullopt;
}

} // namespace motcua
