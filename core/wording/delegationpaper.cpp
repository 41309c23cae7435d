#include "core/wording/headsigner.h"
#include "core/wording/paper.h"
#include "core/wording/papercontext.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString statusOf(const Delegation& delegation, QDate day)
{
    switch (delegation.statusOn(day)) {
    case DelegationStatus::pending:
        return u"Chưa có hiệu lực"_s;
    case DelegationStatus::inForce:
        return u"Đang có hiệu lực"_s;
    case DelegationStatus::expired:
        return delegation.lastDay() == delegation.to
            ? u"Hết hiệu lực"_s
            : u"Hết hiệu lực sau ngày %1: %2 đã kết thúc hoạt động"_s.arg(
                delegation.lastDay().toString(u"dd/MM/yyyy"_s), delegation.by);
    case DelegationStatus::revoked:
        break;
    }
    return u"Chấm dứt từ %1 theo %2: %3"_s.arg(delegation.revokedFrom.toString(u"dd/MM/yyyy"_s),
        delegation.revokedBy, delegation.revokedBecause);
}

QJsonArray levelRows(const Delegation& delegation)
{
    QJsonArray rows;
    for (const DelegationLevel& level : delegation.levels)
        rows.append(QJsonObject{{u"from"_s, level.from}, {u"to"_s, level.to},
            {u"count"_s, level.count}, {u"codes"_s, level.procedures.join(u", "_s)}});
    return rows;
}

QJsonArray conditionRows(const Office& office, const Delegation& delegation)
{
    QJsonArray rows;
    for (const DelegationCondition& condition : delegation.conditions) {
        QJsonObject row{{u"name"_s, condition.name}, {u"note"_s, condition.note},
            {u"state"_s, u"Chưa kiểm tra"_s}};
        if (condition.ready) {
            row[u"state"_s] = *condition.ready ? u"Đã sẵn sàng"_s : u"Chưa sẵn sàng"_s;
            row[u"seen"_s] = nameOf(office, condition.by) + u", "_s
                + condition.at.localDate().toString(u"dd/MM/yyyy"_s);
        }
        rows.append(row);
    }
    return rows;
}

QString stateOf(const DelegationTask& task, QDate day)
{
    if (task.done.isValid())
        return task.isLate(day) ? u"Xong, quá hạn"_s : u"Xong đúng hạn"_s;
    return task.isLate(day) ? u"Quá hạn"_s : u"Chưa đến hạn"_s;
}

QJsonArray taskRows(const Delegation& delegation, QDate day)
{
    QJsonArray rows;
    for (const DelegationTask& task : delegation.tasks)
        rows.append(QJsonObject{{u"name"_s, task.name}, {u"unit"_s, task.unit},
            {u"due"_s, iso(task.due)}, {u"done"_s, iso(task.done)},
            {u"state"_s, stateOf(task, day)}, {u"note"_s, task.note}});
    return rows;
}

QString readyOf(const Delegation& delegation)
{
    return u"%1/%2"_s.arg(delegation.readyConditions()).arg(delegation.conditions.size());
}

QJsonObject rowOf(const Office& office, const Delegation& delegation, QDate day)
{
    const bool passes = delegation.kind == DelegationKind::delegation;
    return {{u"decision"_s, delegation.decision}, {u"decided"_s, iso(delegation.decided)},
        {u"by"_s, delegation.by}, {u"title"_s, delegation.title}, {u"scope"_s, delegation.scope},
        {u"kind"_s, passes ? u"Ủy quyền"_s : u"Phân cấp"_s}, {u"from"_s, iso(delegation.from)},
        {u"to"_s, iso(delegation.to)}, {u"counted"_s, delegation.counted()},
        {u"announced"_s, delegation.announced}, {u"ready"_s, readyOf(delegation)},
        {u"status"_s, statusOf(delegation, day)}, {u"levels"_s, levelRows(delegation)},
        {u"conditions"_s, conditionRows(office, delegation)},
        {u"tasks"_s, taskRows(delegation, day)}};
}
} // namespace

Result<FilledForm> fillDelegations(const Office& office, QDate day, const QString& login)
{
    const auto form = wardFormOn(office.ward().forms, {u"delegations"_s, {}, {}}, day);
    if (!form)
        return form.error();
    QJsonArray rows;
    for (const Delegation& delegation : office.ward().delegations)
        rows.append(rowOf(office, delegation, day));
    QJsonObject context{{u"office"_s, wardContext(office.ward().config, day)},
        {u"date"_s, iso(day)}, {u"rows"_s, rows}, {u"total"_s, rows.size()},
        {u"signer"_s, wardHead(office, day)}};
    if (!login.isEmpty())
        context[u"keeper"_s] = QJsonObject{{u"name"_s, nameOf(office, login)}};
    return fillForm(*form, context);
}

} // namespace motcua
