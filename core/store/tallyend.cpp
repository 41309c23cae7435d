#include "core/store/tallyend.h"

#include "core/dossier/lateness.h"

namespace motcua {

namespace {
/// Of what this office does itself.
std::optional<Instant> ownEnd(const Dossier& dossier)
{
    if (dossier.issuedAt)
        return dossier.issuedAt;
    return dossier.handOver ? std::optional(dossier.handOver->at) : dossier.closedAt;
}

/// One promise holds for all results of an interlinked dossier: it ends with the last of them.
std::optional<Instant> endedAt(const Dossier& dossier)
{
    if (owesAnswerAfterEnd(dossier))
        return std::nullopt;
    auto end = ownEnd(dossier);
    if (dossier.state != State::done && dossier.state != State::handedOver)
        return end;
    for (const Forwarding& one : dossier.forwardings)
        if (one.answered && isPartOfWhole(one))
            end = std::max(end, one.answered);
    return end;
}

std::optional<Instant> promiseOf(const Dossier& dossier)
{
    switch (dossier.state) {
    case State::awaitingSupplement:
    case State::awaitingPayment:
        return dossier.firstMissed;
    case State::refused:
    case State::stopped:
        return std::nullopt;
    default:
        return inTimeUntil(dossier).value_or(endOfDay(dossier.receivedAt));
    }
}
} // namespace

TallyEnd tallyEnd(const Dossier& dossier)
{
    if (!dossier.isReceived)
        return {};
    return {true, endedAt(dossier), promiseOf(dossier)};
}

Instant startOfMonth(Instant moment)
{
    const QDate day = moment.localDate();
    return Instant::fromLocal(QDate(day.year(), day.month(), 1), QTime(0, 0));
}

int crossesMonth(Instant receivedAt, const TallyEnd& end)
{
    if (!end.counts)
        return -1;
    return !end.endedAt || startOfMonth(receivedAt) < startOfMonth(*end.endedAt);
}

} // namespace motcua
