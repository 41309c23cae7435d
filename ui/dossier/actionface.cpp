#include "ui/dossier/actionface.h"

#include <algorithm>

namespace motcua {

namespace {
/// The usual way of a dossier; a state has at most a few of these.
constexpr std::array kUsualWay{Command::confirmCorrection, Command::submit, Command::approve,
    Command::supplement, Command::recordNumber, Command::issue, Command::handOver};
} // namespace

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
        return Qt::Key_X;
    case Command::undoSubmit:
    case Command::undoGiveBack:
        return Qt::CTRL | Qt::Key_Z;
    case Command::amend:
        return Qt::Key_F4;
    case Command::correct:
        return Qt::Key_F6;
    case Command::requestSupplement:
        return Qt::Key_F7;
    case Command::refuse:
        return Qt::Key_F8;
    case Command::withdraw:
        return Qt::Key_F9;
    case Command::voidDossier:
        return Qt::CTRL | Qt::Key_Delete;
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
