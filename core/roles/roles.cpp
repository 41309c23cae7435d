#include "core/roles/roles.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct Named
{
    Role role;
    const char* name;
};
constexpr std::array kNames{
    Named{Role::clerk, "clerk"},
    Named{Role::officer, "officer"},
    Named{Role::registrar, "registrar"},
    Named{Role::cashier, "cashier"},
    Named{Role::head, "head"},
    Named{Role::leader, "leader"},
    Named{Role::signatory, "signatory"},
    Named{Role::administrator, "administrator"},
    Named{Role::observer, "observer"},
};

constexpr unsigned only(Role role)
{
    return 1U << unsigned(role);
}
template <class... R>
constexpr unsigned any(R... roles)
{
    return (only(roles) | ...);
}
constexpr unsigned kEveryone = (1U << kNames.size()) - 1;
constexpr unsigned kCounter = any(Role::clerk, Role::officer, Role::head);
constexpr unsigned kSigning = any(Role::leader, Role::signatory);

struct Grant
{
    Permission permission;
    unsigned roles;
};
/// The written permission table: one row a permission.
constexpr std::array kGrants{
    Grant{Permission::read, kEveryone},
    Grant{Permission::receive, kCounter},
    Grant{Permission::amend, kCounter},
    Grant{Permission::submit, kCounter},
    Grant{Permission::approve, kSigning},
    Grant{Permission::giveBack, kSigning},
    Grant{Permission::issue, any(Role::registrar, Role::clerk, Role::head)},
    Grant{Permission::recordNumber, any(Role::registrar, Role::clerk, Role::officer, Role::head)},
    Grant{Permission::handOver, kCounter},
    Grant{Permission::changeLane, kCounter | kSigning},
    Grant{Permission::askSupplement, kCounter | any(Role::leader)},
    Grant{Permission::askSupplementAgain, any(Role::leader)},
    Grant{Permission::forward, kCounter},
    Grant{Permission::takeResult, kCounter},
    Grant{Permission::askPayment, kCounter},
    Grant{Permission::takeFee, any(Role::clerk, Role::cashier, Role::head)},
    Grant{Permission::cancelReceipt, any(Role::clerk, Role::cashier, Role::head, Role::leader)},
    Grant{Permission::cancelAnyReceipt, any(Role::cashier, Role::head, Role::leader)},
    Grant{Permission::openReceiptBook,
        any(Role::clerk, Role::cashier, Role::head, Role::registrar, Role::administrator)},
    Grant{Permission::keepTill, any(Role::clerk, Role::cashier, Role::head)},
    Grant{Permission::apologise, any(Role::head, Role::leader)},
    Grant{Permission::reject, kSigning},
    Grant{Permission::refuse, kCounter},
    Grant{Permission::withdraw, kCounter},
    Grant{Permission::stop, any(Role::head, Role::leader)},
    Grant{Permission::notify, kCounter},
    Grant{Permission::voidDossier, kCounter},
    Grant{Permission::voidIssued, any(Role::leader)},
    Grant{Permission::correct, kCounter},
    Grant{Permission::confirmCorrection, any(Role::leader)},
    Grant{Permission::rejectCorrection, kCounter | any(Role::leader)},
    Grant{Permission::print, kCounter | kSigning | any(Role::registrar, Role::cashier)},
    Grant{Permission::openVolume, any(Role::registrar, Role::head, Role::administrator)},
    Grant{Permission::manageCalendar, any(Role::administrator, Role::head)},
    Grant{Permission::moveDue, kCounter | any(Role::leader)},
    Grant{Permission::manageAccounts, any(Role::administrator)},
    Grant{Permission::manageForms, any(Role::administrator, Role::head)},
    Grant{Permission::manageDelegations, any(Role::administrator, Role::head, Role::leader)},
    Grant{Permission::noteDelegation,
        any(Role::administrator, Role::head, Role::leader, Role::officer, Role::clerk)},
    Grant{Permission::manageAuthority, any(Role::administrator)},
    Grant{Permission::manageStation, any(Role::administrator)},
    Grant{Permission::postProcedure, kCounter | any(Role::leader)},
    Grant{Permission::reviewProcedure, kCounter | any(Role::leader)},
    Grant{Permission::proposeProcedure, kCounter | any(Role::leader)},
    Grant{Permission::confirmProcedure, any(Role::head, Role::leader)},
    Grant{Permission::judgePeople, kCounter},
    Grant{Permission::seeAccesses, any(Role::administrator, Role::leader)},
};
} // namespace

bool allows(Role role, Permission permission)
{
    const auto row = std::find_if(kGrants.begin(), kGrants.end(),
        [permission](const Grant& grant) { return grant.permission == permission; });
    return row != kGrants.end() && (row->roles & only(role)) != 0;
}

bool allows(const std::vector<Role>& roles, Permission permission)
{
    return std::any_of(
        roles.begin(), roles.end(), [permission](Role r) { return allows(r, permission); });
}

Error notAllowed(const QString& command, Permission permission)
{
    QJsonArray who;
    for (const Role role : allRoles())
        if (allows(role, permission))
            who.append(roleName(role));
    return {ErrorCode::notAllowed, {}, {}, {{u"command"_s, command}, {u"role"_s, who}}, {}};
}

QString roleName(Role role)
{
    const auto row
        = std::find_if(kNames.begin(), kNames.end(), [role](auto& n) { return n.role == role; });
    return QString::fromLatin1(row->name);
}

std::optional<Role> roleFromName(const QString& name)
{
    for (const Named& named : kNames)
        if (name == QLatin1String(named.name))
            return named.role;
    return std::nullopt;
}

const std::vector<Role>& allRoles()
{
    static const std::vector<Role> roles = [] {
        std::vector<Role> all;
        all.reserve(kNames.size());
        for (const Named& named : kNames)
            all.push_back(named.role);
        return all;
    }();
    return roles;
}

} // namespace motcua
