#include "core/catalogue/delegation.h"

#include "core/catalogue/bodyends.h"
#include "core/catalogue/delegationjson.h"
#include "core/catalogue/legalsource.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const QString kEntered = u"delegation.entered"_s;
const QString kChecked = u"delegation.conditionChecked"_s;
const QString kCompleted = u"delegation.taskCompleted"_s;
const QString kEnded = u"delegation.revoked"_s;

template <class List>
auto* find(List& delegations, const QString& decision)
{
    const auto at = std::ranges::find(delegations, decision, &Delegation::decision);
    return at == delegations.end() ? nullptr : &*at;
}

/// What was noted of a name stays with it.
void keepNotes(Delegation& now, const Delegation& before)
{
    now.revokedFrom = before.revokedFrom;
    now.revokedBy = before.revokedBy;
    now.revokedBecause = before.revokedBecause;
    for (DelegationCondition& condition : now.conditions)
        for (const DelegationCondition& old : before.conditions)
            if (old.name == condition.name)
                condition = old;
    for (DelegationTask& task : now.tasks)
        for (const DelegationTask& old : before.tasks)
            if (old.name == task.name) {
                task.done = old.done;
                task.note = old.note;
            }
}

void enter(Delegations& delegations, const Event& event)
{
    Delegation entered = delegationFromJson(event.body);
    if (Delegation* before = find(delegations, entered.decision)) {
        keepNotes(entered, *before);
        *before = entered;
        return;
    }
    delegations.push_back(entered);
}

void note(Delegation& delegation, const Event& event)
{
    const QJsonObject& body = event.body;
    const QString name = body[u"name"_s].toString();
    for (DelegationCondition& condition : delegation.conditions)
        if (event.header.kind == kChecked && condition.name == name)
            condition = {name, body[u"ready"_s].toBool(), body[u"note"_s].toString(),
                event.header.actor, event.header.when};
    for (DelegationTask& task : delegation.tasks)
        if (event.header.kind == kCompleted && task.name == name) {
            task.done = QDate::fromString(body[u"day"_s].toString(), Qt::ISODate);
            task.note = body[u"note"_s].toString();
        }
    if (event.header.kind != kEnded)
        return;
    delegation.revokedFrom = QDate::fromString(body[u"from"_s].toString(), Qt::ISODate);
    delegation.revokedBy = body[u"by"_s].toString();
    delegation.revokedBecause = body[u"reason"_s].toString();
}

template <class Named>
bool hasName(const std::vector<Named>& all, const QString& name)
{
    return std::ranges::any_of(all, [&](const Named& one) { return one.name == name; });
}

Error notKnown(const QString& field, const QString& detail, const QString& name)
{
    return {ErrorCode::notFound, field, detail, {{u"name"_s, name}}, {}};
}

Draft draftOf(const QString& kind, const QString& decision, QJsonObject body)
{
    body[u"decision"_s] = decision;
    return {kind, {u"ward"_s}, body};
}

Draft draftOf(const DelegationCommand& command)
{
    const QString day = command.day.toString(Qt::ISODate);
    switch (command.action) {
    case DelegationAction::enter:
        return draftOf(kEntered, command.entered.decision, delegationToJson(command.entered));
    case DelegationAction::check:
        return draftOf(kChecked, command.decision,
            {{u"name"_s, command.name}, {u"ready"_s, command.ready}, {u"note"_s, command.note}});
    case DelegationAction::complete:
        return draftOf(kCompleted, command.decision,
            {{u"name"_s, command.name}, {u"day"_s, day}, {u"note"_s, command.note}});
    case DelegationAction::revoke:
        return draftOf(kEnded, command.decision,
            {{u"from"_s, day}, {u"by"_s, command.revokedBy}, {u"reason"_s, command.reason}});
    }
    Q_UNREACHABLE();
}

