#include "ui/print/print.h"

#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/ward.h"
#include "core/office/prints.h"
#include "core/wording/paper.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QSaveFile>

#include <CLI/CLI.hpp>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct PrintOptions
{
    WardOptions ward;
    std::string dossier;
    std::string form;
    std::string registerId;
    std::string year;
    std::string out;
};

/// A file of another kind, above all the ward's own; its lock and its log may be empty.
bool isSomethingElse(const QString& out)
{
    QFile file(out);
    const bool besideWard = out.endsWith(u".lock") || out.endsWith(u"-wal");
    if (!QFileInfo(out).isFile() || (file.size() == 0 && !besideWard))
        return false;
    return !file.open(QIODevice::ReadOnly) || file.read(5) != "%PDF-";
}

/// Asked before the print is recorded, so that what cannot be written is not counted as printed.
Outcome mayWrite(const QString& out)
{
    if (isSomethingElse(out))
        return Error{ErrorCode::fileExists, out, {}, {}, {}};
    QSaveFile trial(out);
    if (out.isEmpty() || !trial.open(QIODevice::WriteOnly))
        return Error{ErrorCode::storage, out, u"cannotWrite"_s, {}, {}};
    return Done{};
}

/// Laying out text needs fonts and so a QGuiApplication; it never opens a window.
Result<QJsonObject> render(const FilledForm& form, bool demo, const QString& out)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(u"*.warning=false"_s); // stderr is for our own words
    int argc = 1;
    char name[] = "motcuactl";
    char* argv[] = {name, nullptr};
    const QGuiApplication application(argc, argv);
    const auto pages = renderPdf(printJob(form, demo), out);
    if (!pages)
        return pages.error();
    return QJsonObject{{u"ok"_s, true}, {u"out"_s, out}, {u"pages"_s, *pages}};
}

Result<QJsonObject> printBook(const PrintOptions& options, Ward& ward)
{
    const auto year = readNumber(u"--year"_s, options.year, 2000, 2100);
    if (!year)
        return year.error();
    const QString registerId = QString::fromStdString(options.registerId);
    const auto filled = fillBook(ward.office(), registerId, *year);
    if (!filled)
        return filled.error();
    if (const auto recorded = ward.office().recordBookPrint(registerId, *year, ward.session());
        !recorded)
        return recorded.error();
    return render(*filled, ward.office().ward().config.demo, QString::fromStdString(options.out));
}

/// Filled once to see that it can be; then the print becomes durable; then it is filled as that
/// print.
Result<QJsonObject> printDossier(const PrintOptions& options, Ward& ward)
{
    Office& office = ward.office();
    const QString form = QString::fromStdString(options.form);
    const auto id = office.find(QString::fromStdString(options.dossier));
    if (!id)
        return id.error();
    const auto before = office.dossier(*id);
    if (!before)
        return before.error();
    if (const auto fitting = mayPrint(*before, form); !fitting)
        return fitting.error();
    if (const auto possible = fillPaper(office, *before, form); !possible)
        return possible.error();
    const auto recorded = office.recordPrint(*id, form, ward.session());
    if (!recorded)
        return recorded.error();
    const auto filled = fillPaper(office, *recorded->dossier, form);
    if (!filled)
        return filled.error();
    auto answer = render(*filled, office.ward().config.demo, QString::fromStdString(options.out));
    if (answer)
        answer->insert(u"print"_s, recorded->dossier->prints.at(form));
    return answer;
}

Result<QJsonObject> print(const PrintOptions& options)
{
    const auto ward = Ward::open(options.ward, WardUse::write);
    if (!ward)
        return ward.error();
    if (const auto writable = mayWrite(QString::fromStdString(options.out)); !writable)
        return writable.error();
    if (options.form == "book")
        return printBook(options, **ward);
    if (options.dossier.empty())
        return Error{ErrorCode::usage, u"DOSSIER"_s, u"required"_s, {}, {}};
    return printDossier(options, **ward);
}
} // namespace

void addPrint(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("print",
        context.words("In một mẫu giấy tờ hoặc sổ ra PDF", "Print a form or a book as PDF"));
    auto options = std::make_shared<PrintOptions>();
    addWardOptions(*command, options->ward, context, true);
    command->add_option(
        "DOSSIER", options->dossier, context.words("mã hồ sơ hoặc số hiệu", "its code or id"));
    command
        ->add_option("--form", options->form,
            context.words("receipt, supplement, refuse, control, result, book",
                "receipt, supplement, refuse, control, result, book"))
        ->required();
    command->add_option("--register", options->registerId,
        context.words("sổ cần in, ví dụ SCT/BS", "the register, e.g. SCT/BS"));
    command->add_option(
        "--year", options->year, context.words("năm của sổ", "the register's year"));
    command->add_option("--out", options->out, context.words("tệp PDF", "the PDF file"))
        ->required();
    command->callback([options, &context] { context.answer(print(*options)); });
}

} // namespace motcua
