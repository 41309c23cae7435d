#include "app/ctl/answers.h"
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/ward.h"

#include <CLI/CLI.hpp>

namespace motcua {

namespace {
struct ShowOptions
{
    WardOptions ward;
    std::string dossier;
};

/// A demo may be looked at without a name.
Outcome noteReading(const Ward& ward, DossierId id)
{
    const bool nameless = ward.session().login.isEmpty();
    return nameless ? Outcome(Done{}) : ward.office().noteReading(id, ward.session());
}

Result<QJsonObject> show(const ShowOptions& options, const Context& context)
{
    const auto ward = Ward::open(options.ward, WardUse::read);
    if (!ward)
        return ward.error();
    Office& office = (*ward)->office();
    const auto id = office.find(QString::fromStdString(options.dossier));
    if (!id)
        return id.error();
    if (const auto noted = noteReading(**ward, *id); !noted)
        return noted.error();
    const auto dossier = office.dossier(*id);
    if (!dossier)
        return dossier.error();
    return dossierJson(office, *dossier, context.language());
}
} // namespace

void addShow(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("show", context.words("Xem một hồ sơ", "Show a dossier"));
    auto options = std::make_shared<ShowOptions>();
    addWardOptions(*command, options->ward, context);
    command
        ->add_option(
            "DOSSIER", options->dossier, context.words("mã hồ sơ hoặc số hiệu", "its code or id"))
        ->required();
    command->callback([options, &context] { context.answer(show(*options, context)); });
}

} // namespace motcua
