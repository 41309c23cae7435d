#include "ui/fees/daytill.h"

#include "core/wording/place.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// What is counted on a day, or left to the next one, and did not happen before its closing.
QDate closedBefore(const Mark& mark, const CashDay& cash, const TillTally& tally)
{
    const QDate on = mark.when.localDate();
    return &tally == &cash.after || on != cash.day ? on : QDate();
}

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

/// The cash that passed from clerk to clerk behind a closing of this day, or of one before it.
std::vector<ShiftLine> shiftsBehind(const Office& office, const CashDay& cash, bool named)
{
    std::vector<ShiftLine> all;
    for (const ClerkCash& clerk : cash.clerks)
        for (const auto& lines : {shiftLinesBrought(office, clerk), shiftLinesAfter(office, clerk)})
            for (const ShiftLine& line : lines)
                all.push_back({named ? clerk.name + u": "_s + inSentence(line.what) : line.what,
                    line.amount});
    return all;
}
} // namespace

std::vector<DayReceipt> dayReceipts(const CashDay& cash)
{
    std::vector<DayReceipt> rows;
    for (const TillTally* tally : {&cash.all, &cash.after})
        for (const Receipt& receipt : tally->written)
            rows.push_back({receipt, closedBefore(receipt.mark, cash, *tally)});
    for (const TillTally* tally : {&cash.all, &cash.after})
        for (const Receipt& receipt : tally->cancelled) {
            const auto isIt
                = [&](const DayReceipt& row) { return row.receipt.mark == receipt.mark; };
            auto row = std::ranges::find_if(rows, isIt);
            if (row == rows.end())
                row = rows.insert(row, DayReceipt{});
            row->receipt = receipt;
            row->givenBackBehind = closedBefore(receipt.cancelled->mark, cash, *tally);
        }
    return rows;
}

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
    till.shiftsBehind = shiftsBehind(office, *cash, ofAll);
    if (account && mayCloseOthers(*account)) {
        const auto others = openOthers(office, *tills, login, day);
        if (!others)
            return others.error();
        till.others = *others;
    }
    return till;
}

} // namespace motcua
