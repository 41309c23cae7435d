#include "ui/shell/printing.h"

#include "core/wording/paper.h"
#include "ui/shell/printpreview.h"

namespace motcua {

namespace {
/// A filled form with what the station says of printing, read in one go.
struct Filled
{
    Result<FilledForm> form;
    PrintSettings settings;
};

Outcome canFill(const Office& office, DossierId id, const QString& form)
{
    const auto dossier = office.dossier(id);
    if (!dossier)
        return dossier.error();
    const auto filled = fillPaper(office, *dossier, form);
    return filled ? Outcome(Done{}) : Outcome(filled.error());
}
} // namespace

PrintFlow::PrintFlow(Desk& desk, Prompt& prompt, QWidget* window)
    : m_desk(desk)
    , m_prompt(prompt)
    , m_window(window)
    , m_printer(std::make_unique<SystemPrinter>())
{
}

PrintFlow::~PrintFlow() = default;

void PrintFlow::print(DossierId dossier, const QString& form)
{
    m_desk.read([dossier, form](const Office& office) { return canFill(office, dossier, form); })
        .then(this, [this, dossier, form](const Outcome& can) {
            if (!can)
                return failed(can.error());
            record(dossier, form);
        });
}

void PrintFlow::record(DossierId dossier, const QString& form)
{
    m_desk.recordPrint(dossier, form).then(this, [this, form](const Result<Answer>& answer) {
        if (!answer)
            return failed(answer.error());
        fill(*answer->dossier, form);
    });
}

void PrintFlow::fill(const Dossier& dossier, const QString& form)
{
    const auto read = [dossier, form](const Office& office) {
        return Filled{fillPaper(office, dossier, form), printSettings(office.file())};
    };
    m_desk.read(read).then(this, [this, id = dossier.id, form](const Filled& filled) {
        if (!filled.form)
            return failed(filled.form.error());
        deliver({id, form, printJob(*filled.form, m_desk.isDemo()), filled.settings});
    });
}

void PrintFlow::preview(const PrintJob& job)
{
    m_desk.read([](const Office& office) { return printSettings(office.file()); })
        .then(this, [this, job](const PrintSettings& settings) {
            show({{}, {}, job, settings});
        });
}

Outcome PrintFlow::printNow(const PrintJob& job, const PrintSettings& settings)
{
    return m_printer->print(job, settings.printer);
}

void PrintFlow::deliver(const Paper& paper)
{
    if (!paper.settings.direct) {
        show(paper);
        return;
    }
    if (const auto outcome = printNow(paper.job, paper.settings); outcome) {
        tell(paper);
    } else {
        show(paper)->say(outcome.error());
        Q_EMIT failed(outcome.error());
    }
}

PrintPreview* PrintFlow::show(const Paper& paper)
{
    const auto press = [this, settings = paper.settings](
                           const PrintJob& job) { return printNow(job, settings); };
    auto* preview = new PrintPreview(paper.job, press, m_prompt, m_window);
    connect(preview, &PrintPreview::done, this, [this, paper] { tell(paper); });
    connect(preview, &PrintPreview::failed, this, &PrintFlow::failed);
    preview->open();
    return preview;
}

void PrintFlow::tell(const Paper& paper)
{
    if (!paper.dossier.isNull())
        Q_EMIT printed(paper.dossier, paper.form);
}

} // namespace motcua
