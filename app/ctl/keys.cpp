#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "core/base/named.h"
#include "core/office/commandkeys.h"
#include "core/wording/place.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr std::array kTypes{Named{KeyType::any, "any"}, Named{KeyType::text, "text"},
    Named{KeyType::number, "number"}, Named{KeyType::boolean, "boolean"},
    Named{KeyType::date, "date"}, Named{KeyType::object, "object"},
    Named{KeyType::objects, "objects"}, Named{KeyType::texts, "texts"}};

QJsonObject keyJson(const QString& command, const AskedKey& key, Language language)
{
    QString place = key.pointer.mid(1);
    QJsonObject json{{u"key"_s, place.replace(u"/0"_s, u"[]"_s).replace(u'/', u'.')},
        {u"type"_s, nameOf(kTypes, key.type)}, {u"required"_s, key.required}};
    if (!key.choices.isEmpty())
        json[u"choices"_s] = QJsonArray::fromStringList(key.choices.split(u", "_s));
    if (const QString name = keyName(command, key.pointer, language); !name.isEmpty())
        json[u"name"_s] = name;
    return json;
}

void keys(const QString& command, Context& context)
{
    const auto ways = commandKeys(command);
    if (ways.empty())
        return context.fail(
            {ErrorCode::usage, u"COMMAND"_s, u"unknownCommand"_s, {{u"command"_s, command}}, {}});
    for (const CommandKeys& way : ways) {
        QJsonObject line = way.with;
        line[u"do"_s] = command;
        QJsonArray all;
        for (const AskedKey& key : way.keys)
            all.append(keyJson(command, key, context.language()));
        line[u"keys"_s] = all;
        context.line(line);
    }
}
} // namespace

void addKeys(CLI::App& app, Context& context)
{
    auto* added = app.add_subcommand("keys",
        context.words(
            "Các khóa mà một lệnh của \"do\" đọc", "The keys that a command of \"do\" reads"));
    auto command = std::make_shared<std::string>();
    added
        ->add_option("COMMAND", *command,
            context.words(
                "lệnh, ví dụ receive (xem do --help)", "a command, e.g. receive (see do --help)"))
        ->required();
    added->callback([command, &context] { keys(QString::fromStdString(*command), context); });
}

} // namespace motcua
