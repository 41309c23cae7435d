#include "core/office/accesses.h"

#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/ward.h"
#include "core/wording/accesswords.h"
#include "core/wording/names.h"

#include <CLI/CLI.hpp>
#include <cstdio>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct AccessOptions
{
    WardOptions ward;
    std::string person;
    bool csv = false;
};

QJsonObject accessJson(const Access& access, Language language)
{
    return {{u"at"_s, access.at.toIso()}, {u"login"_s, access.login}, {u"name"_s, access.name},
        {u"kind"_s, access.kind}, {u"what"_s, eventTitle(access.kind, language)},
        {u"dossier"_s, access.code}, {u"event"_s, access.event.toString()}};
}

/// Whoever asks has signed in, and that they saw the person's data is noted as well.
void listAccesses(const AccessOptions& options, Context& context)
{
    const auto ward = Ward::open(options.ward, WardUse::read);
    if (!ward)
        return context.fail(ward.error());
    const QString person = QString::fromStdString(options.person);
    const Office& office = (*ward)->office();
    if (const auto may = maySeeAccesses(office, (*ward)->session()); !may)
        return context.fail(may.error());
    const auto accesses = accessesOf(office.file(), office.ward().accounts, person);
    if (!accesses)
        return context.fail(accesses.error());
    if (const auto noted = (*ward)->office().notePersonReading(person, (*ward)->session()); !noted)
        return context.fail(noted.error());
    if (options.csv) {
        const QByteArray csv = accessesCsv(*accesses, context.language());
        std::fwrite(csv.constData(), 1, std::size_t(csv.size()), stdout);
        return;
    }
    for (const Access& access : *accesses)
        context.line(accessJson(access, context.language()));
}
} // namespace

void addAccesses(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("accesses",
        context.words("Ai đã xem, xử lý dữ liệu của một người", "Who saw a person's data"));
    auto options = std::make_shared<AccessOptions>();
    addWardOptions(*command, options->ward, context);
    command
        ->add_option("--person", options->person,
            context.words("số định danh cá nhân", "the personal number"))
        ->required();
    command->add_flag("--csv", options->csv,
        context.words("thành bảng CSV cho phần mềm bảng tính", "as CSV, for a spreadsheet"));
    command->callback([options, &context] { listAccesses(*options, context); });
}

} // namespace motcua