Outcome checkDay(const DelegationCommand& command, const Delegation* delegation, QDate today)
{
    if (!command.day.isValid())
        return Done{};
    const bool ends = command.action == DelegationAction::revoke;
    const QString field = ends ? u"/from"_s : u"/date"_s;
    if (command.day < (ends ? delegation->from : delegation->decided))
        return badInput(field, u"beforeTheDecision"_s);
    if (!ends)
        return command.day <= today ? Outcome(Done{}) : Outcome(badInput(field, u"inTheFuture"_s));
    const QDate last = delegation->lastDay();
    return !last.isValid() || command.day <= last
        ? Outcome(Done{})
        : Outcome(badInput(field, u"afterTheEnd"_s, {{u"last"_s, last.toString(Qt::ISODate)}}));
}
} // namespace

Result<Draft> decideDelegation(
    const DelegationCommand& command, const Delegations& known, QDate today)
{
    const bool entering = command.action == DelegationAction::enter;
    const QString decision = entering ? command.entered.decision : command.decision;
    const Delegation* delegation = findDelegation(known, decision);
    if (!delegation && !entering)
        return notKnown(u"/decision"_s, u"noDelegation"_s, decision);
    const bool mending = command.action == DelegationAction::revoke && command.correct;
    if (delegation && delegation->revokedFrom.isValid() && !mending)
        return Error{ErrorCode::ruleRefused, u"/decision"_s, u"delegationRevoked"_s,
            {{u"decision"_s, decision}, {u"by"_s, delegation->revokedBy}}, {}};
    if (entering && command.correct != (delegation != nullptr))
        return command.correct ? notKnown(u"/decision"_s, u"noDelegation"_s, decision)
                               : Error{ErrorCode::ruleRefused, u"/decision"_s, u"delegationKnown"_s,
                                   {{u"decision"_s, decision}}, {}};
    if (command.action == DelegationAction::check && !hasName(delegation->conditions, command.name))
        return notKnown(u"/name"_s, u"noCondition"_s, command.name);
    if (command.action == DelegationAction::complete && !hasName(delegation->tasks, command.name))
        return notKnown(u"/name"_s, u"noTask"_s, command.name);
    if (const auto day = checkDay(command, delegation, today); !day)
        return day.error();
    return draftOf(command);
}

Delegations foldDelegations(const Events& events)
{
    Delegations delegations;
    for (const Event& event : events) {
        if (event.header.kind == kEntered)
            enter(delegations, event);
        else if (Delegation* known = find(delegations, event.body[u"decision"_s].toString());
                 known && event.header.kind.startsWith(u"delegation."))
            note(*known, event);
    }
    return delegations;
}

const Delegation* findDelegation(const Delegations& delegations, const QString& decision)
{
    return find(delegations, decision);
}

int Delegation::counted() const
{
    int sum = 0;
    for (const DelegationLevel& level : levels)
        sum += level.count;
    return sum;
}

int Delegation::readyConditions() const
{
    return int(std::ranges::count(conditions, std::optional(true), &DelegationCondition::ready));
}

bool Delegation::endsWithGiver(QDate day) const
{
    return textsOn(u"endsWithGiver"_s, u"kinds"_s, day).contains(nameOf(kDelegationKinds, kind));
}

QDate Delegation::lastDay() const
{
    const QDate ended = lastDayOf(by);
    const bool first = ended.isValid() && (!to.isValid() || ended < to);
    return first && endsWithGiver(ended) ? ended : to;
}

QDate Delegation::outlived() const
{
    const QDate ended = lastDayOf(by);
    const QDate last = lastDay();
    return ended.isValid() && (!last.isValid() || ended < last) ? ended : QDate();
}

QDate Delegation::lastInForce() const
{
    const QDate last = lastDay();
    if (!revokedFrom.isValid() || (last.isValid() && last < revokedFrom))
        return last;
    return revokedFrom.addDays(-1);
}

DelegationStatus Delegation::statusOn(QDate day) const
{
    if (revokedFrom.isValid() && day >= revokedFrom)
        return DelegationStatus::revoked;
    if (day < from)
        return DelegationStatus::pending;
    const QDate last = lastDay();
    return last.isValid() && day > last ? DelegationStatus::expired : DelegationStatus::inForce;
}

} // namespace motcua
