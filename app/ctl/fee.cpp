#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/context.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct FeeOptions
{
    std::string code;
    std::string date;
    std::string channel;
    std::string exemption;
    std::vector<std::string> pairs;
};

QJsonArray toJson(const std::vector<FeeLine>& lines)
{
    QJsonArray array;
    for (const FeeLine& line : lines) {
        QJsonObject json{{u"label"_s, line.label}, {u"amount"_s, line.amount.amount}};
        if (line.item >= 0)
            json[u"item"_s] = line.item;
        if (!line.collectedFor.isEmpty())
            json[u"collectedFor"_s] = line.collectedFor;
        array.append(json);
    }
    return array;
}

Result<Fee> feeOf(const FeeOptions& options, const Context& context)
{
    const auto date = readDate(u"date"_s, options.date, context.now().localDate());
    if (!date)
        return date.error();
    const auto channel = readChannel(options.channel);
    if (!channel)
        return channel.error();
    const auto catalogue = context.catalogue();
    if (!catalogue)
        return catalogue.error();
    const auto procedure = findProcedure(*catalogue, options.code, *date);
    if (!procedure)
        return procedure.error();
    const auto answers = readAnswers(**procedure, options.pairs);
    if (!answers)
        return answers.error();
    auto fee = computeFee(**procedure, *answers, RequestDay(*date), *channel,
        QString::fromStdString(options.exemption));
    return fee ? fee : ofArgument(fee.error());
}

Result<QJsonObject> fee(const FeeOptions& options, const Context& context)
{
    const auto fee = feeOf(options, context);
    if (!fee)
        return fee.error();
    return QJsonObject{{u"total"_s, fee->total.amount}, {u"lines"_s, toJson(fee->lines)},
        {u"because"_s, motcua::toJson(fee->because, context.language())}};
}
} // namespace

void addFee(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand(
        "fee", context.words("Tính phí, lệ phí của một yêu cầu", "The fee of a request"));
    auto options = std::make_shared<FeeOptions>();
    command
        ->add_option("CODE", options->code,
            context.words("mã thủ tục, ví dụ 2.000815", "code of a procedure, e.g. 2.000815"))
        ->required();
    command->add_option("KEY=VALUE", options->pairs,
        context.words("trả lời câu hỏi của thủ tục, ví dụ copies=3 pages=5",
            "answers to the procedure's questions, e.g. copies=3 pages=5"));
    command->add_option("--date", options->date,
        context.words("ngày nộp; bỏ trống là hôm nay", "the day; today if left out"));
    command->add_option("--channel", options->channel,
        context.words("hình thức nộp: direct, online, post", "direct, online or post"));
    command->add_option("--exempt", options->exemption,
        context.words("diện miễn, theo mã trong danh mục", "an exemption's id"));
    command->callback([options, &context] { context.answer(fee(*options, context)); });
}

} // namespace motcua
