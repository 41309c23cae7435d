#include "core/dossier/lateness.h"

namespace motcua {

Instant endOfDay(Instant moment)
{
    return {Instant::fromLocal(moment.localDate().addDays(1), QTime(0, 0)).ms - 1};
}

std::optional<Instant> lateAfter(const Dossier& dossier)
{
    if (dossier.lateSince)
        return dossier.lateSince;
    if (dossier.due)
        return dossier.due->at;
    if (dossier.lane == Lane::appointment || !dossier.isReceived)
        return std::nullopt;
    return dossier.promisedUntil.value_or(endOfDay(dossier.receivedAt));
}

bool isPending(const Dossier& dossier)
{
    const State state = dossier.state;
    return owesAnswerAfterEnd(dossier) || state == State::received || state == State::processing
        || state == State::forApproval || state == State::approved;
}

std::optional<Instant> missedPromise(const Dossier& dossier, Instant now)
{
    const auto promised = lateAfter(dossier);
    const bool missed = promised && *promised < now && isPending(dossier) && !dossier.lateSince;
    return missed ? promised : std::nullopt;
}

} // namespace motcua
