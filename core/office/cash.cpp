#include "core/office/cash.h"

#include "core/store/receipts.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kMinutesADay = 24LL * 60;

bool isOn(const Mark& mark, QDate day)
{
    return mark.when.localDate() == day;
}

bool isOn(const ShiftHandOver& shift, QDate day)
{
    return isOn(shift.mark, day) || (shift.taken && isOn(*shift.taken, day));
}

/// Everyone who had to do with money on the day, or may hold some.
std::set<QString> loginsOf(
    const std::vector<Account>& accounts, const Receipts& receipts, const Tills& tills, QDate day)
{
    std::set<QString> logins;
    for (const Account& account : accounts)
        logins.insert(account.login);
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

/// Tills as they stood before a moment by the clock.
Tills before(Tills tills, Instant end)
{
    std::erase_if(tills.closings, [end](const DayClosing& one) { return one.mark.when >= end; });
    for (ShiftHandOver& shift : tills.shifts)
        if (shift.taken && shift.taken->when >= end)
            shift.taken.reset();
    return tills;
}

/// What was taken and given back before it.
Receipts before(Receipts receipts, Instant end)
{
    std::erase_if(receipts, [end](const Receipt& one) { return one.mark.when >= end; });
    for (Receipt& receipt : receipts)
        if (receipt.cancelled && receipt.cancelled->mark.when >= end)
            receipt.cancelled.reset();
    return receipts;
}

/// The cash that a till held at a moment by the clock; `receipts` since its last closing before.
Dong cashAt(const Receipts& receipts, const Tills& tills, const QString& login, Instant moment)
{
    return openTillOf(before(tills, moment), before(receipts, moment), login).expected();
}

/// What the till must hold, beside what came in and went out on the day: its receipts since it was
/// last closed before the day tell of both ends.
Outcome addExpected(ClerkCash& cash, const Office& office, const Tills& tills, QDate day)
{
    const Instant begin = Instant::fromLocal(day, QTime(0, 0));
    const Tills known = before(tills, begin);
    const DayClosing* closing = lastClosing(known, cash.login);
    const auto receipts
        = receiptsSince(office.file(), cash.login, closing ? closing->mark.order : -1);
    if (!receipts)
        return receipts.error();
    const Instant end = begin.plusMinutes(kMinutesADay);
    cash.carried = cashAt(*receipts, tills, cash.login, begin);
    cash.expected
        = cash.closing ? cash.closing->expected : cashAt(*receipts, tills, cash.login, end);
    return Done{};
}

bool isBehind(const Mark& mark, const DayClosing& closing)
{
    return mark.order > closing.mark.order;
}

/// Nothing that happened behind its closing changes what a closed day says.
Receipts asClosed(Receipts receipts, const DayClosing* closing)
{
    for (Receipt& receipt : receipts)
        if (closing && receipt.cancelled && isBehind(receipt.cancelled->mark, *closing))
            receipt.cancelled.reset();
    return receipts;
}

std::vector<ShiftHandOver> asClosed(std::vector<ShiftHandOver> shifts, const DayClosing* closing)
{
    if (!closing)
        return shifts;
    std::erase_if(
        shifts, [&](const ShiftHandOver& shift) { return isBehind(shift.mark, *closing); });
    for (ShiftHandOver& shift : shifts)
        if (shift.taken && isBehind(*shift.taken, *closing))
            shift.taken.reset();
    return shifts;
}

/// The day that counts what comes behind a closing: on which the till is closed next, the next
/// working day at the latest.
QDate dayAfter(const DayClosing& closing, const Tills& tills, const Calendar& calendar)
{
    QDate next = calendar.nextWorkingDay(closing.day);
    for (const DayClosing& other : tills.closings)
        if (other.login == closing.login && other.day > closing.day)
            next = std::min(next, other.day);
    return next;
}

/// The one day in whose sums it is.
QDate countedOn(
    const Mark& mark, const QString& login, const Tills& tills, const Calendar& calendar)
{
    const QDate day = mark.when.localDate();
    const DayClosing* closing = closingOn(tills, login, day);
    return closing && isBehind(mark, *closing) ? dayAfter(*closing, tills, calendar) : day;
}

/// The first day of which something is counted on `day`.
QDate firstCounted(QDate day, const Tills& tills, const Calendar& calendar)
{
    QDate first = day;
    for (const DayClosing& closing : tills.closings)
        if (closing.day < first && calendar.nextWorkingDay(closing.day) >= day
            && dayAfter(closing, tills, calendar) == day)
            first = closing.day;
    return first;
}

/// A shift that passed behind the closing of its day is told on that day, and on the one that
/// counts it.
void addShiftsBehind(ClerkCash& cash, const Tills& tills, const Calendar& calendar, QDate day)
{
    const QDate first = firstCounted(day, tills, calendar);
    for (const ShiftHandOver& shift : tills.shifts) {
        const bool own = shift.from == cash.login || shift.to == cash.login;
        if (!own || !shift.taken || shift.taken->when.localDate() < first
            || shift.taken->when.localDate() > day)
            continue;
        const bool onDay = isOn(*shift.taken, day);
        const bool counts = countedOn(*shift.taken, cash.login, tills, calendar) == day;
        if (onDay != counts)
            (onDay ? cash.shiftsAfter : cash.shiftsBrought).push_back(shift);
    }
}

ClerkCash clerkCash(const Office& office, const QString& login, const Receipts& receipts,
    const Tills& tills, QDate day)
{
    const Account* account = findAccount(office.ward().accounts, login);
    const DayClosing* closing = closingOn(tills, login, day);
    const auto behind = [closing](const Mark& mark) { return closing && isBehind(mark, *closing); };
    const auto counted = [&](const Mark& mark) {
        return countedOn(mark, login, tills, office.ward().calendar) == day;
    };
    const Receipts asTold = asClosed(receipts, closing);
    ClerkCash cash{login, account ? account->name : login, tallyOf(asTold, login, counted)};
    cash.brought = tallyOf(
        asTold, login, [&](const Mark& mark) { return !isOn(mark, day) && counted(mark); });
    cash.after = tallyOf(
        receipts, login, [&](const Mark& mark) { return isOn(mark, day) && behind(mark); });
    if (closing)
        cash.closing = *closing;
    for (const ShiftHandOver& shift : asClosed(tills.shifts, closing))
        if (isOn(shift, day) && (shift.from == login || shift.to == login))
            cash.shifts.push_back(shift);
    addShiftsBehind(cash, tills, office.ward().calendar, day);
    return cash;
}

/// Nothing of it moved on the day, and nothing lies in it.
bool isEmptyTill(const ClerkCash& cash)
{
    const bool idle = !isAny(cash.tally) && !cash.closing && cash.shifts.empty();
    return idle && cash.carried == Dong{} && cash.expected == Dong{};
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

bool isAny(const TillTally& tally)
{
    return !tally.written.empty() || !tally.cancelled.empty();
}

Result<CashDay> cashOf(const Office& office, QDate day, const QString& by)
{
    if (!by.isEmpty() && !findAccount(office.ward().accounts, by))
        return Error{ErrorCode::notFound, u"--by"_s, u"noAccount"_s, {{u"login"_s, by}}, {}};
    const auto tills = office.tills();
    if (!tills)
        return tills.error();
    const QDate first = firstCounted(day, *tills, office.ward().calendar);
    const auto receipts = receiptsBetween(office.file(), Instant::fromLocal(first, QTime(0, 0)),
        Instant::fromLocal(day, QTime(0, 0)).plusMinutes(kMinutesADay));
    if (!receipts)
        return receipts.error();
    const TillTally none = tallyOf({}, {}, [](const Mark&) { return false; });
    CashDay cash{day, {}, none, none};
    for (const QString& login : loginsOf(office.ward().accounts, *receipts, *tills, day)) {
        if (!by.isEmpty() && by != login)
            continue;
        ClerkCash one = clerkCash(office, login, *receipts, *tills, day);
        if (const auto full = addExpected(one, office, *tills, day); !full)
            return full.error();
        if (isEmptyTill(one))
            continue;
        addTo(cash.all, one.tally);
        addTo(cash.after, one.after);
        cash.clerks.push_back(std::move(one));
    }
    return cash;
}

} // namespace motcua
