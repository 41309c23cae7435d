#include "core/registers/till.h"

#include <algorithm>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
void add(TillTally& tally, const Receipt& receipt, int sign)
{
    tally.byMethod[receipt.method].amount += sign * receipt.amount.amount;
    addShares(tally.byOffice, receipt.shares, sign);
}

void noteLast(std::vector<ReceiptNumber>& last, const ReceiptNumber& written)
{
    if (written.number == 0)
        return;
    const auto there = std::ranges::find(last, written.book, &ReceiptNumber::book);
    if (there == last.end())
        last.push_back(written);
    else
        there->number = std::max(there->number, written.number);
}

bool isSince(const DayClosing* closing, const Mark& mark)
{
    return !closing || mark.order > closing->mark.order;
}
} // namespace

Mark markOf(const EventHeader& header)
{
    return {header.when, orderOf(header)};
}

Dong TillTally::total() const
{
    Dong sum;
    for (const auto& [method, amount] : byMethod)
        sum.amount += amount.amount;
    return sum;
}

TillTally tallyOf(
    const Receipts& receipts, const QString& login, const std::function<bool(const Mark&)>& within)
{
    TillTally tally;
    for (const QString& method : kPaymentMethods)
        tally.byMethod[method] = {};
    for (const Receipt& receipt : receipts) {
        if (receipt.by != login)
            continue;
        if (within(receipt.mark)) {
            tally.written.push_back(receipt);
            add(tally, receipt, 1);
            noteLast(tally.lastNumbers, receipt.receipt);
        }
        if (receipt.cancelled && within(receipt.cancelled->mark)) {
            tally.cancelled.push_back(receipt);
            add(tally, receipt, -1);
        }
    }
    return tally;
}

const DayClosing* lastClosing(const Tills& tills, const QString& login)
{
    const auto last = std::find_if(tills.closings.rbegin(), tills.closings.rend(),
        [&](const DayClosing& closing) { return closing.login == login; });
    return last == tills.closings.rend() ? nullptr : &*last;
}

const DayClosing* closingOn(const Tills& tills, const QString& login, QDate day)
{
    const auto found = std::ranges::find_if(tills.closings,
        [&](const DayClosing& one) { return one.login == login && one.day == day; });
    return found == tills.closings.end() ? nullptr : &*found;
}

std::vector<ShiftHandOver> shiftsFor(const Tills& tills, const QString& to, const QString& from)
{
    std::vector<ShiftHandOver> waiting;
    for (const ShiftHandOver& shift : tills.shifts)
        if (shift.waits() && shift.to == to && (from.isEmpty() || shift.from == from))
            waiting.push_back(shift);
    return waiting;
}

std::optional<ShiftHandOver> lastShift(const Tills& tills, const QString& login, QDate day)
{
    std::optional<ShiftHandOver> last;
    for (const ShiftHandOver& shift : tills.shifts)
        if ((shift.from == login || shift.to == login) && !shift.lapsed
            && shift.mark.when.localDate() == day)
            last = shift;
    return last;
}

Dong OpenTill::expected() const
{
    const auto cash = tally.byMethod.find(kPaymentMethods.front());
    const qint64 taken = cash == tally.byMethod.end() ? 0 : cash->second.amount;
    return {taken + takenOver.amount - handedOver.amount};
}

OpenTill openTillOf(const Tills& tills, const Receipts& receipts, const QString& login)
{
    const DayClosing* closing = lastClosing(tills, login);
    const auto since = [closing](const Mark& mark) { return isSince(closing, mark); };
    OpenTill till{tallyOf(receipts, login, since), {}, {}};
    for (const ShiftHandOver& shift : tills.shifts) {
        if (!shift.taken || !since(*shift.taken))
            continue;
        if (shift.to == login)
            till.takenOver.amount += shift.cash.amount;
        if (shift.from == login)
            till.handedOver.amount += shift.cash.amount;
    }
    return till;
}

QJsonArray toJson(const std::vector<ReceiptNumber>& numbers)
{
    QJsonArray json;
    for (const ReceiptNumber& one : numbers)
        json.append(QJsonObject{{u"book"_s, one.book}, {u"number"_s, one.number}});
    return json;
}

QJsonArray toJson(const std::vector<LastEntry>& entries)
{
    QJsonArray json;
    for (const LastEntry& one : entries)
        json.append(QJsonObject{
            {u"register"_s, one.registerId}, {u"volume"_s, one.volume}, {u"number"_s, one.number}});
    return json;
}

std::vector<ReceiptNumber> lastOf(
    std::vector<ReceiptNumber> opened, const std::vector<ReceiptNumber>& written)
{
    for (const ReceiptNumber& one : written)
        noteLast(opened, one);
    return opened;
}

} // namespace motcua
