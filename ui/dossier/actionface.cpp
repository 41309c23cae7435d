#include "ui/dossier/actionface.h"

#include <algorithm>

namespace motcua {

namespace {
/// The usual way of a dossier; a state has at most a few of these.
constexpr std::array kUsualWay{Command::confirmCorrection, Command::submit, Command::approve,
    Command::supplement, Command::recordNumber, Command::issue, Command::handOver};
} // namespace

/// A clerk's hand does not change pages: the counter's keys stand for nothing else here, and what
/// ends a dossier, or sends the citizen home, takes three fingers.
QKeySequence keyOf(Command command)
{
    switch (command) {
    case Command::submit:
    case Command::supplement:
    case Command::issue:
    case Command::recordNumber:
    case Command::handOver:
        return Qt::CTRL | Qt::Key_Return;
    case Command::approve:
    case Command::confirmCorrection:
        return Qt::Key_A;
    case Command::giveBack:
    case Command::rejectCorrection:
        return Qt::Key_R;
    case Command::toAppointment:
        return Qt::Key_F8;
    case Command::undoSubmit:
    case Command::undoGiveBack:
        return Qt::CTRL | Qt::Key_Z;
    case Command::amend:
        return Qt::Key_F2;
    case Command::correct:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_D;
    case Command::requestSupplement:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_B;
    case Command::refuse:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_T;
    case Command::withdraw:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_R;
    case Command::voidDossier:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_H;
    }
    return {};
}

std::optional<Command> primaryOf(const std::vector<Command>& commands)
{
    for (const Command command : kUsualWay)
        if (std::ranges::find(commands, command) != commands.end())
            return command;
    return std::nullopt;
}

ActionKind kindOf(Command command)
{
    return command == Command::voidDossier ? ActionKind::danger : ActionKind::normal;
}

} // namespace motcua
