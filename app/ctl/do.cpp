#include "app/ctl/answers.h"
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/ward.h"

#include <CLI/CLI.hpp>
#include <iostream>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t kLongestLine = 1 << 20;

struct DoOptions
{
    WardOptions ward;
    bool keepGoing = false;
};

Result<Answer> runLine(Ward& ward, const std::string& line)
{
    if (line.size() > kLongestLine)
        return Error {ErrorCode::badJson, {}, u"tooLong"_s, {{u"limit"_s, qint64(kLongestLine)}, {u"length"_s, qint64(line.size())}}, {}};
    const auto command = parseObject(QByteArray::fromStdString(line));
    if (!command)
        return command.error();
    return ward.office().run(*command, ward.session());
}

/// Each result line is written and flushed once its events are durable, not before.
void answerLine(const Result<Answer>& answer, Context& context)
{
    if (answer)
        context.line(answerJson(*answer, context.language()));
    else
        context.fail(answer.error(), {{u"ok"_s, false}});
}

void doCommands(const DoOptions& options, Context& context)
{
    const auto ward = Ward::open(options.ward, WardUse::write);
    if (!ward)
        return context.fail(ward.error());
    std::string line;
    while (std::getline(std::cin, line)) {
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        const auto answer = runLine(**ward, line);
        answerLine(answer, context);
        if (!answer && !options.keepGoing)
            return;
    }
}
} // namespace

void addDo(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("do", context.words("Thực hiện các lệnh, mỗi dòng một JSON từ đầu vào chuẩn", "Carry out commands, one JSON a line from stdin"));
    auto options = std::make_shared<DoOptions>();
    addWardOptions(*command, options->ward, context, true);
    command->add_flag("--keep-going", options->keepGoing, context.words("không dừng ở lỗi đầu tiên", "don't stop at the first failure"));
    command->callback([options, &context] { doCommands(*options, context); });
}

} // namespace motcua
