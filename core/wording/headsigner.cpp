#include "core/wording/headsigner.h"

#include "core/base/text.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// The one account in use that `fits`; nullptr where there is none, or another one.
const Account* onlyAccount(const Office& office, const auto& fits)
{
    const Account* only = nullptr;
    for (const Account& account : office.ward().accounts) {
        if (!account.active || !fits(account))
            continue;
        if (only)
            return nullptr;
        only = &account;
    }
    return only;
}

/// Who is the head today was not always so.
QString headName(const Office& office, const Account* account, QDate day)
{
    return account && day == office.now().localDate() ? account->name : QString();
}

/// A centre has a director, a section its head.
QString counterPost(const WardBody& body, QDate day)
{
    const QString name = folded(body.office).simplified();
    if (name.startsWith(u"trung tam"))
        return u"GIÁM ĐỐC"_s;
    return name.startsWith(u"bo phan") ? u"TRƯỞNG BỘ PHẬN"_s : headPostOn(day).toUpper();
}
} // namespace

QJsonObject officeHead(const Office& office, QDate day)
{
    const Account* head = onlyAccount(
        office, [](const Account& one) { return std::ranges::count(one.roles, Role::head) > 0; });
    return {{u"post"_s, counterPost(office.ward().config.bodyOn(day), day)},
        {u"name"_s, headName(office, head, day)}};
}

QJsonObject wardHead(const Office& office, QDate day)
{
    const Account* head = onlyAccount(office, [](const Account& one) { return one.byOffice; });
    return {{u"post"_s, headPostOn(day).toUpper()}, {u"name"_s, headName(office, head, day)}};
}

} // namespace motcua
