#include "ui/approval/approvals.h"

#include "core/dossier/despite.h"
#include "core/store/worklists.h"
#include "core/wording/papercontext.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace motcua {

namespace {
Approval approvalOf(const Office& office, Dossier dossier, const Account& person)
{
    const Session session{person.login};
    const auto commands = office.commandsFor(dossier, session);
    const auto may
        = [&](Command command) { return std::ranges::find(commands, command) != commands.end(); };
    Approval approval;
    approval.authority = office.authorityFor(dossier, session);
    if (const auto approvable = office.mayDoNow(dossier, Command::approve, session); !approvable)
        approval.notApprovable = approvable.error();
    SaidAgainst said = office.saidAgainst(dossier, Command::approve);
    approval.unanswered = std::move(said.unanswered);
    approval.warnings = std::move(said.all);
    if (approval.authority) // shown as the paper will have it
        approval.authority = inOwnNames(office.ward().config, *approval.authority);
    approval.mayReturn = may(Command::giveBack);
    approval.mayVerify = may(Command::toAppointment);
    approval.dossier = std::move(dossier);
    return approval;
}

/// Who stands at the counter comes first, the longest-waiting before; then what is due first.
auto urgency(const Approval& approval)
{
    const Dossier& dossier = approval.dossier;
    const bool isHere = dossier.lane == Lane::noWait;
    const qint64 due = dossier.due ? dossier.due->at.ms : std::numeric_limits<qint64>::max();
    return std::tuple(!isHere, isHere ? dossier.receivedAt.ms : due);
}
} // namespace

Result<Approvals> readApprovals(const Office& office, const Session& session)
{
    const auto person = office.accountOf(session);
    if (!person)
        return person.error();
    const WorkQuery query{Work::forApproval, office.now(), {}};
    const auto rows = page(office.file(), query, kMostApprovals);
    if (!rows)
        return rows.error();
    Approvals approvals;
    for (const DossierRow& row : rows->rows) {
        auto dossier = office.dossier(row.id);
        if (!dossier)
            return dossier.error();
        approvals.list.push_back(approvalOf(office, *std::move(dossier), *person));
    }
    std::ranges::stable_sort(approvals.list, {}, urgency);
    approvals.total = count(office.file(), query).valueOr(qint64(approvals.list.size()));
    return approvals;
}

std::vector<DossierId> alike(const std::vector<Approval>& list, const Approval& chosen)
{
    std::vector<DossierId> ids;
    for (const Approval& one : list)
        if (one.dossier.procedure == chosen.dossier.procedure && !one.notApprovable)
            ids.push_back(one.dossier.id);
    return ids;
}

QString codeOf(DossierId id, const std::vector<Approval>& list)
{
    const auto one = std::ranges::find(list, id, [](auto& a) { return a.dossier.id; });
    return one == list.end() ? id.toString() : one->dossier.code;
}

} // namespace motcua
