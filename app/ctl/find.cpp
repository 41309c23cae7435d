#include "app/ctl/answers.h"
#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/ward.h"
#include "core/base/text.h"
#include "core/store/search.h"

#include <CLI/CLI.hpp>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct FindOptions
{
    WardOptions ward;
    std::string text;
    std::string limit = "50";
};

void print(const Found& found, const Calendar& calendar, Context& context)
{
    for (const DossierRow& row : found.dossiers) {
        QJsonObject json = rowJson(row, calendar);
        json[u"kind"_s] = u"dossier"_s;
        context.line(json);
    }
    for (const FoundPerson& person : found.people)
        context.line({{u"kind"_s, u"person"_s}, {u"name"_s, person.name},
            {u"last4"_s, lastFourDigits(person.personalNumber)},
            {u"latest"_s, person.latest.toString()}});
}

void findText(const FindOptions& options, Context& context)
{
    const auto limit = readNumber(u"--limit"_s, options.limit, 1, 100'000);
    if (!limit)
        return context.fail(limit.error());
    const auto ward = Ward::open(options.ward, WardUse::read);
    if (!ward)
        return context.fail(ward.error());
    const auto found = find((*ward)->office().file(), QString::fromStdString(options.text), *limit);
    if (!found)
        return context.fail(found.error());
    print(*found, (*ward)->office().ward().calendar, context);
}
} // namespace

void addFind(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand(
        "find", context.words("Tìm hồ sơ và người", "Find dossiers and people"));
    auto options = std::make_shared<FindOptions>();
    addWardOptions(*command, options->ward, context);
    command
        ->add_option("TEXT", options->text,
            context.words("đầu các từ, không cần dấu; 4 số cuối",
                "beginnings of words, no marks needed; last 4 digits"))
        ->required();
    command->add_option("--limit", options->limit,
        context.words("nhiều nhất bao nhiêu dòng", "at most so many lines"));
    command->callback([options, &context] { findText(*options, context); });
}

} // namespace motcua
