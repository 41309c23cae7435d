#include "core/dossier/transitions.h"

#include <algorithm>

namespace motcua {

namespace {
struct CommandRow
{
    Command command;
    const char* name;
    const char* kind;
};
constexpr std::array kCommandRows{
    CommandRow{Command::accept, "accept", "dossier.accepted"},
    CommandRow{Command::amend, "amend", "dossier.amended"},
    CommandRow{Command::submit, "submit", "dossier.submitted"},
    CommandRow{Command::undoSubmit, "undoSubmit", "dossier.submitUndone"},
    CommandRow{Command::approve, "approve", "dossier.approved"},
    CommandRow{Command::giveBack, "return", "dossier.returned"},
    CommandRow{Command::undoGiveBack, "undoReturn", "dossier.returnUndone"},
    CommandRow{Command::issue, "issue", "dossier.issued"},
    CommandRow{Command::recordNumber, "recordNumber", "dossier.numberRecorded"},
    CommandRow{Command::handOver, "handOver", "dossier.handedOver"},
    CommandRow{Command::toAppointment, "toAppointment", "dossier.movedToAppointment"},
    CommandRow{Command::requestSupplement, "requestSupplement", "dossier.supplementRequested"},
    CommandRow{Command::supplement, "supplement", "dossier.supplemented"},
    CommandRow{Command::forward, "forward", "dossier.forwarded"},
    CommandRow{Command::takeResult, "takeResult", "dossier.resultTaken"},
    CommandRow{Command::requestPayment, "requestPayment", "dossier.paymentRequested"},
    CommandRow{Command::payFee, "payFee", "dossier.feePaid"},
    CommandRow{Command::writeReceipt, "writeReceipt", "dossier.receiptWritten"},
    CommandRow{Command::cancelReceipt, "cancelReceipt", "dossier.receiptCancelled"},
    CommandRow{Command::apologise, "apologise", "dossier.apologised"},
    CommandRow{Command::moveDue, "confirmDue", "dossier.dueMoved"},
    CommandRow{Command::reject, "reject", "dossier.rejected"},
    CommandRow{Command::refuse, "refuse", "dossier.refused"},
    CommandRow{Command::withdraw, "withdraw", "dossier.withdrawn"},
    CommandRow{Command::stop, "stop", "dossier.officeStopped"},
    CommandRow{Command::notify, "notify", "dossier.citizenNotified"},
    CommandRow{Command::voidDossier, "void", "dossier.voided"},
    CommandRow{Command::correct, "correct", "dossier.correctionProposed"},
    CommandRow{Command::confirmCorrection, "confirmCorrection", "dossier.corrected"},
    CommandRow{Command::rejectCorrection, "rejectCorrection", "dossier.correctionRejected"},
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
    reached[std::size_t(State::registered)] = reached[std::size_t(State::received)] = true;
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

/// The other end of a step asks for what its row asks.
consteval bool isOtherEndOfItsRow()
{
    return std::all_of(kOtherEnds.begin(), kOtherEnds.end(), [](const Transition& other) {
        return std::any_of(kTransitions.begin(), kTransitions.end(), [&](const Transition& row) {
            return row.from == other.from && row.command == other.command && row.to != other.to
                && row.permission == other.permission && row.guard == other.guard;
        });
    });
}

static_assert(isOtherEndOfItsRow(), "another end of a step that the table does not have");
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
    return QString::fromLatin1(kCommandRows[std::size_t(command)].name);
}

std::optional<Command> commandFromName(const QString& name)
{
    for (const CommandRow& row : kCommandRows)
        if (name == QLatin1String(row.name))
            return row.command;
    return std::nullopt;
}

QString eventKind(Command command)
{
    return QString::fromLatin1(kCommandRows[std::size_t(command)].kind);
}

bool makesDossier(const QString& kind)
{
    return kind == QLatin1StringView("dossier.received")
        || kind == QLatin1StringView("dossier.registered");
}

std::optional<Command> commandOfKind(const QString& kind)
{
    for (const CommandRow& row : kCommandRows)
        if (kind == QLatin1String(row.kind))
            return row.command;
    return std::nullopt;
}

} // namespace motcua
