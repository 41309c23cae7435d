#include "ui/dossier/actionface.h"

#include <algorithm>

namespace motcua {

namespace {
/// The usual way of a dossier; a state has at most a few of these.
constexpr std::array kUsualWay{Command::confirmCorrection, Command::accept, Command::submit,
    Command::approve, Command::supplement, Command::takeResult, Command::recordNumber,
    Command::issue, Command::payFee, Command::handOver};

struct Key
{
    Command command;
    QKeyCombination key;
};
/// A clerk's hand does not change pages: the counter's keys stand for nothing else here, and what
/// ends a dossier, or sends the citizen home, takes three fingers.
constexpr std::array kKeys{
    Key{Command::accept, Qt::CTRL | Qt::Key_Return},
    Key{Command::submit, Qt::CTRL | Qt::Key_Return},
    Key{Command::supplement, Qt::CTRL | Qt::Key_Return},
    Key{Command::issue, Qt::CTRL | Qt::Key_Return},
    Key{Command::recordNumber, Qt::CTRL | Qt::Key_Return},
    Key{Command::moveDue, Qt::CTRL | Qt::SHIFT | Qt::Key_J},
    Key{Command::takeResult, Qt::CTRL | Qt::SHIFT | Qt::Key_E},
    Key{Command::handOver, Qt::CTRL | Qt::Key_Return},
    Key{Command::approve, Qt::Key_A},
    Key{Command::confirmCorrection, Qt::Key_A},
    Key{Command::giveBack, Qt::Key_R},
    Key{Command::rejectCorrection, Qt::Key_R},
    Key{Command::toAppointment, Qt::Key_F8},
    Key{Command::undoSubmit, Qt::CTRL | Qt::Key_Z},
    Key{Command::undoGiveBack, Qt::CTRL | Qt::Key_Z},
    Key{Command::amend, Qt::Key_F2},
    Key{Command::correct, Qt::CTRL | Qt::SHIFT | Qt::Key_D},
    Key{Command::requestSupplement, Qt::CTRL | Qt::SHIFT | Qt::Key_B},
    Key{Command::forward, Qt::CTRL | Qt::SHIFT | Qt::Key_F},
    Key{Command::requestPayment, Qt::CTRL | Qt::SHIFT | Qt::Key_N},
    Key{Command::payFee, Qt::CTRL | Qt::SHIFT | Qt::Key_L},
    Key{Command::writeReceipt, Qt::CTRL | Qt::SHIFT | Qt::Key_V},
    Key{Command::cancelReceipt, Qt::CTRL | Qt::SHIFT | Qt::Key_U},
    Key{Command::apologise, Qt::CTRL | Qt::SHIFT | Qt::Key_X},
    Key{Command::reject, Qt::CTRL | Qt::SHIFT | Qt::Key_K},
    Key{Command::stop, Qt::CTRL | Qt::SHIFT | Qt::Key_G},
    Key{Command::notify, Qt::CTRL | Qt::SHIFT | Qt::Key_M},
    Key{Command::refuse, Qt::CTRL | Qt::SHIFT | Qt::Key_T},
    Key{Command::withdraw, Qt::CTRL | Qt::SHIFT | Qt::Key_R},
    Key{Command::voidDossier, Qt::CTRL | Qt::SHIFT | Qt::Key_H},
};
} // namespace

QKeySequence keyOf(Command command)
{
    const auto row = std::ranges::find(kKeys, command, &Key::command);
    return row == kKeys.end() ? QKeySequence() : QKeySequence(row->key);
}

std::optional<Command> primaryOf(const std::vector<Command>& commands)
{
    for (const Command command : kUsualWay)
        if (std::ranges::find(commands, command) != commands.end())
            return command;
    return std::nullopt;
}

bool isForEver(Command command)
{
    return command == Command::voidDossier;
}

} // namespace motcua
