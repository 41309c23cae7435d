#include "app/motcua/arguments.h"

#include <QCommandLineParser>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
Error wrong(const QString& argument)
{
    return {ErrorCode::usage, argument, {}, {}, {}};
}

void addOptions(QCommandLineParser& parser)
{
    parser.addOptions({{u"tour"_s, {}, u"DIR"_s}, {u"lang"_s, {}, u"vi|en"_s}, {u"dark"_s, {}},
        {u"clock"_s, {}, u"TIME"_s}, {u"tell-ready"_s, {}}, {{u"h"_s, u"help"_s}, {}}});
    parser.addPositionalArgument(u"FILE"_s, {});
}

std::optional<Language> languageFrom(const QString& text)
{
    if (text == u"vi")
        return Language::vietnamese;
    return text == u"en" ? std::optional(Language::english) : std::nullopt;
}
} // namespace

Result<Arguments> readArguments(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    Arguments read;
    read.file = parser.positionalArguments().value(0);
    read.tour = parser.value(u"tour"_s);
    read.dark = parser.isSet(u"dark"_s);
    read.tellReady = parser.isSet(u"tell-ready"_s);
    read.help = parser.isSet(u"help"_s);
    read.language = languageFrom(parser.value(u"lang"_s));
    read.clock = Instant::fromIso(parser.value(u"clock"_s));
    if (parser.isSet(u"lang"_s) && !read.language)
        return wrong(u"--lang"_s);
    if (parser.isSet(u"clock"_s) && !read.clock)
        return wrong(u"--clock"_s);
    return read;
}

QString usageText(Language language)
{
    if (language == Language::english)
        return u"motcua [FILE] [--lang vi|en] [--dark] [--clock TIME] [--tour DIR] [--tell-ready]\n"
               "  FILE     a ward's file; without it the last one\n"
               "  --lang   the language of the window\n"
               "  --dark   light on dark\n"
               "  --clock  now is this moment, e.g. 2026-11-23T09:42 (demo wards only)\n"
               "  --tour   walk through every page and save pictures in DIR\n"
               "  --tell-ready  say \"ready\" on the output once the ward's window can be used\n"_s;
    return u"motcua [TỆP] [--lang vi|en] [--dark] [--clock GIỜ] [--tour THƯ_MỤC] [--tell-ready]\n"
           "  TỆP      tệp của phường; không nêu thì mở tệp dùng lần trước\n"
           "  --lang   ngôn ngữ của cửa sổ\n"
           "  --dark   nền tối\n"
           "  --clock  coi lúc này là giờ ấy, ví dụ 2026-11-23T09:42 (chỉ phường dùng thử)\n"
           "  --tour   đi qua từng trang và lưu ảnh vào thư mục\n"
           "  --tell-ready  in \"ready\" ra đầu ra khi cửa sổ của phường dùng được\n"_s;
}

} // namespace motcua
