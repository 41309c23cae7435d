#include "core/store/verify.h"

#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/ward.h"
#include "core/office/credentialcheck.h"
#include "core/store/daycounts.h"

#include <CLI/CLI.hpp>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
QJsonObject reportJson(const VerifyReport& report)
{
    QJsonArray checks;
    for (const Check& check : report.checks)
        checks.append(QJsonObject{{u"name"_s, check.name}, {u"ok"_s, check.ok},
            {u"place"_s, check.place}, {u"detail"_s, check.detail}});
    return {{u"ok"_s, report.ok}, {u"events"_s, report.events},
        {u"head"_s, QString::fromLatin1(report.head.toHex())},
        {u"shortHead"_s, shortHead(report.head)}, {u"checks"_s, checks}};
}

const Check* firstBroken(const VerifyReport& report)
{
    for (const Check& check : report.checks)
        if (!check.ok)
            return &check;
    return nullptr;
}

struct VerifyOptions
{
    WardOptions ward;
    std::vector<std::string> heads;
};

void verifyFile(const VerifyOptions& options, Context& context)
{
    const auto ward = Ward::open(options.ward, WardUse::read);
    if (!ward)
        return context.fail(ward.error());
    const WardFile& file = (*ward)->office().file();
    auto report = verify(file);
    if (!report)
        return context.fail(report.error());
    if (const auto added = addCredentialCheck(*report, file); !added)
        return context.fail(added.error());
    for (const std::string& head : options.heads)
        if (const auto added = addHeadCheck(*report, file, QString::fromStdString(head)); !added)
            return context.fail(added.error());
    if (const Check* broken = firstBroken(*report))
        context.fail(
            {ErrorCode::damaged, broken->place, broken->detail, {}, {}}, reportJson(*report));
    else
        context.line(reportJson(*report));
}

void rebuildFile(const WardOptions& options, Context& context)
{
    const auto ward = Ward::open(options, WardUse::maintain);
    if (!ward)
        return context.fail(ward.error());
    if (const auto rebuilt = (*ward)->office().file().rebuild(); !rebuilt)
        return context.fail(rebuilt.error());
    const auto head = (*ward)->office().file().head();
    if (!head)
        return context.fail(head.error());
    context.line({{u"ok"_s, true}, {u"events"_s, head->id.seq}});
}
} // namespace

void addVerify(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("verify",
        context.words("Kiểm tra toàn vẹn của tệp và nhật ký", "Check the file and its journal"));
    auto options = std::make_shared<VerifyOptions>();
    addWardOptions(*command, options->ward, context);
    command
        ->add_option("--head", options->heads,
            context.words("mã kiểm tra in trên phiếu khóa sổ ngày; có thể nhiều lần",
                "the seal printed on a day sheet; may be given again"))
        ->allow_extra_args(false)
        ->type_name("HEX");
    command->callback([options, &context] { verifyFile(*options, context); });
}

void addRebuild(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("rebuild",
        context.words(
            "Dựng lại mọi bảng tra cứu từ nhật ký", "Make every view anew from the journal"));
    auto options = std::make_shared<WardOptions>();
    addWardOptions(*command, *options, context);
    command->callback([options, &context] { rebuildFile(*options, context); });
}

} // namespace motcua
