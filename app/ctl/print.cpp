#include "ui/print/print.h"

#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/ward.h"
#include "core/journal/chain.h"
#include "core/office/prints.h"
#include "core/wording/paper.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QSaveFile>

#include <CLI/CLI.hpp>
#include <filesystem>
#include <functional>

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
    std::string month;
    std::string procedure;
    std::string date;
    std::string day;
    std::string by;
    std::string out;
};

Error cannotWrite(const QString& out)
{
    return {ErrorCode::storage, out, u"cannotWrite"_s, {}, {}};
}

/// A file of another kind, above all the ward's own; its lock and its log may be empty. A device or
/// a pipe is no place for a file.
bool isSomethingElse(const QString& out)
{
    const QFileInfo there(out);
    const bool besideWard
        = out.endsWith(u".lock") || out.endsWith(u"-wal") || out.endsWith(u".files");
    if (!there.exists() || there.isDir())
        return besideWard;
    if (!there.isFile())
        return true;
    QFile file(out);
    if (file.size() == 0 && !besideWard)
        return false;
    return !file.open(QIODevice::ReadOnly) || file.read(5) != "%PDF-";
}

Outcome mayWrite(const QString& out)
{
    if (isSomethingElse(out))
        return Error{ErrorCode::fileExists, out, {}, {}, {}};
    QSaveFile trial(out);
    if (out.isEmpty() || !trial.open(QIODevice::WriteOnly))
        return cannotWrite(out);
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

/// Laid out beside its place, recorded, then put there: what cannot be written counts for nothing,
/// and no paper is there before its event is durable.
Result<QJsonObject> putOut(const FilledForm& form, bool demo, const QString& out,
    const std::function<Result<Answer>()>& record)
{
    const QString part = out + u".part"_s;
    auto answer = render(form, demo, part);
    if (!answer)
        return cannotWrite(out);
    if (const auto recorded = record(); !recorded) {
        QFile::remove(part);
        return recorded.error();
    }
    std::error_code trouble;
    std::filesystem::rename(part.toStdU16String(), out.toStdU16String(), trouble);
    if (trouble)
        return cannotWrite(out);
    answer->insert(u"out"_s, out);
    return answer;
}

Result<QJsonObject> printBook(const PrintOptions& options, Ward& ward)
{
    const auto year = readNumber(u"--year"_s, options.year, 2000, 2100);
    if (!year)
        return year.error();
    const auto month
        = options.month.empty() ? Result<int>(0) : readNumber(u"--month"_s, options.month, 1, 12);
    if (!month)
        return month.error();
    const QString registerId = QString::fromStdString(options.registerId);
    const auto filled = fillBook(ward.office(), registerId, {*year, *month});
    if (!filled)
        return filled.error();
    return putOut(*filled, ward.office().ward().config.demo, QString::fromStdString(options.out),
        [&] { return ward.office().recordBookPrint(registerId, *year, *month, ward.session()); });
}

/// The version in force on the day, today's if none is told.
Result<QJsonObject> printPosting(const PrintOptions& options, Ward& ward)
{
    Office& office = ward.office();
    const auto day = readDate(u"date"_s, options.date, office.now().localDate());
    if (!day)
        return day.error();
    const auto found = findProcedure(office.ward().catalogue, options.procedure, *day);
    if (!found)
        return found.error();
    const Procedure* procedure = *found;
    const auto filled = fillPosting(office, *procedure, *day);
    if (!filled)
        return filled.error();
    const QString code = procedure->code;
    const QString hash = procedure->hash; // the catalogue is read again after a verb
    auto answer = putOut(*filled, office.ward().config.demo, QString::fromStdString(options.out),
        [&] { return office.recordPostingPrint(code, hash, ward.session()); });
    if (answer)
        answer->insert(u"hash"_s, hash);
    return answer;
}

/// A day's list of fees; it counts as a print of the receipt books.
Result<QJsonObject> printCash(const PrintOptions& options, Ward& ward)
{
    const auto day = readDate(u"--day"_s, options.day, ward.office().now().localDate());
    if (!day)
        return day.error();
    const auto filled = fillCash(ward.office(), *day, QString::fromStdString(options.by));
    if (!filled)
        return filled.error();
    return putOut(
        *filled, ward.office().ward().config.demo, QString::fromStdString(options.out), [&] {
            return ward.office().recordBookPrint(kReceiptRegister, day->year(), 0, ward.session());
        });
}

/// What the paper bears is signed before it comes out.
Result<QJsonObject> printDaySheet(const PrintOptions& options, Ward& ward)
{
    Office& office = ward.office();
    const auto day = readDate(u"--day"_s, options.day, office.now().localDate());
    if (!day)
        return day.error();
    const auto sheet = daySheetOf(office, *day);
    if (!sheet)
        return sheet.error();
    const auto filled = fillDaySheet(office, *sheet, ward.session().login);
    if (!filled)
        return filled.error();
    auto answer = putOut(*filled, office.ward().config.demo, QString::fromStdString(options.out),
        [&] { return office.recordDaySheet(*day, sheet->head, ward.session()); });
    if (answer)
        answer->insert(u"head"_s, QString::fromLatin1(sheet->head.hash.toHex()));
    if (answer)
        answer->insert(u"shortHead"_s, shortHead(sheet->head.hash));
    return answer;
}

/// The last shift of that day that passed from or to somebody; it counts as a print of the receipt
/// books.
Result<QJsonObject> printShift(const PrintOptions& options, Ward& ward)
{
    const auto day = readDate(u"--day"_s, options.day, ward.office().now().localDate());
    if (!day)
        return day.error();
    const QString by
        = options.by.empty() ? ward.session().login : QString::fromStdString(options.by);
    const auto filled = fillShift(ward.office(), by, *day);
    if (!filled)
        return filled.error();
    return putOut(
        *filled, ward.office().ward().config.demo, QString::fromStdString(options.out), [&] {
            return ward.office().recordBookPrint(kReceiptRegister, day->year(), 0, ward.session());
        });
}

/// Filled with the count that it has once it is printed.
Result<QJsonObject> printDossier(const PrintOptions& options, Ward& ward)
{
    Office& office = ward.office();
    const QString form = QString::fromStdString(options.form);
    const auto id = office.find(QString::fromStdString(options.dossier));
    if (!id)
        return id.error();
    auto dossier = office.dossier(*id);
    if (!dossier)
        return dossier.error();
    if (const auto fitting = mayPrint(*dossier, form); !fitting)
        return fitting.error();
    const int count = ++dossier->prints[form];
    const auto filled = fillPaper(office, *dossier, form);
    if (!filled)
        return filled.error();
    auto answer = putOut(*filled, office.ward().config.demo, QString::fromStdString(options.out),
        [&] { return office.recordPrint(*id, form, ward.session()); });
    if (answer)
        answer->insert(u"print"_s, count);
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
    if (options.form == "posting")
        return printPosting(options, **ward);
    if (options.form == "cash")
        return printCash(options, **ward);
    if (options.form == "shift")
        return printShift(options, **ward);
    if (options.form == "daysheet")
        return printDaySheet(options, **ward);
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
            context.words("receipt, supplement, refuse, reject, apology, stop, control, result, "
                          "book, posting, cash, shift, daysheet",
                "receipt, supplement, refuse, reject, apology, stop, control, result, book, "
                "posting, cash, shift, daysheet"))
        ->required();
    command->add_option("--register", options->registerId,
        context.words("sổ cần in, ví dụ SCT/BS; tracking là sổ theo dõi hồ sơ",
            "the register, e.g. SCT/BS; tracking: the tracking book"));
    command->add_option(
        "--year", options->year, context.words("năm của sổ", "the register's year"));
    command->add_option("--month", options->month,
        context.words("chỉ một tháng của sổ, 1–12", "one month of it only, 1–12"));
    command->add_option("--procedure", options->procedure,
        context.words("thủ tục cần in bản niêm yết", "the procedure whose posting sheet"));
    command->add_option("--date", options->date,
        context.words("ngày áp dụng; bỏ trống là hôm nay", "its day; today if left out"));
    command->add_option("--day", options->day,
        context.words("ngày của bảng kê, tờ ngày", "the day of a cash list or day sheet"));
    command->add_option(
        "--by", options->by, context.words("bảng kê của người này", "the cash list of this login"));
    command->add_option("--out", options->out, context.words("tệp PDF", "the PDF file"))
        ->required();
    command->callback([options, &context] { context.answer(print(*options)); });
}

} // namespace motcua
