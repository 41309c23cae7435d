#include "app/ctl/answers.h"
#include "app/ctl/arguments.h"
#include "app/ctl/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/ward.h"
#include "core/calendar/due.h"
#include "core/dossier/steps.h"
#include "core/store/worklists.h"

#include <CLI/CLI.hpp>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
struct ListOptions
{
    WardOptions ward;
    std::string work;
    std::string limit = "1000000";
};

WorkQuery queryOf(Work work, const Office& office)
{
    const Calendar& calendar = office.ward().calendar;
    return {work, office.now(), soonUntil(calendar, office.now()),
        stepSoonUntil(calendar, office.now())};
}

/// Which step it is that ends, and who does it.
void addStep(QJsonObject& line, const Office& office, DossierId id)
{
    const auto dossier = office.dossier(id);
    const Procedure* procedure = dossier ? office.procedureOf(*dossier) : nullptr;
    const auto step = procedure ? stepOf(*dossier) : std::nullopt;
    if (!step || std::size_t(*step) >= procedure->steps.size())
        return;
    line[u"step"_s] = procedure->steps[std::size_t(*step)].name;
    line[u"who"_s] = procedure->steps[std::size_t(*step)].who;
}

void list(const ListOptions& options, Context& context)
{
    const auto limit = readNumber(u"--limit"_s, options.limit, 1, 1'000'000);
    if (!limit)
        return context.fail(limit.error());
    const auto work = workFromName(QString::fromStdString(options.work));
    if (!work)
        return context.fail({ErrorCode::usage, u"--work"_s, u"unknownWork"_s,
            {{u"value"_s, QString::fromStdString(options.work)},
                {u"choices"_s, workNames().join(u", "_s)}},
            {}});
    const auto ward = Ward::open(options.ward, WardUse::read);
    if (!ward)
        return context.fail(ward.error());
    const auto rows = page((*ward)->office().file(), queryOf(*work, (*ward)->office()), *limit);
    if (!rows)
        return context.fail(rows.error());
    for (const DossierRow& row : rows->rows) {
        QJsonObject line = rowJson(row, (*ward)->office().ward().calendar);
        if (*work == Work::stepDue)
            addStep(line, (*ward)->office(), row.id);
        context.line(line);
    }
}
} // namespace

void addList(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("list", context.words("Danh sách việc", "A work list"));
    auto options = std::make_shared<ListOptions>();
    addWardOptions(*command, options->ward, context, true);
    const std::string names = workNames().join(u", "_s).toStdString();
    command->add_option("--work", options->work, names)->required();
    command->add_option("--limit", options->limit,
        context.words("nhiều nhất bao nhiêu dòng", "at most so many lines"));
    command->callback([options, &context] { list(*options, context); });
}

} // namespace motcua
