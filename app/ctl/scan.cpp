#include "app/ctl/answers.h"
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "core/identity/citizencard.h"

#include <QFile>
#include <QJsonArray>

#include <CLI/CLI.hpp>
#include <cstdio>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// No scan is longer; what follows is not read.
constexpr qint64 kMostBytes = 64LL * 1024;

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

Result<QByteArray> readStdin()
{
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly))
        return Error{ErrorCode::storage, u"-"_s, u"unreadable"_s, {}, {}};
    return file.read(kMostBytes);
}

QJsonObject toJson(const CitizenCard& card, Language language)
{
    return {{u"personalNumber"_s, card.personalNumber}, {u"oldNumber"_s, orNull(card.oldNumber)},
        {u"fullName"_s, card.fullName}, {u"dateOfBirth"_s, orNull(card.dateOfBirth.toIso())},
        {u"sex"_s, sexName(card.sex)}, {u"address"_s, orNull(card.address)},
        {u"issued"_s, orNull(card.issued.toString(Qt::ISODate))},
        {u"warnings"_s, warningsJson(card.warnings, language)}};
}

Result<QJsonObject> scan(const std::string& text, const Context& context)
{
    const auto bytes = text == "-" ? readStdin() : QByteArray::fromStdString(text);
    if (!bytes)
        return bytes.error();
    const auto card = readCard(*bytes, context.now().localDate());
    if (!card)
        return card.error();
    return toJson(*card, context.language());
}
} // namespace

void addScan(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("scan",
        context.words(
            "Đọc nội dung mã QR trên thẻ căn cước", "Read the QR text of a citizen card"));
    auto text = std::make_shared<std::string>();
    command
        ->add_option("TEXT", *text,
            context.words(
                "nội dung quét; “-” để đọc từ đầu vào chuẩn", "what was scanned; “-” reads stdin"))
        ->required();
    command->callback([text, &context] { context.answer(scan(*text, context)); });
}

} // namespace motcua
