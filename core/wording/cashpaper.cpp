#include "core/office/cash.h"
#include "core/wording/cashkinds.h"
#include "core/wording/names.h"
#include "core/wording/paper.h"
#include "core/wording/papercontext.h"
#include "core/wording/shiftlines.h"

#include <functional>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QString receiptText(const ReceiptNumber& receipt)
{
    return receipt.number > 0 ? receipt.book + u" số "_s + QString::number(receipt.number)
                              : QString();
}

/// For whom it is collected, and why it no longer counts.
QString noteOf(const Receipt& receipt, bool givenBack, const QString& before)
{
    QStringList notes;
    if (!before.isEmpty())
        notes += before;
    for (const FeeShare& share : receipt.shares)
        if (!share.office.isEmpty())
            notes += u"Thu hộ "_s + share.office;
    if (receipt.cancelled)
        notes += (givenBack ? u"Hủy, hoàn trả: "_s : u"Đã hủy: "_s) + receipt.cancelled->reason;
    return notes.join(u"; "_s);
}

QJsonObject rowOf(const Receipt& receipt, bool givenBack, const QString& note)
{
    const qint64 amount = receipt.amount.amount;
    return {{u"receipt"_s, receiptText(receipt.receipt)}, {u"code"_s, receipt.code},
        {u"name"_s, receipt.payer}, {u"amount"_s, givenBack ? -amount : amount},
        {u"method"_s, paymentMethodName(receipt.method, Language::vietnamese)},
        {u"note"_s, noteOf(receipt, givenBack, note)}};
}

using NoteOf = std::function<QString(const Mark&)>;

void addRows(QJsonArray& rows, const TillTally& tally, const NoteOf& note)
{
    for (const Receipt& receipt : tally.written)
        rows.append(rowOf(receipt, false, note(receipt.mark)));
    for (const Receipt& receipt : tally.cancelled)
        rows.append(rowOf(receipt, true, note(receipt.cancelled->mark)));
}

/// What came behind the closing stands below, and in no sum of the day; what came behind that of a
/// day before is in them.
QJsonArray rowsOf(const CashDay& cash)
{
    QJsonArray rows;
    addRows(rows, cash.all, [&](const Mark& mark) {
        const QDate on = mark.when.localDate();
        return on == cash.day ? QString()
                              : u"Sau khi khóa sổ ngày "_s + on.toString(u"dd/MM/yyyy"_s);
    });
    addRows(rows, cash.after, [](const Mark&) { return u"Sau khi khóa sổ, tính vào ngày sau"_s; });
    return rows;
}

Dong cashOn(const TillTally& tally)
{
    return tally.byMethod.at(kPaymentMethods.front());
}

QJsonObject sum(const QString& what, Dong amount)
{
    return {{u"what"_s, what}, {u"amount"_s, amount.amount}};
}

/// A line between the sums: what those below are of.
QJsonObject headline(const QString& what)
{
    return {{u"what"_s, what}, {u"head"_s, 1}};
}

void addShared(QJsonArray& sums, const QString& head, const FeeShares& shares, const QString& own)
{
    if (shares.empty())
        return;
    sums.append(headline(head));
    for (const FeeShare& share : shares)
        sums.append(sum(share.office.isEmpty() ? own : share.office, share.amount));
}

void addClosing(QJsonArray& sums, const DayClosing& closing)
{
    sums.append(sum(u"Tiền mặt phải có khi khóa sổ"_s, closing.expected));
    sums.append(sum(u"Tiền mặt đếm được"_s, closing.counted));
    sums.append(sum(u"Chênh lệch"_s, closing.difference()));
}

/// What no closing has counted yet; of it what passed from clerk to clerk stands apart.
void addCarried(QJsonArray& sums, const Office& office, const ClerkCash& clerk)
{
    const auto shifts = shiftLinesBrought(office, clerk);
    Dong rest = clerk.carried;
    for (const ShiftLine& line : shifts)
        rest.amount -= line.amount.amount;
    if (rest != Dong{})
        sums.append(sum(u"Chưa khóa sổ từ những ngày trước"_s, rest));
    for (const ShiftLine& line : shifts)
        sums.append(sum(line.what, line.amount));
}

/// From the day's receipts to what lies in the till: what was there before, and what passed from
/// clerk to clerk.
void addTill(QJsonArray& sums, const Office& office, const ClerkCash& clerk, QDate day)
{
    const auto shifts = shiftLines(office, clerk, day);
    sums.append(headline(u"Tiền mặt trong quỹ"_s));
    addCarried(sums, office, clerk);
    sums.append(sum(u"Tiền mặt thu trong ngày"_s,
        Dong{cashOn(clerk.tally).amount - cashOn(clerk.brought).amount}));
    for (const ShiftLine& line : shifts)
        sums.append(sum(line.what, line.amount));
    if (clerk.closing)
        addClosing(sums, *clerk.closing);
    if (isAny(clerk.after))
        sums.append(sum(
            u"Tiền mặt thu, hoàn trả sau khi khóa sổ, tính vào ngày sau"_s, cashOn(clerk.after)));
    for (const ShiftLine& line : shiftLinesAfter(office, clerk))
        sums.append(sum(line.what, line.amount));
    if (!clerk.closing)
        sums.append(sum(u"Tiền mặt phải có, chưa khóa sổ"_s, clerk.expected));
}

QJsonArray sumsOf(const TillTally& tally, const FeeShares& kinds)
{
    QJsonArray sums;
    addShared(sums, u"Theo loại phí, lệ phí"_s, kinds, {});
    addShared(sums, u"Theo cơ quan được thu"_s, tally.byOffice, u"Thu của phường"_s);
    sums.append(headline(u"Theo hình thức nộp"_s));
    for (const QString& method : kPaymentMethods)
        sums.append(
            sum(paymentMethodName(method, Language::vietnamese), tally.byMethod.at(method)));
    return sums;
}
} // namespace

Result<FilledForm> fillCash(
    const Office& office, QDate day, const QString& by, const QString& login)
{
    const auto form = wardFormOn(office.ward().forms, {u"cash"_s, {}, {}}, day);
    if (!form)
        return form.error();
    const auto cash = cashOf(office, day, by);
    if (!cash)
        return cash.error();
    const auto kinds = kindsOf(office, cash->all);
    if (!kinds)
        return kinds.error();
    QJsonArray sums = sumsOf(cash->all, *kinds);
    QJsonObject context{{u"office"_s, officeContext(office.ward().config, day)},
        {u"date"_s, day.toString(Qt::ISODate)}, {u"rows"_s, rowsOf(*cash)},
        {u"total"_s, cash->all.total().amount}};
    if (by.isEmpty()) {
        context[u"all"_s] = 1;
        if (!login.isEmpty())
            context[u"preparer"_s] = QJsonObject{{u"name"_s, nameOf(office, login)}};
    } else {
        context[u"keeper"_s] = QJsonObject{{u"name"_s, nameOf(office, by)}};
        for (const ClerkCash& clerk : cash->clerks) {
            addTill(sums, office, clerk, day);
            context[u"note"_s] = clerk.closing ? closingNote(office, *clerk.closing) : QString();
        }
    }
    context[u"sums"_s] = sums;
    return fillForm(*form, context);
}

} // namespace motcua
