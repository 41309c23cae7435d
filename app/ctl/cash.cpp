#include "core/office/cash.h"

#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/ward.h"

#include <CLI/CLI.hpp>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct CashOptions
{
    WardOptions ward;
    std::string day;
    std::string by;
};

QJsonObject receiptJson(const Receipt& receipt)
{
    QJsonObject json{{u"book"_s, receipt.receipt.book}, {u"number"_s, receipt.receipt.number},
        {u"amount"_s, receipt.amount.amount}, {u"method"_s, receipt.method},
        {u"at"_s, receipt.mark.when.toIso()}, {u"by"_s, receipt.by}, {u"dossier"_s, receipt.code},
        {u"id"_s, receipt.dossier}, {u"name"_s, receipt.payer},
        {u"collectedFor"_s, toJson(receipt.shares)}};
    if (receipt.cancelled)
        json[u"cancelled"_s] = QJsonObject{{u"reason"_s, receipt.cancelled->reason},
            {u"at"_s, receipt.cancelled->mark.when.toIso()}, {u"by"_s, receipt.cancelled->by}};
    return json;
}

QJsonArray receiptsJson(const Receipts& receipts)
{
    QJsonArray json;
    for (const Receipt& receipt : receipts)
        json.append(receiptJson(receipt));
    return json;
}

QJsonObject sumsJson(const TillTally& tally)
{
    QJsonObject json{{u"total"_s, tally.total().amount}};
    for (const auto& [method, amount] : tally.byMethod)
        json[method] = amount.amount;
    return json;
}

QJsonValue closingJson(const std::optional<DayClosing>& closing)
{
    if (!closing)
        return {};
    return QJsonObject{{u"at"_s, closing->mark.when.toIso()},
        {u"expected"_s, closing->expected.amount}, {u"counted"_s, closing->counted.amount},
        {u"difference"_s, closing->difference().amount}, {u"note"_s, closing->note},
        {u"by"_s, closing->by.isEmpty() ? closing->login : closing->by}};
}

QJsonArray shiftsJson(const std::vector<ShiftHandOver>& shifts)
{
    QJsonArray json;
    for (const ShiftHandOver& shift : shifts)
        json.append(QJsonObject{{u"from"_s, shift.from}, {u"to"_s, shift.to},
            {u"cash"_s, shift.cash.amount}, {u"expected"_s, shift.expected.amount},
            {u"openDossiers"_s, shift.openDossiers}, {u"lastNumbers"_s, toJson(shift.lastNumbers)},
            {u"note"_s, shift.note}, {u"at"_s, shift.mark.when.toIso()},
            {u"taken"_s, shift.taken ? QJsonValue(shift.taken->when.toIso()) : QJsonValue()},
            {u"lapsed"_s, shift.lapsed}});
    return json;
}

/// What lies across a closing: what came behind it, or was brought into the next count.
QJsonObject behindJson(const TillTally& tally, const std::vector<ShiftHandOver>& shifts)
{
    return {{u"receipts"_s, receiptsJson(tally.written)},
        {u"cancelled"_s, receiptsJson(tally.cancelled)}, {u"sums"_s, sumsJson(tally)},
        {u"shifts"_s, shiftsJson(shifts)}};
}

/// `open`: what stands in the till since the last closing, whatever day is listed.
QJsonObject clerkJson(const ClerkCash& clerk, const OpenTill& open)
{
    return {{u"login"_s, clerk.login}, {u"name"_s, clerk.name},
        {u"receipts"_s, receiptsJson(clerk.tally.written)},
        {u"cancelled"_s, receiptsJson(clerk.tally.cancelled)}, {u"sums"_s, sumsJson(clerk.tally)},
        {u"collectedFor"_s, toJson(clerk.tally.byOffice)},
        {u"lastNumbers"_s, toJson(clerk.tally.lastNumbers)},
        {u"closing"_s, closingJson(clerk.closing)}, {u"shifts"_s, shiftsJson(clerk.shifts)},
        {u"brought"_s, behindJson(clerk.brought, clerk.shiftsBrought)},
        {u"afterClosing"_s, behindJson(clerk.after, clerk.shiftsAfter)},
        {u"notClosed"_s, open.expected().amount}};
}

Result<QJsonObject> cash(const CashOptions& options)
{
    const auto ward = Ward::open(options.ward, WardUse::read);
    if (!ward)
        return ward.error();
    const Office& office = (*ward)->office();
    const auto day = readDate(u"--day"_s, options.day, office.now().localDate());
    if (!day)
        return day.error();
    const auto list = cashOf(office, *day, QString::fromStdString(options.by));
    if (!list)
        return list.error();
    QJsonArray clerks;
    for (const ClerkCash& clerk : list->clerks) {
        const auto open = office.openTill(clerk.login);
        if (!open)
            return open.error();
        clerks.append(clerkJson(clerk, *open));
    }
    return QJsonObject{{u"day"_s, day->toString(Qt::ISODate)}, {u"clerks"_s, clerks},
        {u"sums"_s, sumsJson(list->all)}, {u"collectedFor"_s, toJson(list->all.byOffice)}};
}
} // namespace

void addCash(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("cash",
        context.words("Tiền phí, lệ phí đã thu trong ngày theo từng người",
            "The day's fees by who took them"));
    auto options = std::make_shared<CashOptions>();
    addWardOptions(*command, options->ward, context, true);
    command->add_option("--day", options->day,
        context.words("ngày; bỏ trống là hôm nay", "the day; today if left out"));
    command->add_option("--by", options->by,
        context.words("chỉ của người này (tên đăng nhập)", "of this login only"));
    command->callback([options, &context] { context.answer(cash(*options)); });
}

} // namespace motcua
