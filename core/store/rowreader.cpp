#include "core/store/rowreader.h"

#include "core/catalogue/names.h"
#include "core/store/journaltable.h"

namespace motcua {

namespace {
std::optional<Instant> instant(Query& query, int column)
{
    const auto ms = query.optionalInteger(column);
    return ms ? std::optional(Instant{*ms}) : std::nullopt;
}
} // namespace

DossierRow readRow(Query& query)
{
    DossierRow row;
    row.key = query.integer(0);
    row.id = idOfRow(query.integer(1));
    row.code = query.text(2);
    row.procedure = query.text(3);
    row.procedureName = query.text(4);
    row.field = query.text(5);
    row.state = stateFromName(query.text(6)).value_or(State::received);
    row.lane = laneFromName(query.text(7)).value_or(Lane::appointment);
    row.channel = valueOf(kChannels, query.text(8)).value_or(Channel::direct);
    row.applicantName = query.text(9);
    row.personalNumber = query.text(10);
    row.receivedAt.ms = query.integer(11);
    row.receivedBy = query.text(12);
    row.dueAt = instant(query, 13);
    row.stepDueAt = instant(query, 14);
    row.promisedMinutes = int(query.integer(15));
    row.submittedAt = instant(query, 16);
    row.approvedAt = instant(query, 17);
    row.issuedAt = instant(query, 18);
    row.handedOverAt = instant(query, 19);
    row.feeTotal.amount = query.integer(20);
    row.numbers = query.text(21);
    row.isReceived = query.integer(22) != 0;
    row.dueProvisional = query.integer(23) != 0;
    row.pending = query.integer(24) != 0;
    row.inTimeUntil = instant(query, 25);
    row.awaits = query.integer(26) != 0;
    row.dueKind = valueOf(kLimitKinds, query.text(27)).value_or(LimitKind::sameDay);
    return row;
}

} // namespace motcua
