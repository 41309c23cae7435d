#include "core/dossier/lateness.h"

namespace motcua {

Instant endOfDay(Instant moment)
{
    return {Instant::fromLocal(moment.localDate().addDays(1), QTime(0, 0)).ms - 1};
}

std::optional<Instant> inTimeUntil(const Dossier& dossier)
{
    if (dossier.firstMissed)
        return dossier.firstMissed;
    if (dossier.due)
        return dossier.due->at;
    if (dossier.lane == Lane::appointment || !dossier.isReceived)
        return std::nullopt;
    return dossier.noWaitUntil.value_or(endOfDay(dossier.receivedAt));
}

bool isPending(const Dossier& dossier)
{
    const State state = dossier.state;
    return owesAnswerAfterEnd(dossier) || state == State::received || state == State::processing
        || state == State::forApproval || state == State::approved;
}

std::optional<Instant> newlyMissed(const Dossier& dossier, Instant now)
{
    const auto promised = inTimeUntil(dossier);
    const bool missed = promised && *promised < now && isPending(dossier) && !dossier.firstMissed;
    return missed ? promised : std::nullopt;
}

} // namespace motcua
