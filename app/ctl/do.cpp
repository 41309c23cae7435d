#include "app/ctl/answers.h"
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/ward.h"
#include "core/wording/sentences.h"

#include <CLI/CLI.hpp>
#include <iostream>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t kLongestLine = 1 << 20;
constexpr int kVerbColumn = 20;

struct DoOptions
{
    WardOptions ward;
    bool keepGoing = false;
};

/// "3:14": where in the whole input, as one line's JSON only knows its column.
Error inLine(Error error, qint64 number)
{
    error.field = QString::number(number) + u':' + error.field.section(u':', 1);
    return error;
}

Result<Answer> runLine(Ward& ward, const std::string& line, qint64 number)
{
    if (line.size() > kLongestLine)
        return Error{ErrorCode::badJson, QString::number(number) + u":1"_s, u"tooLong"_s,
            {{u"limit"_s, qint64(kLongestLine)}, {u"length"_s, qint64(line.size())}}, {}};
    const auto command = parseObject(QByteArray::fromStdString(line));
    if (!command)
        return command.error().code == ErrorCode::badJson ? inLine(command.error(), number)
                                                          : command.error();
    return ward.office().run(*command, ward.session());
}

/// Each result line is written and flushed once its events are durable, not before.
void answerLine(const Result<Answer>& answer, const Calendar& calendar, Context& context)
{
    if (answer)
        context.line(answerJson(*answer, calendar, context.language()));
    else
        context.fail(answer.error(), {{u"ok"_s, false}});
}

void doCommands(const DoOptions& options, Context& context)
{
    const auto ward = Ward::open(options.ward, WardUse::write);
    if (!ward)
        return context.fail(ward.error());
    std::string line;
    for (qint64 number = 1; std::getline(std::cin, line); ++number) {
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        const auto answer = runLine(**ward, line, number);
        answerLine(answer, (*ward)->office().ward().calendar, context);
        if (!answer && !options.keepGoing)
            return;
    }
}

/// The verbs that a line may have at "do", and what each is called.
std::string verbList(Language language)
{
    static const QStringList apart{u"confirmCorrection"_s, u"rejectCorrection"_s, u"print"_s,
        u"accesses"_s, u"backup"_s}; // keys of "correct", and commands of their own
    QString list;
    for (const Sentence& verb : displayNames(Names::command)) {
        const QString id = QString::fromLatin1(verb.id);
        if (!apart.contains(id))
            list += u"  "_s + id.leftJustified(kVerbColumn) + verb.in(language) + u'\n';
    }
    return list.toStdString();
}
} // namespace

void addDo(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("do",
        context.words("Thực hiện các lệnh, mỗi dòng một JSON từ đầu vào chuẩn",
            "Carry out commands, one JSON a line from stdin"));
    auto options = std::make_shared<DoOptions>();
    addWardOptions(*command, options->ward, context, true);
    command->add_flag("--keep-going", options->keepGoing,
        context.words("không dừng ở lỗi đầu tiên", "don't stop at the first failure"));
    command->footer(context.words("Các lệnh, ở khóa \"do\":", "Commands, at the key \"do\":") + "\n"
        + verbList(context.language()));
    command->callback([options, &context] { doCommands(*options, context); });
}

} // namespace motcua
