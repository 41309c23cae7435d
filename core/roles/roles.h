#pragma once
#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace motcua {

enum class Role
{
    clerk, ///< công chức tiếp nhận
    officer, ///< công chức chuyên môn
    registrar, ///< văn thư
    cashier, ///< thủ quỹ
    head, ///< trưởng bộ phận
    leader, ///< lãnh đạo
    signatory, ///< người được giao, ủy quyền ký, không phải lãnh đạo (NĐ 280/2025/NĐ-CP)
    administrator, ///< quản trị
    observer ///< quan sát
};

/// What a role may do. Approving needs, beside the permission, a valid authority for the procedure.
enum class Permission
{
    read,
    receive,
    amend,
    submit,
    approve,
    giveBack, ///< leader → clerk
    issue,
    recordNumber,
    handOver,
    changeLane, ///< no-wait to appointment
    askSupplement,
    askSupplementAgain, ///< a second time for one dossier
    forward, ///< to the officer, the unit or the body whose step is next
    takeResult, ///< of a body that decides elsewhere
    askPayment,
    takeFee,
    cancelReceipt, ///< of one's own, on the same day
    cancelAnyReceipt,
    openReceiptBook, ///< for oneself; with openVolume for others
    keepTill, ///< close its day, hand it over and take it
    apologise, ///< and promise another day, once
    reject, ///< the decision that says no, with reasons
    refuse,
    withdraw,
    stop, ///< the office's, as withdraw is the citizen's
    notify,
    voidDossier, ///< before the decision
    voidIssued, ///< after the decision: its numbers are burned with a reason
    correct,
    confirmCorrection,
    rejectCorrection,
    print,
    openVolume,
    manageCalendar,
    moveDue, ///< confirm a promise that a changed calendar moves
    manageAccounts,
    manageForms, ///< the ward's own wording of a form
    manageDelegations, ///< enter a decision that delegates powers, and its end
    noteDelegation, ///< that a condition is ready, that a task is done
    manageAuthority,
    manageStation,
    postProcedure, ///< niêm yết
    reviewProcedure, ///< rà soát
    proposeProcedure, ///< a version or a no-wait listing of the ward's own
    confirmProcedure, ///< what somebody else proposed
    judgePeople, ///< whether two who look alike are one person
    seeAccesses ///< who saw a person's data, and what is to be kept no longer
};

bool allows(Role role, Permission permission);
/// Whether any of several roles holds the permission.
bool allows(const std::vector<Role>& roles, Permission permission);
/// That the roles of who asks don't cover a command, and whose do.
Error notAllowed(const QString& command, Permission permission);

QString roleName(Role role);
std::optional<Role> roleFromName(const QString& name);
const std::vector<Role>& allRoles();

} // namespace motcua
