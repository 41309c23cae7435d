#pragma once
#include "core/dossier/state.h"
#include "core/roles/roles.h"

#include <array>
#include <vector>

namespace motcua {

/// What can be done to a dossier that exists. `receive` makes one and needs no row.
enum class Command
{
    accept, ///< what was registered is complete now: it is received
    amend,
    submit,
    undoSubmit,
    approve,
    giveBack,
    undoGiveBack,
    issue,
    recordNumber,
    handOver,
    toAppointment,
    requestSupplement,
    supplement,
    forward,
    takeResult,
    requestPayment,
    payFee,
    writeReceipt, ///< of money that was taken without one
    cancelReceipt,
    apologise,
    moveDue,
    reject,
    refuse,
    withdraw,
    stop,
    notify,
    voidDossier,
    correct,
    confirmCorrection,
    rejectCorrection
};

/// What must hold beside state and role; checked by decide(), never by fold().
enum class Guard
{
    none,
    authority, ///< not one's own dossier, decided here, and a valid signing authority today
    signer, ///< may sign for the ward today; the head of the one-stop office signs for that office
    decidedHere,
    partnerLeft, ///< a body that takes part was not yet sent to
    resultAwaited, ///< it was forwarded, and no result has come back
    supplementOnce, ///< a second request for papers is a leader's (NĐ 61/2018, NĐ 118/2025)
    feeOpen, ///< there is a fee, and it is not paid
    dueMoves, ///< a changed calendar moves this promise
    receiptOwed, ///< money without a receipt number, for which this person may write one
    receiptStands, ///< one that this person may cancel
    extensionOnce, ///< promised for a day, and not put off before; past it the letter alone is new
    noWaitLane,
    noSlip, ///< no slip of its receipt was given: what is promised is not refused to be received
    ownStep, ///< only who did the step takes it back
    recordedElsewhere, ///< the number comes from another system
    numberedHere, ///< our own register gives the number
    correctionWaits, ///< one's own proposal, or one that this person might confirm
    correctionPending ///< proposed by someone else
};

struct Transition
{
    State from;
    Command command;
    State to;
    Permission permission;
    Guard guard = Guard::none;
};

/// The one table of the life of a dossier: buttons, permission matrix, README's diagram and tests
/// come from it.
inline constexpr std::array kTransitions{
    Transition{State::registered, Command::accept, State::received, Permission::receive},
    Transition{State::registered, Command::requestSupplement, State::registered,
        Permission::askSupplement, Guard::supplementOnce},
    Transition{State::registered, Command::refuse, State::refused, Permission::refuse},
    Transition{State::registered, Command::withdraw, State::stopped, Permission::withdraw},
    Transition{State::registered, Command::voidDossier, State::stopped, Permission::voidDossier},

    Transition{State::received, Command::amend, State::received, Permission::amend},
    Transition{State::received, Command::submit, State::forApproval, Permission::submit,
        Guard::decidedHere},
    Transition{State::received, Command::forward, State::processing, Permission::forward},
    Transition{State::received, Command::toAppointment, State::received, Permission::changeLane,
        Guard::noWaitLane},
    Transition{State::received, Command::requestSupplement, State::awaitingSupplement,
        Permission::askSupplement, Guard::supplementOnce},
    Transition{
        State::received, Command::payFee, State::received, Permission::takeFee, Guard::feeOpen},
    Transition{State::received, Command::writeReceipt, State::received, Permission::takeFee,
        Guard::receiptOwed},
    Transition{State::received, Command::cancelReceipt, State::received, Permission::cancelReceipt,
        Guard::receiptStands},
    Transition{State::received, Command::apologise, State::received, Permission::apologise,
        Guard::extensionOnce},
    Transition{
        State::received, Command::moveDue, State::received, Permission::moveDue, Guard::dueMoves},
    Transition{State::received, Command::refuse, State::refused, Permission::refuse, Guard::noSlip},
    Transition{State::received, Command::withdraw, State::stopped, Permission::withdraw},
    Transition{State::received, Command::stop, State::stopped, Permission::stop, Guard::signer},
    Transition{State::received, Command::voidDossier, State::stopped, Permission::voidDossier},

    Transition{State::processing, Command::amend, State::processing, Permission::amend},
    Transition{State::processing, Command::submit, State::forApproval, Permission::submit,
        Guard::decidedHere},
    Transition{State::processing, Command::undoGiveBack, State::forApproval, Permission::giveBack,
        Guard::ownStep},
    Transition{State::processing, Command::forward, State::processing, Permission::forward},
    Transition{State::processing, Command::takeResult, State::done, Permission::takeResult,
        Guard::resultAwaited},
    Transition{State::processing, Command::toAppointment, State::processing, Permission::changeLane,
        Guard::noWaitLane},
    Transition{State::processing, Command::requestSupplement, State::awaitingSupplement,
        Permission::askSupplement, Guard::supplementOnce},
    Transition{
        State::processing, Command::requestPayment, State::awaitingPayment, Permission::askPayment},
    Transition{
        State::processing, Command::payFee, State::processing, Permission::takeFee, Guard::feeOpen},
    Transition{State::processing, Command::writeReceipt, State::processing, Permission::takeFee,
        Guard::receiptOwed},
    Transition{State::processing, Command::cancelReceipt, State::processing,
        Permission::cancelReceipt, Guard::receiptStands},
    Transition{State::processing, Command::apologise, State::processing, Permission::apologise,
        Guard::extensionOnce},
    Transition{State::processing, Command::moveDue, State::processing, Permission::moveDue,
        Guard::dueMoves},
    Transition{State::processing, Command::withdraw, State::stopped, Permission::withdraw},
    Transition{State::processing, Command::stop, State::stopped, Permission::stop, Guard::signer},
    Transition{State::processing, Command::voidDossier, State::stopped, Permission::voidDossier},

    Transition{State::forApproval, Command::undoSubmit, State::processing, Permission::submit,
        Guard::ownStep},
    Transition{State::forApproval, Command::approve, State::approved, Permission::approve,
        Guard::authority},
    Transition{State::forApproval, Command::giveBack, State::processing, Permission::giveBack},
    Transition{
        State::forApproval, Command::reject, State::rejected, Permission::reject, Guard::authority},
    Transition{State::forApproval, Command::toAppointment, State::processing,
        Permission::changeLane, Guard::noWaitLane},
    Transition{State::forApproval, Command::payFee, State::forApproval, Permission::takeFee,
        Guard::feeOpen},
    Transition{State::forApproval, Command::writeReceipt, State::forApproval, Permission::takeFee,
        Guard::receiptOwed},
    Transition{State::forApproval, Command::cancelReceipt, State::forApproval,
        Permission::cancelReceipt, Guard::receiptStands},
    Transition{State::forApproval, Command::apologise, State::forApproval, Permission::apologise,
        Guard::extensionOnce},
    Transition{State::forApproval, Command::moveDue, State::forApproval, Permission::moveDue,
        Guard::dueMoves},
    Transition{State::forApproval, Command::withdraw, State::stopped, Permission::withdraw},
    Transition{State::forApproval, Command::stop, State::stopped, Permission::stop, Guard::signer},
    Transition{State::forApproval, Command::voidDossier, State::stopped, Permission::voidDossier},

    Transition{State::awaitingSupplement, Command::supplement, State::processing,
        Permission::askSupplement},
    Transition{State::awaitingSupplement, Command::writeReceipt, State::awaitingSupplement,
        Permission::takeFee, Guard::receiptOwed},
    Transition{State::awaitingSupplement, Command::cancelReceipt, State::awaitingSupplement,
        Permission::cancelReceipt, Guard::receiptStands},
    Transition{State::awaitingSupplement, Command::withdraw, State::stopped, Permission::withdraw},
    Transition{
        State::awaitingSupplement, Command::stop, State::stopped, Permission::stop, Guard::signer},
    Transition{
        State::awaitingSupplement, Command::voidDossier, State::stopped, Permission::voidDossier},

    Transition{State::awaitingPayment, Command::requestPayment, State::awaitingPayment,
        Permission::askPayment},
    Transition{State::awaitingPayment, Command::payFee, State::processing, Permission::takeFee},
    Transition{State::awaitingPayment, Command::writeReceipt, State::awaitingPayment,
        Permission::takeFee, Guard::receiptOwed},
    Transition{State::awaitingPayment, Command::cancelReceipt, State::awaitingPayment,
        Permission::cancelReceipt, Guard::receiptStands},
    Transition{State::awaitingPayment, Command::withdraw, State::stopped, Permission::withdraw},
    Transition{
        State::awaitingPayment, Command::stop, State::stopped, Permission::stop, Guard::signer},
    Transition{
        State::awaitingPayment, Command::voidDossier, State::stopped, Permission::voidDossier},

    Transition{State::approved, Command::recordNumber, State::approved, Permission::recordNumber,
        Guard::recordedElsewhere},
    Transition{
        State::approved, Command::issue, State::done, Permission::issue, Guard::numberedHere},
    Transition{
        State::approved, Command::payFee, State::approved, Permission::takeFee, Guard::feeOpen},
    Transition{State::approved, Command::writeReceipt, State::approved, Permission::takeFee,
        Guard::receiptOwed},
    Transition{State::approved, Command::cancelReceipt, State::approved, Permission::cancelReceipt,
        Guard::receiptStands},
    Transition{State::approved, Command::voidDossier, State::stopped, Permission::voidIssued,
        Guard::signer},

    Transition{State::done, Command::forward, State::done, Permission::forward},
    Transition{State::done, Command::takeResult, State::done, Permission::takeResult,
        Guard::resultAwaited},
    Transition{State::done, Command::handOver, State::handedOver, Permission::handOver},
    Transition{State::done, Command::notify, State::done, Permission::notify},
    Transition{State::done, Command::payFee, State::done, Permission::takeFee, Guard::feeOpen},
    Transition{
        State::done, Command::writeReceipt, State::done, Permission::takeFee, Guard::receiptOwed},
    Transition{State::done, Command::cancelReceipt, State::done, Permission::cancelReceipt,
        Guard::receiptStands},
    Transition{
        State::done, Command::voidDossier, State::stopped, Permission::voidIssued, Guard::signer},
    Transition{State::done, Command::correct, State::done, Permission::correct},
    Transition{State::done, Command::confirmCorrection, State::done, Permission::confirmCorrection,
        Guard::correctionPending},
    Transition{State::done, Command::rejectCorrection, State::done, Permission::rejectCorrection,
        Guard::correctionWaits},

    Transition{State::handedOver, Command::forward, State::handedOver, Permission::forward,
        Guard::partnerLeft},
    Transition{State::handedOver, Command::takeResult, State::handedOver, Permission::takeResult,
        Guard::resultAwaited},
    Transition{
        State::handedOver, Command::payFee, State::handedOver, Permission::takeFee, Guard::feeOpen},
    Transition{State::handedOver, Command::writeReceipt, State::handedOver, Permission::takeFee,
        Guard::receiptOwed},
    Transition{State::handedOver, Command::cancelReceipt, State::handedOver,
        Permission::cancelReceipt, Guard::receiptStands},
    Transition{State::handedOver, Command::correct, State::handedOver, Permission::correct},
    Transition{State::handedOver, Command::confirmCorrection, State::handedOver,
        Permission::confirmCorrection, Guard::correctionPending},
    Transition{State::handedOver, Command::rejectCorrection, State::handedOver,
        Permission::rejectCorrection, Guard::correctionWaits},

    Transition{State::refused, Command::writeReceipt, State::refused, Permission::takeFee,
        Guard::receiptOwed},
    Transition{State::refused, Command::cancelReceipt, State::refused, Permission::cancelReceipt,
        Guard::receiptStands},
    Transition{State::rejected, Command::notify, State::rejected, Permission::notify},
    Transition{State::rejected, Command::writeReceipt, State::rejected, Permission::takeFee,
        Guard::receiptOwed},
    Transition{State::rejected, Command::cancelReceipt, State::rejected, Permission::cancelReceipt,
        Guard::receiptStands},
    Transition{State::stopped, Command::writeReceipt, State::stopped, Permission::takeFee,
        Guard::receiptOwed},
    Transition{State::stopped, Command::cancelReceipt, State::stopped, Permission::cancelReceipt,
        Guard::receiptStands},
};

/// Where a step leads beside its row, by what it takes in: who is only told of it has no work with
/// it; who decides elsewhere says no; another duty is still to be met; a part of what was asked for
/// came.
inline constexpr std::array kOtherEnds{
    Transition{State::received, Command::forward, State::received, Permission::forward},
    Transition{
        State::awaitingPayment, Command::payFee, State::awaitingPayment, Permission::takeFee},
    Transition{State::processing, Command::takeResult, State::rejected, Permission::takeResult,
        Guard::resultAwaited},
    Transition{State::awaitingSupplement, Command::supplement, State::awaitingSupplement,
        Permission::askSupplement},
};

/// What earlier programs allowed: what was done by it stays done, nobody does it again. What is
/// received and handed on is no more refused to be received, but rejected by a leader.
inline constexpr std::array kFormerTransitions{
    Transition{State::processing, Command::refuse, State::refused, Permission::refuse},
    Transition{State::awaitingSupplement, Command::refuse, State::refused, Permission::refuse},
};

/// The row for a command in a state; nullptr where there is none.
constexpr const Transition* transitionFor(State from, Command command)
{
    for (const Transition& row : kTransitions)
        if (row.from == from && row.command == command)
            return &row;
    return nullptr;
}

/// The same for an event that was written: former rows count.
constexpr const Transition* transitionOnce(State from, Command command)
{
    for (const Transition& row : kFormerTransitions)
        if (row.from == from && row.command == command)
            return &row;
    return transitionFor(from, command);
}

/// The rows that these roles may take from a state, in the table's order (guards not asked).
std::vector<Transition> transitionsFrom(State from, const std::vector<Role>& roles);

/// "approve", "return", "void": the name in `do` and in the journal.
QString commandName(Command command);
std::optional<Command> commandFromName(const QString& name);
/// "dossier.approved": the kind of event that a command writes.
QString eventKind(Command command);
std::optional<Command> commandOfKind(const QString& kind);
/// The kinds that make a dossier: "dossier.received", and "dossier.registered" for what is not yet
/// received (NĐ 61/2018/NĐ-CP, NĐ 118/2025/NĐ-CP: guided at the counter; or sent in online).
bool makesDossier(const QString& kind);

} // namespace motcua
