#include "core/dossier/decidedthen.h"

#include "core/dossier/intakefaults.h"
#include "core/dossier/partychecks.h"
#include "core/dossier/sentin.h"

#include <algorithm>

namespace motcua {

namespace {
bool isSameRefusal(const Error& a, const Error& b)
{
    return a.code == b.code && a.field == b.field && a.detail == b.detail;
}

/// Each check of a receipt by itself, of an intake as it stands.
Refusals refusalsOf(const Procedure& procedure, const Intake& intake, Instant received)
{
    Refusals all = refusalsOfPeople(procedure, intake, received.localDate());
    const Refusals told
        = refusalsOfTold(procedure, intake, withPartyDates(procedure, intake), received);
    all.insert(all.end(), told.begin(), told.end());
    return all;
}

/// What it costs stays as it was counted, unless a day of its people that is an answer moved.
Result<Fee> feeStanding(const Dossier& dossier, const QJsonObject& answers, const Facts& facts)
{
    if (answers == dossier.answers)
        return dossier.fee;
    Answers told{answers, {}};
    for (const Item& item : dossier.items)
        told.items.push_back(item.answers);
    const QDate received = dossier.receivedAt.localDate();
    return computeFee(*facts.procedure, told,
        {received, *facts.law.calendar, sentOn(intakeOf(dossier), received)}, dossier.channel,
        dossier.exemption);
}
} // namespace

Result<Assessment> asDecidedThen(const Dossier& dossier, const Intake& standing,
    const Intake& corrected, const Facts& facts, const Error& refusal)
{
    const Procedure& procedure = *facts.procedure;
    const auto before = assess(procedure, standing, facts.law, dossier.receivedAt);
    if (before || !isSameRefusal(before.error(), refusal))
        return refusal;
    const Refusals was = refusalsOf(procedure, standing, dossier.receivedAt);
    const Refusals is = refusalsOf(procedure, corrected, dossier.receivedAt);
    for (std::size_t at = 0; at < is.size(); ++at)
        if (is[at] && !(was[at] && isSameRefusal(*was[at], *is[at])))
            return *is[at];
    Assessment kept;
    kept.answers = withPartyDates(procedure, corrected);
    const QStringList told = dossier.answers.keys();
    if (!std::ranges::all_of(told, [&](const QString& key) { return kept.answers.contains(key); }))
        return refusal; // a day that is read from somebody, of whom none would be told
    const auto fee = feeStanding(dossier, kept.answers, facts);
    if (!fee)
        return fee.error();
    kept.fee = *fee;
    return kept;
}

} // namespace motcua
