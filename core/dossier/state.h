#pragma once
#include <QString>

#include <array>
#include <optional>

namespace motcua {

/// Where a dossier stands. Overdue, paid, handed over by whom: fields and queries, not states.
enum class State
{
    registered, ///< on record, not yet received: guided at the counter, or sent in
    received,
    processing,
    forApproval,
    awaitingSupplement,
    awaitingPayment, ///< a financial duty (tax, fee) must be met first
    approved, ///< decided, not yet numbered
    done,
    handedOver,
    refused, ///< not taken in
    rejected, ///< decided: no
    stopped
};
inline constexpr std::array kStates{State::registered, State::received, State::processing,
    State::forApproval, State::awaitingSupplement, State::awaitingPayment, State::approved,
    State::done, State::handedOver, State::refused, State::rejected, State::stopped};

/// Served while the citizen waits, or promised for a day.
enum class Lane
{
    noWait,
    appointment
};

QString stateName(State state);
std::optional<State> stateFromName(const QString& name);
/// The national code "TrangThaiHoSo", 1–10.
int nationalStatus(State state);
/// A clerk works at it: it may still be submitted, or sent to the body that decides it.
bool isInWork(State state);
/// No command leads out of it.
bool isFinal(State state);
/// What it asked for may be, or was, done: neither refused, rejected nor stopped.
bool stands(State state);

QString laneName(Lane lane); ///< "no-wait", "appointment"
std::optional<Lane> laneFromName(const QString& name);

} // namespace motcua
