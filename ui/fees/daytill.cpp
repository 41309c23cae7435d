#include "ui/fees/daytill.h"

namespace motcua {

namespace {
/// Also of who comes no more; a till is closed once a day.
Result<std::vector<TillOfAnother>> openOthers(
    const Office& office, const Tills& tills, const QString& login, QDate day)
{
    std::vector<TillOfAnother> others;
    for (const Account& account : office.ward().accounts) {
        if (account.login == login || closingOn(tills, account.login, day))
            continue;
        const auto open = office.openTill(account.login);
        if (!open)
            return open.error();
        if (open->expected() != Dong{} || !open->tally.written.empty())
            others.push_back({account.login, account.name, open->expected()});
    }
    return others;
}
} // namespace

bool mayCloseOthers(const Account& person)
{
    return allows(person.roles, Permission::cancelAnyReceipt);
}

Result<DayTill> readTill(const Office& office, const QString& login, QDate day, bool ofAll)
{
    const auto cash = cashOf(office, day, ofAll ? QString() : login);
    const auto open = office.openTill(login);
    const auto tills = office.tills();
    if (!cash || !open || !tills)
        return !cash ? cash.error() : !open ? open.error() : tills.error();
    DayTill till{*cash, *open, {}, office.nextReceipt(login).valueOr({}),
        lastShift(*tills, login, day), shiftsFor(*tills, login, {})};
    if (const DayClosing* closing = closingOn(*tills, login, day))
        till.closing = *closing;
    const Account* account = findAccount(office.ward().accounts, login);
    till.keepsOwn = account && allows(account->roles, Permission::keepTill);
    if (account && mayCloseOthers(*account)) {
        const auto others = openOthers(office, *tills, login, day);
        if (!others)
            return others.error();
        till.others = *others;
    }
    return till;
}

} // namespace motcua
