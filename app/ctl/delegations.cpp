#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/ward.h"

#include <CLI/CLI.hpp>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct DelegationOptions
{
    WardOptions ward;
    std::string on;
};

QJsonArray levelsJson(const Delegation& delegation)
{
    QJsonArray rows;
    for (const DelegationLevel& level : delegation.levels)
        rows.append(
            QJsonObject{{u"from"_s, level.from}, {u"to"_s, level.to}, {u"count"_s, level.count},
                {u"procedures"_s, QJsonArray::fromStringList(level.procedures)}});
    return rows;
}

QJsonArray conditionsJson(const Delegation& delegation)
{
    QJsonArray rows;
    for (const DelegationCondition& condition : delegation.conditions) {
        QJsonObject row{{u"name"_s, condition.name}, {u"ready"_s, QJsonValue()}};
        if (condition.ready) {
            row[u"ready"_s] = *condition.ready;
            row[u"note"_s] = condition.note;
            row[u"by"_s] = condition.by;
            row[u"at"_s] = condition.at.toIso();
        }
        rows.append(row);
    }
    return rows;
}

QJsonArray tasksJson(const Delegation& delegation, QDate day)
{
    QJsonArray rows;
    for (const DelegationTask& task : delegation.tasks)
        rows.append(QJsonObject{{u"name"_s, task.name}, {u"unit"_s, task.unit},
            {u"due"_s, task.due.toString(Qt::ISODate)}, {u"done"_s, isoOrNull(task.done)},
            {u"late"_s, task.isLate(day)}, {u"note"_s, task.note}});
    return rows;
}

QJsonObject delegationJson(const Delegation& delegation, QDate day)
{
    QJsonObject json{{u"decision"_s, delegation.decision},
        {u"decided"_s, isoOrNull(delegation.decided)}, {u"by"_s, delegation.by},
        {u"title"_s, delegation.title}, {u"scope"_s, delegation.scope},
        {u"from"_s, isoOrNull(delegation.from)}, {u"to"_s, isoOrNull(delegation.to)},
        {u"status"_s, nameOf(kDelegationStatuses, delegation.statusOn(day))},
        {u"counted"_s, delegation.counted()}, {u"levels"_s, levelsJson(delegation)},
        {u"ready"_s, delegation.readyConditions()}, {u"conditions"_s, conditionsJson(delegation)},
        {u"tasks"_s, tasksJson(delegation, day)}};
    json[u"announced"_s]
        = delegation.announced > 0 ? QJsonValue(delegation.announced) : QJsonValue();
    if (delegation.revokedFrom.isValid())
        json[u"revoked"_s] = QJsonObject{{u"from"_s, isoOrNull(delegation.revokedFrom)},
            {u"by"_s, delegation.revokedBy}, {u"reason"_s, delegation.revokedBecause}};
    return json;
}

void delegations(const DelegationOptions& options, Context& context)
{
    const auto ward = Ward::open(options.ward, WardUse::read);
    if (!ward)
        return context.fail(ward.error());
    const Office& office = (*ward)->office();
    const auto day = readDate(u"--on"_s, options.on, office.now().localDate());
    if (!day)
        return context.fail(day.error());
    for (const Delegation& one : office.ward().delegations)
        context.line(delegationJson(one, *day));
}
} // namespace

void addDelegations(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("delegations",
        context.words(
            "Các quyết định ủy quyền giải quyết thủ tục", "Decisions that delegate procedures"));
    auto options = std::make_shared<DelegationOptions>();
    addWardOptions(*command, options->ward, context, true);
    command->add_option("--on", options->on,
        context.words("tính đến ngày; bỏ trống là hôm nay", "as of a day; today if left out"));
    command->callback([options, &context] { delegations(*options, context); });
}

} // namespace motcua
