#include "core/dossier/state.h"

#include "core/dossier/transitions.h"

#include <algorithm>

namespace motcua {

namespace {
struct StateRow
{
    State state;
    const char* name;
    int national;
};
constexpr std::array kStateRows{
    StateRow{State::registered, "registered", 1},
    StateRow{State::received, "received", 2},
    StateRow{State::processing, "processing", 4},
    StateRow{State::forApproval, "forApproval", 4},
    StateRow{State::awaitingSupplement, "awaitingSupplement", 5},
    StateRow{State::awaitingPayment, "awaitingPayment", 6},
    StateRow{State::approved, "approved", 4},
    StateRow{State::done, "done", 9},
    StateRow{State::handedOver, "handedOver", 10},
    StateRow{State::refused, "refused", 3},
    StateRow{State::rejected, "rejected", 8},
    StateRow{State::stopped, "stopped", 8},
};

const StateRow& rowOf(State state)
{
    return *std::find_if(
        kStateRows.begin(), kStateRows.end(), [state](auto& row) { return row.state == state; });
}
} // namespace

QString stateName(State state)
{
    return QString::fromLatin1(rowOf(state).name);
}

std::optional<State> stateFromName(const QString& name)
{
    for (const StateRow& row : kStateRows)
        if (name == QLatin1String(row.name))
            return row.state;
    return std::nullopt;
}

int nationalStatus(State state)
{
    return rowOf(state).national;
}

bool isInWork(State state)
{
    return state == State::received || state == State::processing;
}

bool isFinal(State state)
{
    return std::none_of(kTransitions.begin(), kTransitions.end(),
        [state](const Transition& t) { return t.from == state && t.to != state; });
}

bool stands(State state)
{
    return state != State::refused && state != State::rejected && state != State::stopped;
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
