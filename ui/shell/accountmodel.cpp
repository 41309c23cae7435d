#include "ui/shell/accountmodel.h"

#include "core/base/text.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString nameOf(const Account& account)
{
    return account.name;
}

constexpr Column<Account> kColumns[]
    = {{QT_TRANSLATE_NOOP("motcua::AccountModel", "Person"), nameOf}};

QString givenName(const Account& account)
{
    return account.name.section(u' ', -1);
}

bool beginsWith(const Account& account, const QString& letter)
{
    const QString typed = folded(letter);
    return folded(givenName(account)).startsWith(typed) || account.login.startsWith(typed);
}

bool mayTake(const Account& account, const QString& current)
{
    return account.active && account.login != current;
}
} // namespace

AccountModel::AccountModel(QObject* parent)
    : RowModel("motcua::AccountModel", kColumns, parent)
{
}

void AccountModel::setAccounts(const Accounts& accounts)
{
    Accounts active;
    std::copy_if(accounts.begin(), accounts.end(), std::back_inserter(active),
        [](const Account& account) { return account.active; });
    setRows(std::move(active));
}

int AccountModel::rowOf(const QString& login) const
{
    for (std::size_t at = 0; at < rows().size(); ++at)
        if (rows()[at].login == login)
            return int(at);
    return -1;
}

int AccountModel::rowByLetter(const QString& letter, int after) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int at = (after + step) % count;
        if (beginsWith(rows()[std::size_t(at)], letter))
            return at;
    }
    return after;
}

QVariant AccountModel::roleOf(const Account& row, int role) const
{
    if (role == SubtitleRole)
        return row.post;
    if (role == RightTextRole)
        return row.login;
    return role == IdRole ? QVariant(row.login) : QVariant();
}

QString likelyNext(const Accounts& accounts, const QString& current, const QString& before)
{
    const Account* former = findAccount(accounts, before);
    if (former && mayTake(*former, current))
        return before;
    const Account* now = findAccount(accounts, current);
    const bool leaderNow = now && allows(now->roles, Permission::approve);
    const Permission wanted = leaderNow ? Permission::receive : Permission::approve;
    for (const Account& account : accounts)
        if (mayTake(account, current) && allows(account.roles, wanted))
            return account.login;
    for (const Account& account : accounts)
        if (mayTake(account, current))
            return account.login;
    return {};
}

} // namespace motcua
