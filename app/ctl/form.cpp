#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/ward.h"
#include "core/forms/filledform.h"

#include <CLI/CLI.hpp>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct FormOptions
{
    WardOptions ward;
    std::string form;
    std::string of;
    std::string variant;
    std::string part;
    std::string on;
};

/// The template as it is printed from on that day: to be changed and given back by adjustForm.
Result<QJsonObject> form(const FormOptions& options)
{
    const auto ward = Ward::open(options.ward, WardUse::read);
    if (!ward)
        return ward.error();
    const Office& office = (*ward)->office();
    const auto day = readDate(u"--on"_s, options.on, office.now().localDate());
    if (!day)
        return day.error();
    const FormKey key{QString::fromStdString(options.form), QString::fromStdString(options.of),
        QString::fromStdString(options.variant)};
    const auto found = wardFormOn(office.ward().forms, key, *day);
    if (!found)
        return found.error();
    const QString part = QString::fromStdString(options.part);
    if (!part.isEmpty() && !wardPartials().contains(part))
        return Error{ErrorCode::notFound, u"--part"_s, u"noFormPart"_s,
            {{u"name"_s, part}, {u"choices"_s, wardPartials().join(u", "_s)}}, {}};
    const bool own = part.isEmpty() ? !found->text.isEmpty() : found->partials.contains(part);
    return QJsonObject{{u"form"_s, key.id}, {u"of"_s, key.of}, {u"variant"_s, key.variant},
        {u"part"_s, part}, {u"set"_s, found->set}, {u"title"_s, found->title},
        {u"symbol"_s, found->symbol}, {u"source"_s, found->source}, {u"own"_s, own},
        {u"text"_s, part.isEmpty() ? templateText(*found) : partialText(*found, part)}};
}
} // namespace

void addForm(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand(
        "form", context.words("Nội dung mẫu một giấy tờ", "The template of a form"));
    auto options = std::make_shared<FormOptions>();
    addWardOptions(*command, options->ward, context, true);
    command
        ->add_option("--form", options->form,
            context.words("mã mẫu, ví dụ receipt", "id of the form, e.g. receipt"))
        ->required();
    command->add_option("--of", options->of,
        context.words("của sổ hoặc loại kết quả nào", "of which book or kind of result"));
    command->add_option("--variant", options->variant, context.words("biến thể", "variant"));
    command->add_option("--part", options->part,
        context.words("phần dùng chung: heading, title", "a shared part: heading, title"));
    command->add_option("--on", options->on,
        context.words("ngày; bỏ trống là hôm nay", "the day; today if left out"));
    command->callback([options, &context] { context.answer(form(*options)); });
}

} // namespace motcua
