#include "ui/shell/printing.h"

#include "core/office/prints.h"
#include "core/wording/paper.h"
#include "ui/print/print.h"
#include "ui/shell/printpreview.h"

#include <QPointer>

namespace motcua {

namespace {
/// A filled form with what the station says of printing, read in one go.
struct Filled
{
    Result<FilledForm> form;
    PrintSettings settings;
};

/// With the count that it has once it is printed.
Filled fillNext(const Office& office, DossierId id, const QString& form)
{
    auto dossier = office.dossier(id);
    if (!dossier)
        return {dossier.error(), {}};
    if (const auto fitting = mayPrint(*dossier, form); !fitting)
        return {fitting.error(), {}};
    ++dossier->prints[form];
    return {fillPaper(office, *dossier, form), printSettings(office.file())};
}

Outcome done(const Result<Answer>& answer)
{
    return answer ? Outcome(Done{}) : Outcome(answer.error());
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
    m_desk.read([dossier, form](const Office& office) { return fillNext(office, dossier, form); })
        .then(this, [this, dossier, form](const Filled& filled) {
            if (!filled.form)
                return failed(filled.form.error());
            const auto record = [this, dossier, form] {
                return m_desk.recordPrint(dossier, form).thenGive(this, done);
            };
            deliver(std::make_shared<Paper>(Paper{
                dossier, form, printJob(*filled.form, m_desk.isDemo()), filled.settings, record}));
        });
}

void PrintFlow::preview(const PrintJob& job)
{
    withSettings(std::make_shared<Paper>(Paper{{}, {}, job, {}, {}}));
}

void PrintFlow::previewBook(const PrintJob& job, const QString& registerId, int year)
{
    const auto record
        = [this, registerId, year] { return m_desk.recordBookPrint(registerId, year); };
    withSettings(std::make_shared<Paper>(Paper{{}, {}, job, {}, record}));
}

void PrintFlow::withSettings(const SharedPaper& paper)
{
    m_desk.read([](const Office& office) { return printSettings(office.file()); })
        .then(this, [this, paper](const PrintSettings& settings) {
            paper->settings = settings;
            show(paper);
        });
}

Outcome PrintFlow::printNow(const PrintJob& job, const PrintSettings& settings)
{
    return m_printer->print(job, settings.printer);
}

void PrintFlow::sendToPrinter(const SharedPaper& paper, const Outcomes& told)
{
    putOut(
        paper, [this, paper] { return printNow(paper->job, paper->settings); }, told);
}

void PrintFlow::save(const SharedPaper& paper, const QString& path, const Outcomes& told)
{
    const auto out = [paper, path] {
        const auto pages = renderPdf(paper->job, path);
        return pages ? Outcome(Done{}) : Outcome(pages.error());
    };
    putOut(paper, out, told);
}

/// Recorded once, however often the printer must be asked.
void PrintFlow::putOut(
    const SharedPaper& paper, const std::function<Outcome()>& out, const Outcomes& told)
{
    if (!paper->record)
        return told(out());
    paper->record().then(this, [paper, out, told](const Outcome& recorded) {
        if (!recorded)
            return told(recorded);
        paper->record = {};
        told(out());
    });
}

void PrintFlow::deliver(const SharedPaper& paper)
{
    if (!paper->settings.direct) {
        show(paper);
        return;
    }
    sendToPrinter(paper, [this, paper](const Outcome& outcome) {
        if (outcome)
            return tell(*paper);
        show(paper)->finish(outcome);
    });
}

PrintPreview* PrintFlow::show(const SharedPaper& paper)
{
    auto* preview = new PrintPreview(paper->job, m_prompt, m_window);
    const QPointer<PrintPreview> open(preview);
    const Outcomes told = [this, paper, open](const Outcome& outcome) {
        if (open)
            open->finish(outcome);
        if (outcome)
            tell(*paper);
    };
    connect(preview, &PrintPreview::printRequested, this,
        [this, paper, told] { sendToPrinter(paper, told); });
    connect(preview, &PrintPreview::saveRequested, this,
        [this, paper, told](const QString& path) { save(paper, path, told); });
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
