#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/context.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct NoWaitOptions
{
    std::string code;
    std::string at;
    std::string channel;
    std::vector<std::string> pairs;
};

/// The law's own conditions stand before the programme's: who fails one is not served at all.
Verdict withRequirements(Verdict verdict, const Reasons& failed)
{
    if (failed.empty())
        return verdict;
    Reasons all = failed;
    for (const Reason& reason : verdict.because)
        if (!verdict.eligible && std::ranges::find(failed, reason) == failed.end())
            all.push_back(reason);
    return {false, all};
}

Result<Verdict> verdictOf(const NoWaitOptions& options, const Context& context)
{
    const auto now = readInstant(u"at"_s, options.at, context.now());
    if (!now)
        return now.error();
    const auto channel = readChannel(options.channel);
    if (!channel)
        return channel.error();
    const auto catalogue = context.catalogue();
    if (!catalogue)
        return catalogue.error();
    const auto procedure = findProcedure(*catalogue, options.code, now->localDate());
    if (!procedure)
        return procedure.error();
    const auto answers = readAnswers(**procedure, options.pairs);
    if (!answers)
        return answers.error();
    return withRequirements(noWaitVerdict(*catalogue, Calendar::official(),
                                {(*procedure)->code, *answers, *channel}, *now),
        failedRequirements(**procedure, *answers, RequestDay(now->localDate()), *channel));
}

Result<QJsonObject> noWait(const NoWaitOptions& options, const Context& context)
{
    const auto verdict = verdictOf(options, context);
    if (!verdict)
        return verdict.error();
    return QJsonObject{{u"eligible"_s, verdict->eligible},
        {u"because"_s, toJson(verdict->because, context.language())}};
}
} // namespace

void addNoWait(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("no-wait",
        context.words("Cho biết yêu cầu có thuộc diện không chờ không",
            "Whether a request may be served while the citizen waits"));
    auto options = std::make_shared<NoWaitOptions>();
    command
        ->add_option("CODE", options->code,
            context.words("mã thủ tục, ví dụ 2.000815", "code of a procedure, e.g. 2.000815"))
        ->required();
    command->add_option("KEY=VALUE", options->pairs,
        context.words("trả lời câu hỏi của thủ tục, ví dụ copies=3 pages=5",
            "answers to the procedure's questions, e.g. copies=3 pages=5"));
    command->add_option("--at", options->at,
        context.words("thời điểm; bỏ trống là bây giờ", "the moment; now if left out"));
    command->add_option("--channel", options->channel,
        context.words("hình thức nộp: direct, online, post", "direct, online or post"));
    command->callback([options, &context] { context.answer(noWait(*options, context)); });
}

} // namespace motcua
