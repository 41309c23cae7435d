#include "core/catalogue/delegationjson.h"

#include "core/base/text.h"
#include "core/catalogue/readparts.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr int kNumberLimit = 200;
constexpr int kMostProcedures = 5000;
constexpr int kMostRows = 100;
constexpr int kMostCodes = 1000;

QString isoOf(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QDate dayOf(const QJsonValue& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

DelegationLevel readLevel(JsonReader& reader)
{
    reader.allowOnly({u"from"_s, u"to"_s, u"count"_s, u"procedures"_s});
    DelegationLevel level;
    level.from = reader.name(u"from"_s, PackLimits::kLine);
    level.to = reader.name(u"to"_s, PackLimits::kLine);
    level.count = int(reader.integer(u"count"_s, 1, kMostProcedures));
    level.procedures = readCodes(reader, u"procedures"_s, kMostCodes);
    if (!level.from.isEmpty() && lookOf(level.from) == lookOf(level.to))
        reader.fault(u"to"_s, u"delegatesToItself"_s);
    if (QStringList once = level.procedures; once.removeDuplicates() > 0)
        reader.fault(u"procedures"_s, u"duplicateName"_s);
    if (level.procedures.size() > level.count)
        reader.fault(u"procedures"_s, u"moreCodesThanCount"_s,
            {{u"codes"_s, level.procedures.size()}, {u"count"_s, level.count}});
    return level;
}

DelegationTask readTask(JsonReader& reader)
{
    reader.allowOnly({u"name"_s, u"unit"_s, u"due"_s});
    return {reader.fact(u"name"_s, PackLimits::kNote),
        reader.optionalName(u"unit"_s, PackLimits::kLine), reader.date(u"due"_s), {}, {}};
}

void readLists(JsonReader& reader, Delegation& delegation)
{
    for (JsonReader row : reader.objects(u"levels"_s, kMostRows))
        delegation.levels.push_back(readLevel(row));
    if (delegation.levels.empty())
        reader.fault(u"levels"_s, u"required"_s);
    QStringList names;
    for (const QString& name : reader.facts(u"conditions"_s, kMostRows, PackLimits::kLine)) {
        delegation.conditions.push_back({name, {}, {}, {}, {}});
        names.append(lookOf(name));
    }
    if (names.removeDuplicates() > 0)
        reader.fault(u"conditions"_s, u"duplicateName"_s);
    names.clear();
    for (JsonReader row : reader.objects(u"tasks"_s, kMostRows)) {
        delegation.tasks.push_back(readTask(row));
        names.append(lookOf(delegation.tasks.back().name));
    }
    if (names.removeDuplicates() > 0)
        reader.fault(u"tasks"_s, u"duplicateName"_s);
}

Delegation readEntered(JsonReader& reader)
{
    Delegation delegation;
    delegation.decision = reader.fact(u"decision"_s, kNumberLimit);
    delegation.kind = readName(reader, u"kind"_s, kDelegationKinds, DelegationKind::delegation);
    delegation.decided = reader.date(u"decided"_s);
    delegation.by = reader.name(u"by"_s, PackLimits::kLine);
    delegation.title = reader.optionalFact(u"title"_s, PackLimits::kNote);
    delegation.scope = reader.optionalFact(u"scope"_s, PackLimits::kNote);
    delegation.from = reader.date(u"from"_s);
    delegation.to = reader.optionalDate(u"to"_s);
    delegation.announced = int(reader.optionalInteger(u"announced"_s, 1, kMostProcedures, 0));
    if (delegation.to.isValid() && delegation.to < delegation.from)
        reader.fault(u"to"_s, u"endsBeforeItBegins"_s);
    if (delegation.decided.isValid() && delegation.from.isValid()
        && delegation.decided > delegation.from)
        reader.fault(u"decided"_s, u"decidedAfterEffect"_s);
    readLists(reader, delegation);
    return delegation;
}

/// A condition says whether it is ready; it is not taken for granted.
void readReady(JsonReader& reader, DelegationCommand& command)
{
    if (!reader.value(u"ready"_s).isBool())
        reader.fault(u"ready"_s, u"required"_s);
    command.ready = reader.optionalBool(u"ready"_s);
}

void readRevoking(JsonReader& reader, DelegationCommand& command)
{
    command.day = reader.date(u"from"_s);
    command.revokedBy = reader.fact(u"by"_s, kNumberLimit);
    command.reason = reader.reason(u"reason"_s, PackLimits::kNote);
    command.correct = reader.optionalBool(u"correct"_s);
}

QJsonObject levelToJson(const DelegationLevel& level)
{
    return {{u"from"_s, level.from}, {u"to"_s, level.to}, {u"count"_s, level.count},
        {u"procedures"_s, QJsonArray::fromStringList(level.procedures)}};
}

DelegationLevel levelFromJson(const QJsonObject& json)
{
    return {json[u"from"_s].toString(), json[u"to"_s].toString(), json[u"count"_s].toInt(),
        json[u"procedures"_s].toVariant().toStringList()};
}
} // namespace

DelegationCommand readDelegation(JsonReader& reader)
{
    DelegationCommand command;
    if (reader.has(u"action"_s))
        command.action = readName(reader, u"action"_s, kDelegationActions);
    if (command.action == DelegationAction::enter) {
        command.entered = readEntered(reader);
        command.correct = reader.optionalBool(u"correct"_s);
        return command;
    }
    command.decision = reader.fact(u"decision"_s, kNumberLimit);
    if (command.action == DelegationAction::revoke) {
        readRevoking(reader, command);
        return command;
    }
    command.name = reader.fact(u"name"_s, PackLimits::kNote);
    command.note = reader.optionalFact(u"note"_s, PackLimits::kNote);
    if (command.action == DelegationAction::check)
        readReady(reader, command);
    else
        command.day = reader.date(u"date"_s);
    return command;
}

QJsonObject delegationToJson(const Delegation& delegation)
{
    QJsonArray levels;
    for (const DelegationLevel& level : delegation.levels)
        levels.append(levelToJson(level));
    QJsonArray conditions;
    for (const DelegationCondition& condition : delegation.conditions)
        conditions.append(condition.name);
    QJsonArray tasks;
    for (const DelegationTask& task : delegation.tasks)
        tasks.append(QJsonObject{
            {u"name"_s, task.name}, {u"unit"_s, task.unit}, {u"due"_s, isoOf(task.due)}});
    return {{u"decided"_s, isoOf(delegation.decided)}, {u"by"_s, delegation.by},
        {u"title"_s, delegation.title}, {u"scope"_s, delegation.scope},
        {u"from"_s, isoOf(delegation.from)}, {u"to"_s, isoOf(delegation.to)},
        {u"kind"_s, nameOf(kDelegationKinds, delegation.kind)},
        {u"announced"_s, delegation.announced}, {u"levels"_s, levels},
        {u"conditions"_s, conditions}, {u"tasks"_s, tasks}};
}

Delegation delegationFromJson(const QJsonObject& json)
{
    Delegation delegation{json[u"decision"_s].toString(), dayOf(json[u"decided"_s]),
        json[u"by"_s].toString(), json[u"title"_s].toString(), json[u"scope"_s].toString(),
        dayOf(json[u"from"_s]), dayOf(json[u"to"_s]), json[u"announced"_s].toInt(), {}, {}, {}, {},
        {}, {}};
    delegation.kind = valueOf(kDelegationKinds, json[u"kind"_s].toString())
                          .value_or(DelegationKind::delegation);
    for (const QJsonValue level : json[u"levels"_s].toArray())
        delegation.levels.push_back(levelFromJson(level.toObject()));
    for (const QJsonValue name : json[u"conditions"_s].toArray())
        delegation.conditions.push_back({name.toString(), {}, {}, {}, {}});
    for (const QJsonValue value : json[u"tasks"_s].toArray()) {
        const QJsonObject task = value.toObject();
        delegation.tasks.push_back({task[u"name"_s].toString(), task[u"unit"_s].toString(),
            dayOf(task[u"due"_s]), {}, {}});
    }
    return delegation;
}

} // namespace motcua
