#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/printout.h"
#include "app/ctl/ward.h"
#include "core/journal/chain.h"
#include "core/office/prints.h"
#include "core/wording/paper.h"
#include "core/wording/sentences.h"

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
    std::string month;
    std::string procedure;
    std::string date;
    std::string day;
    std::string by;
    std::string out;
};

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

/// The day of a list or sheet, today's if none is told; what has not come has nothing to print.
Result<QDate> printedDay(const PrintOptions& options, const Office& office)
{
    const QDate today = office.now().localDate();
    auto day = readDate(u"--day"_s, options.day, today);
    if (day && *day > today)
        return badInput(u"--day"_s, u"inTheFuture"_s);
    return day;
}

/// A day's list of fees; it counts as a print of the receipt books.
Result<QJsonObject> printCash(const PrintOptions& options, Ward& ward)
{
    const auto day = printedDay(options, ward.office());
    if (!day)
        return day.error();
    const auto filled
        = fillCash(ward.office(), *day, QString::fromStdString(options.by), ward.session().login);
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
    const auto day = printedDay(options, office);
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

/// The decisions that delegate procedures as they stand on the day, with their readiness.
Result<QJsonObject> printDelegations(const PrintOptions& options, Ward& ward)
{
    Office& office = ward.office();
    const auto day = readDate(u"--date"_s, options.date, office.now().localDate());
    if (!day)
        return day.error();
    const auto filled = fillDelegations(office, *day, ward.session().login);
    if (!filled)
        return filled.error();
    return putOut(*filled, office.ward().config.demo, QString::fromStdString(options.out),
        [&] { return office.recordDelegationsPrint(*day, ward.session()); });
}

/// The last shift of that day that passed from or to somebody; it counts as a print of the receipt
/// books.
Result<QJsonObject> printShift(const PrintOptions& options, Ward& ward)
{
    const auto day = printedDay(options, ward.office());
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
    if (const auto fitting = mayPrint(*dossier, office.procedureOf(*dossier), form); !fitting)
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

/// An option of some forms only.
struct OwnOption
{
    const char* name;
    std::string PrintOptions::*value;
    QStringList forms;
};

/// Nothing that was told is passed over: "--date" of a cash list was meant to be its "--day".
Outcome checkOptions(const PrintOptions& options, const QString& form)
{
    const std::array own{OwnOption{"--register", &PrintOptions::registerId, {u"book"_s}},
        OwnOption{"--year", &PrintOptions::year, {u"book"_s}},
        OwnOption{"--month", &PrintOptions::month, {u"book"_s}},
        OwnOption{"--procedure", &PrintOptions::procedure, {u"posting"_s}},
        OwnOption{"--date", &PrintOptions::date, {u"posting"_s, u"delegations"_s}},
        OwnOption{"--day", &PrintOptions::day, {u"cash"_s, u"shift"_s, u"daysheet"_s}},
        OwnOption{"--by", &PrintOptions::by, {u"cash"_s, u"shift"_s}}};
    for (const OwnOption& option : own)
        if (!(options.*option.value).empty() && !option.forms.contains(form))
            return Error{ErrorCode::usage, QString::fromLatin1(option.name),
                u"optionOfOtherForms"_s,
                {{u"form"_s, form}, {u"option"_s, QString::fromLatin1(option.name)},
                    {u"forms"_s, option.forms.join(u", "_s)}},
                {}};
    return Done{};
}

/// A form that is known; a book, a list or a day sheet is of no one dossier.
Outcome checkAbout(const PrintOptions& options)
{
    static const QStringList kOfNone{
        u"book"_s, u"posting"_s, u"cash"_s, u"shift"_s, u"daysheet"_s, u"delegations"_s};
    const QString form = QString::fromStdString(options.form);
    if (!findSentence(displayNames(Names::form), form))
        return Error{ErrorCode::usage, u"--form"_s, u"unknownForm"_s,
            {{u"form"_s, form}, {u"choices"_s, u"motcuactl print --help"_s}}, {}};
    if (const auto fitting = checkOptions(options, form); !fitting)
        return fitting;
    if (form == u"book" && options.registerId.empty())
        return Error{ErrorCode::usage, u"--register"_s, u"missingArgument"_s,
            {{u"argument"_s, u"--register"_s}}, {}};
    if (kOfNone.contains(form) == options.dossier.empty())
        return Done{};
    return Error{ErrorCode::usage, u"DOSSIER"_s,
        options.dossier.empty() ? u"formOfADossier"_s : u"formOfNoDossier"_s, {{u"form"_s, form}},
        {}};
}

Result<QJsonObject> print(const PrintOptions& options)
{
    const auto ward = Ward::open(options.ward, WardUse::write);
    if (!ward)
        return ward.error();
    if (const auto writable = mayWrite(QString::fromStdString(options.out)); !writable)
        return writable.error();
    if (const auto about = checkAbout(options); !about)
        return about.error();
    if (const auto may = (*ward)->office().printerOf((*ward)->session()); !may)
        return may.error(); // a book of a year is not laid out for nothing
    if (options.form == "book")
        return printBook(options, **ward);
    if (options.form == "posting")
        return printPosting(options, **ward);
    if (options.form == "cash")
        return printCash(options, **ward);
    if (options.form == "shift")
        return printShift(options, **ward);
    if (options.form == "delegations")
        return printDelegations(options, **ward);
    if (options.form == "daysheet")
        return printDaySheet(options, **ward);
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
            context.words(
                "receipt, supplement, payment, refuse, reject, apology, stop, control, result, "
                "book, posting, cash, shift, daysheet, delegations",
                "receipt, supplement, payment, refuse, reject, apology, stop, control, result, "
                "book, posting, cash, shift, daysheet, delegations"))
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
        context.words("ngày của bảng kê (cash), biên bản bàn giao ca (shift), phiếu khóa sổ ngày "
                      "(daysheet); bỏ trống là hôm nay",
            "the day of a cash list, a shift or a day sheet; today if left out"));
    command->add_option("--by", options->by,
        context.words(
            "bảng kê của người này; biên bản bàn giao ca của người này, bỏ trống là người "
            "đang đăng nhập",
            "the cash list of this login; the shift of this login, your own if left out"));
    command->add_option("--out", options->out, context.words("tệp PDF", "the PDF file"))
        ->required();
    command->callback([options, &context] { context.answer(print(*options)); });
}

} // namespace motcua
