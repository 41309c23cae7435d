#include "core/office/cash.h"

#include "core/store/receipts.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kMinutesADay = 24 * 60;

bool isOn(const Mark& mark, QDate day)
{
    return mark.when.localDate() == day;
}

bool isOn(const ShiftHandOver& shift, QDate day)
{
    return isOn(shift.mark, day) || (shift.taken && isOn(*shift.taken, day));
}

/// Everyone who had to do with money on the day.
std::set<QString> loginsOf(const Receipts& receipts, const Tills& tills, QDate day)
{
    std::set<QString> logins;
    for (const Receipt& receipt : receipts)
        logins.insert(receipt.by);
    for (const DayClosing& closing : tills.closings)
        if (closing.day == day)
            logins.insert(closing.login);
    for (const ShiftHandOver& shift : tills.shifts)
        if (isOn(shift, day))
            logins.insert({shift.from, shift.to});
    return logins;
}

ClerkCash clerkCash(const Office& office, const QString& login, const Receipts& receipts,
    const Tills& tills, QDate day)
{
    const Account* account = findAccount(office.ward().accounts, login);
    ClerkCash cash{login, account ? account->name : login,
        tallyOf(receipts, login, [day](const Mark& mark) { return isOn(mark, day); }), {}, {}};
    if (const DayClosing* closing = closingOn(tills, login, day))
        cash.closing = *closing;
    for (const ShiftHandOver& shift : tills.shifts)
        if (isOn(shift, day) && (shift.from == login || shift.to == login))
            cash.shifts.push_back(shift);
    return cash;
}

void addTo(TillTally& all, const TillTally& one)
{
    all.written.insert(all.written.end(), one.written.begin(), one.written.end());
    all.cancelled.insert(all.cancelled.end(), one.cancelled.begin(), one.cancelled.end());
    for (const auto& [method, amount] : one.byMethod)
        all.byMethod[method].amount += amount.amount;
    addShares(all.byOffice, one.byOffice);
}
} // namespace

Result<CashDay> cashOf(const Office& office, QDate day, const QString& by)
{
    if (!by.isEmpty() && !findAccount(office.ward().accounts, by))
        return Error{ErrorCode::notFound, u"--by"_s, u"noAccount"_s, {{u"login"_s, by}}, {}};
    const Instant from = Instant::fromLocal(day, QTime(0, 0));
    const auto receipts = receiptsBetween(office.file(), from, from.plusMinutes(kMinutesADay));
    const auto tills = office.tills();
    if (!receipts || !tills)
        return receipts ? tills.error() : receipts.error();
    CashDay cash{day, {}, tallyOf({}, {}, [](const Mark&) { return false; })};
    for (const QString& login : loginsOf(*receipts, *tills, day))
        if (by.isEmpty() || by == login) {
            cash.clerks.push_back(clerkCash(office, login, *receipts, *tills, day));
            addTo(cash.all, cash.clerks.back().tally);
        }
    return cash;
}

} // namespace motcua
