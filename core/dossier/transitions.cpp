#include "core/dossier/transitions.h"

#include <algorithm>

namespace motcua {

namespace {
struct Row
{
    Command command;
    const char* name;
    const char* kind;
};
constexpr std::array kRows{
    Row{Command::amend, "amend", "dossier.amended"},
    Row{Command::submit, "submit", "dossier.submitted"},
    Row{Command::undoSubmit, "undoSubmit", "dossier.submitUndone"},
    Row{Command::approve, "approve", "dossier.approved"},
    Row{Command::giveBack, "return", "dossier.returned"},
    Row{Command::undoGiveBack, "undoReturn", "dossier.returnUndone"},
    Row{Command::issue, "issue", "dossier.issued"},
    Row{Command::recordNumber, "recordNumber", "dossier.numberRecorded"},
    Row{Command::handOver, "handOver", "dossier.handedOver"},
    Row{Command::toAppointment, "toAppointment", "dossier.movedToAppointment"},
    Row{Command::requestSupplement, "requestSupplement", "dossier.supplementRequested"},
    Row{Command::supplement, "supplement", "dossier.supplemented"},
    Row{Command::forward, "forward", "dossier.forwarded"},
    Row{Command::takeResult, "takeResult", "dossier.resultTaken"},
    Row{Command::requestPayment, "requestPayment", "dossier.paymentRequested"},
    Row{Command::payFee, "payFee", "dossier.feePaid"},
    Row{Command::cancelReceipt, "cancelReceipt", "dossier.receiptCancelled"},
    Row{Command::apologise, "apologise", "dossier.apologised"},
    Row{Command::moveDue, "confirmDue", "dossier.dueMoved"},
    Row{Command::reject, "reject", "dossier.rejected"},
    Row{Command::refuse, "refuse", "dossier.refused"},
    Row{Command::withdraw, "withdraw", "dossier.withdrawn"},
    Row{Command::stop, "stop", "dossier.officeStopped"},
    Row{Command::notify, "notify", "dossier.citizenNotified"},
    Row{Command::voidDossier, "void", "dossier.voided"},
    Row{Command::correct, "correct", "dossier.correctionProposed"},
    Row{Command::confirmCorrection, "confirmCorrection", "dossier.corrected"},
    Row{Command::rejectCorrection, "rejectCorrection", "dossier.correctionRejected"},
};

consteval bool isDeterministic()
{
    for (const Transition& a : kTransitions)
        for (const Transition& b : kTransitions)
            if (&a != &b && a.from == b.from && a.command == b.command)
                return false;
    return true;
}

consteval bool isEveryStateReachable()
{
    std::array<bool, kStates.size()> reached{};
    reached[std::size_t(State::received)] = true;
    for (std::size_t round = 0; round < kStates.size(); ++round)
        for (const Transition& row : kTransitions)
            if (reached[std::size_t(row.from)])
                reached[std::size_t(row.to)] = true;
    return std::all_of(reached.begin(), reached.end(), [](bool is) { return is; });
}

/// What has ended stays ended: nothing leads out of these, though a result may be corrected.
consteval bool isEndFinal()
{
    return std::all_of(kTransitions.begin(), kTransitions.end(), [](const Transition& row) {
        const bool end = row.from == State::handedOver || row.from == State::refused
            || row.from == State::rejected || row.from == State::stopped;
        return !end || row.to == row.from;
    });
}

static_assert(isDeterministic(), "two rows for one command in one state");
static_assert(isEveryStateReachable(), "a state that no command leads to");
static_assert(isEndFinal(), "a command leads out of a final state");
} // namespace

std::vector<Transition> transitionsFrom(State from, const std::vector<Role>& roles)
{
    std::vector<Transition> rows;
    for (const Transition& row : kTransitions)
        if (row.from == from && allows(roles, row.permission))
            rows.push_back(row);
    return rows;
}

QString commandName(Command command)
{
    return QString::fromLatin1(kRows[std::size_t(command)].name);
}

std::optional<Command> commandFromName(const QString& name)
{
    for (const Row& row : kRows)
        if (name == QLatin1String(row.name))
            return row.command;
    return std::nullopt;
}

QString eventKind(Command command)
{
    return QString::fromLatin1(kRows[std::size_t(command)].kind);
}

std::optional<Command> commandOfKind(const QString& kind)
{
    for (const Row& row : kRows)
        if (kind == QLatin1String(row.kind))
            return row.command;
    return std::nullopt;
}

} // namespace motcua
