#include "app/ctl/usage.h"

#include "app/ctl/context.h"
#include "app/ctl/helppage.h"

#include <QRegularExpression>

#include <CLI/CLI.hpp>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// "--received is required", "--days: 1 required …": the argument stands first.
QString firstWord(const QString& text)
{
    return text.section(u' ', 0, 0).remove(u':');
}

/// "Could not convert: --seed = x", "The value x is not an allowed value for --seed": else it
/// stands first.
QString argumentIn(const QString& text)
{
    static const QRegularExpression behind(
        u"(?:^Could not convert:|allowed value for) ([^ =:]+)"_s);
    const auto named = behind.match(text);
    return named.hasMatch() ? named.captured(1) : firstWord(text);
}

Error wrongArgument(const QString& argument, const QString& detail)
{
    return {ErrorCode::usage, argument, detail, {{u"argument"_s, argument}}, {}};
}
} // namespace

void describe(CLI::App& app, Context& context)
{
    app.formatter(std::make_shared<HelpPage>(context.language()));
    app.group(context.words("Lệnh", "Commands"));
    app.set_help_flag("-h,--help", context.words("Xem hướng dẫn", "Show this page"));
    app.set_version_flag(
        "--version", MOTCUA_VERSION, context.words("Xem phiên bản", "Show the version"));
    // Read before all else, by main(): here it is only known and checked.
    app.add_option_function<std::string>(
           "--lang", [](const std::string&) {},
           context.words("ngôn ngữ của lời văn: vi hoặc en", "language of words: vi or en"))
        ->check(CLI::IsMember({"vi", "en"}).description(""))
        ->type_name("vi|en");
    app.add_option("--pack", context.packFiles,
           context.words(
               "thêm hoặc thay danh mục bằng tệp này", "a pack that adds to the catalogue"))
        ->allow_extra_args(false)
        ->type_name("FILE");
    app.require_subcommand(1);
    app.fallthrough();
}

/// The first word is a command, what stands behind one its argument.
Error unknownWord(const CLI::App& app, const QString& word)
{
    if (app.get_subcommands().empty() && !word.startsWith(u'-'))
        return {ErrorCode::usage, word, u"unknownCommand"_s, {{u"command"_s, word}}, {}};
    return wrongArgument(word, u"unknownArgument"_s);
}

Error usageError(const CLI::App& app, const CLI::ParseError& error)
{
    const QString text = QString::fromUtf8(error.what());
    if (const auto unknown = app.remaining(true); !unknown.empty())
        return unknownWord(app, QString::fromStdString(unknown.front()));
    if (text == u"A subcommand is required")
        return {ErrorCode::usage, {}, u"noCommand"_s, {}, {}};
    if (dynamic_cast<const CLI::RequiredError*>(&error))
        return wrongArgument(firstWord(text), u"missingArgument"_s);
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error))
        return wrongArgument(firstWord(text), u"argumentNeedsValue"_s);
    return wrongArgument(argumentIn(text), u"badArgument"_s);
}

} // namespace motcua
