#include "core/catalogue/listing.h"

#include "core/catalogue/contradictions.h"
#include "core/catalogue/legalsource.h"
#include "core/catalogue/readcondition.h"
#include "core/catalogue/readprocess.h"
#include "core/catalogue/rules.h"

#include <set>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Error refusal(const QString& field, const QString& detail, QJsonObject values)
{
    return {ErrorCode::ruleRefused, field, detail, std::move(values), {}};
}

/// As narrow as the cap, or narrower.
bool keeps(const std::vector<Condition>& conditions, const Condition& cap)
{
    return std::ranges::any_of(conditions, [&](const Condition& one) {
        return one.question == cap.question && one.op == cap.op && one.over == cap.over
            && one.value.toInteger() <= cap.value.toInteger();
    });
}

/// The ward's own listing may ask for more, but not lift the most that the programme of its day
/// serves without waiting (10 copies, 20 pages).
Outcome keepsCaps(const Programme& listing, const Catalogue& catalogue)
{
    const NoWaitEntry& entry = listing.entries.front();
    for (const Programme& programme : catalogue.programmes()) {
        const bool inForce = programme.from <= listing.from
            && (!programme.to.isValid() || listing.from <= programme.to);
        const auto former = std::ranges::find(programme.entries, entry.code, &NoWaitEntry::code);
        if (!inForce || programme.id.startsWith(kWardListing) || former == programme.entries.end())
            continue;
        for (const Condition& cap : former->conditions)
            if (cap.op == ConditionOp::atMost && cap.value.isDouble()
                && !keeps(entry.conditions, cap))
                return refusal(u"/conditions"_s, u"noWaitLiftsCap"_s,
                    {{u"text"_s, cap.text}, {u"programme"_s, programme.name}});
    }
    return Done{};
}

/// The days of the listing on which who decides may change, its first one before all.
std::set<QDate> turningDays(
    const Programme& listing, const Procedure& procedure, const Powers& powers)
{
    std::set<QDate> days{listing.from};
    const auto add = [&](QDate day) {
        if (day > listing.from && (!listing.to.isValid() || day <= listing.to))
            days.insert(day);
    };
    if (!powers.delegations)
        return days;
    for (const Delegation& delegation : *powers.delegations) {
        const bool named = std::ranges::any_of(delegation.levels,
            [&](const DelegationLevel& one) { return one.procedures.contains(procedure.code); });
        if (!named)
            continue;
        add(delegation.from);
        if (delegation.lastDay().isValid())
            add(delegation.lastDay().addDays(1));
        add(delegation.revokedFrom);
    }
    return days;
}

/// Served at once is only what is decided here, by law or by a delegation, all the time.
Outcome checkDecidedHere(const Programme& listing, const Procedure& procedure, const Powers& powers)
{
    for (const QDate day : turningDays(listing, procedure, powers)) {
        const QString decider = competenceOn(procedure, powers, day).decider;
        if (decider.isEmpty())
            continue;
        if (day == listing.from)
            return refusal(u"/procedure"_s, u"decidedElsewhere"_s, {{u"office"_s, decider}});
        return refusal(u"/to"_s, u"decidedElsewhereFrom"_s,
            {{u"office"_s, decider}, {u"from"_s, day.toString(Qt::ISODate)}});
    }
    return Done{};
}

/// A limit is the most that the law gives: the ward may need none of it, and says why it needs
/// none.
Outcome checkLimit(const Procedure& procedure, const QString& why, QDate from)
{
    const int days = daysGiven(procedure);
    if (days < 2 || !why.isEmpty())
        return Done{};
    return Error{ErrorCode::badInput, u"/reason"_s, u"noWaitNeedsReason"_s, {{u"days"_s, days}},
        sourceOn(u"limits"_s, from)};
}

Outcome checkConditions(const std::vector<Condition>& conditions, const Procedure& procedure)
{
    Faults faults;
    for (std::size_t at = 0; at < conditions.size(); ++at)
        checkCondition(conditions[at], procedure.questions, u"/conditions/%1"_s.arg(at), faults);
    refuseContradictions(
        conditions, procedure.questions, u"/conditions"_s, faults, procedure.requirements);
    refuseClosedChannels(conditions, procedure.channels, u"/conditions"_s, faults);
    return faults.empty() ? Outcome(Done{}) : Outcome(toError(faults));
}
} // namespace

int daysGiven(const Procedure& procedure)
{
    const Limit limit = limitFor(procedure, {});
    const bool atOnce = limit.kind == LimitKind::sameDay || limit.kind == LimitKind::nextWorkingDay;
    const int days = limitInDays(limit);
    return atOnce || days < 2 ? 0 : days;
}

Outcome checkListing(
    const Programme& listing, const QString& why, const Catalogue& catalogue, const Powers& powers)
{
    const QString code = listing.entries.empty() ? QString() : listing.entries.front().code;
    const Procedure* procedure = catalogue.find(code, listing.from);
    if (!procedure)
        return refusal(u"/procedure"_s, u"procedureNotInForce"_s,
            {{u"code"_s, code}, {u"date"_s, listing.from.toString(Qt::ISODate)}});
    if (const auto former = catalogue.noWait(code, listing.from);
        former && former.programme->from == listing.from)
        return refusal(
            u"/from"_s, u"sameFirstDay"_s, {{u"date"_s, listing.from.toString(Qt::ISODate)}});
    if (const auto here = checkDecidedHere(listing, *procedure, powers); !here)
        return here;
    if (const auto kept = keepsCaps(listing, catalogue); !kept)
        return kept;
    if (const auto told = checkLimit(*procedure, why, listing.from); !told)
        return told;
    return checkConditions(listing.entries.front().conditions, *procedure);
}

} // namespace motcua
