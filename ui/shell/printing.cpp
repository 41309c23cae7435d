#include "ui/shell/printing.h"

#include "core/office/prints.h"
#include "core/wording/paper.h"
#include "ui/print/print.h"
#include "ui/shell/printpreview.h"

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
/// A filled form with what the station says of printing, read in one go.
struct Filled
{
    Result<FilledForm> form;
    PrintSettings settings;
};

/// With the count that it has once it is printed; refused where it could not be recorded.
Filled fillNext(const Office& office, DossierId id, const QString& form, const Session& session)
{
    if (const auto may = office.printerOf(session); !may)
        return {may.error(), {}};
    auto dossier = office.dossier(id);
    if (!dossier)
        return {dossier.error(), {}};
    if (const auto fitting = mayPrint(*dossier, office.procedureOf(*dossier), form); !fitting)
        return {fitting.error(), {}};
    ++dossier->prints[form];
    return {fillPaper(office, *dossier, form), printSettings(office.file())};
}

QString keyOf(DossierId dossier, const QString& form)
{
    return dossier.toString() + u' ' + form;
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

void PrintFlow::print(DossierId dossier, const QString& form, const Ended& ended)
{
    const QString key = keyOf(dossier, form);
    if (m_underWay.contains(key))
        return;
    m_underWay.insert(key);
    const auto paper = std::make_shared<Paper>(Paper{dossier, form, {}, {}, {}, ended});
    paper->record = [this, dossier, form] { return m_desk.recordPrint(dossier, form); };
    m_desk
        .read([dossier, form, session = m_desk.session()](
                  const Office& office) { return fillNext(office, dossier, form, session); })
        .then(this, [this, paper](const Filled& filled) {
            if (!filled.form)
                return giveUp(paper, filled.form.error());
            paper->job = printJob(*filled.form, m_desk.isDemo());
            paper->settings = filled.settings;
            deliver(paper);
        });
}

void PrintFlow::preview(const PrintJob& job)
{
    withSettings(std::make_shared<Paper>(Paper{{}, {}, job, {}, {}, {}}));
}

void PrintFlow::previewBook(const PrintJob& job, const QString& registerId, int year, int month)
{
    const auto record = [this, registerId, year, month] {
        return m_desk.recordBookPrint(registerId, year, month);
    };
    withSettings(std::make_shared<Paper>(Paper{{}, {}, job, {}, record, {}}));
}

void PrintFlow::previewDaySheet(const PrintJob& job, QDate day, const Head& head)
{
    const auto record = [this, day, head] { return m_desk.recordDaySheet(day, head); };
    withSettings(std::make_shared<Paper>(Paper{{}, {}, job, {}, record, {}}));
}

void PrintFlow::previewPosting(const PrintJob& job, const QString& code, const QString& hash)
{
    const auto record = [this, code, hash] { return m_desk.recordPostingPrint(code, hash); };
    withSettings(std::make_shared<Paper>(Paper{{}, {}, job, {}, record, {}}));
}

void PrintFlow::withSettings(const SharedPaper& paper)
{
    m_desk.read([](const Office& office) { return printSettings(office.file()); })
        .then(this, [this, paper](const PrintSettings& settings) {
            paper->settings = settings;
            show(paper);
        });
}

Outcome PrintFlow::printNow(
    const PrintJob& job, const PrintSettings& settings, const Progress& progress)
{
    return m_printer->print(job, settings.printer, progress);
}

void PrintFlow::sendToPrinter(const SharedPaper& paper, const Outcomes& told)
{
    putOut(
        paper,
        [this, paper](
            const Progress& progress) { return printNow(paper->job, paper->settings, progress); },
        told);
}

void PrintFlow::save(const SharedPaper& paper, const QString& path, const Outcomes& told)
{
    const auto out = [paper, path](const Progress& progress) {
        const auto pages = renderPdf(paper->job, path, progress);
        return pages ? Outcome(Done{}) : Outcome(pages.error());
    };
    putOut(paper, out, told);
}

/// Recorded once, however often the printer must be asked.
void PrintFlow::putOut(const SharedPaper& paper, const Out& out, const Outcomes& told)
{
    paper->stop = LongWork::newFlag();
    if (!paper->record)
        return bringOut(paper, out, told);
    paper->record().then(this, [this, paper, out, told](const Outcome& recorded) {
        if (!recorded)
            return told(recorded);
        paper->record = {};
        bringOut(paper, out, told);
    });
}

/// A short paper waits for no other, unless a long one is at the printer.
void PrintFlow::bringOut(const SharedPaper& paper, const Out& out, const Outcomes& told)
{
    if (!isLong(paper->job) && !m_work.isBusy())
        return told(out({}));
    const auto unlessStopped = [out, stop = paper->stop](const Progress& progress) {
        return *stop ? Outcome(Error{ErrorCode::storage, {}, u"cancelled"_s, {}, {}})
                     : out(progress);
    };
    m_work.run(unlessStopped, paper->stop).then(this, told);
}

/// What a printer cannot do is offered as a PDF.
void PrintFlow::deliver(const SharedPaper& paper)
{
    if (!paper->settings.direct) {
        show(paper);
        return;
    }
    sendToPrinter(paper, [this, paper](const Outcome& outcome) {
        if (!outcome && paper->record)
            return giveUp(paper, outcome.error());
        if (!outcome)
            return show(paper)->fail(outcome.error(), true);
        noteOut(*paper);
        end(paper);
    });
}

PrintPreview* PrintFlow::show(const SharedPaper& paper)
{
    auto* preview = new PrintPreview(paper->job, m_prompt, m_window);
    const Outcomes told = [this, paper, preview](const Outcome& outcome) {
        if (!outcome && outcome.error().detail == u"cancelled")
            return preview->stopped();
        if (!outcome)
            return preview->fail(outcome.error(), !paper->record);
        noteOut(*paper);
        preview->succeed();
    };
    connect(preview, &PrintPreview::printRequested, this,
        [this, paper, told] { sendToPrinter(paper, told); });
    connect(preview, &PrintPreview::saveRequested, this,
        [this, paper, told](const QString& path) { save(paper, path, told); });
    connect(preview, &PrintPreview::stopRequested, this, [paper] { *paper->stop = true; });
    connect(&m_work, &LongWork::progressed, preview, &PrintPreview::setProgress);
    connect(preview, &PrintPreview::failed, this, &PrintFlow::failed);
    connect(preview, &QDialog::finished, this, [this, paper] { end(paper); });
    preview->open();
    return preview;
}

void PrintFlow::noteOut(Paper& paper)
{
    paper.isOut = true;
    if (!paper.dossier.isNull())
        Q_EMIT printed(paper.dossier, paper.form);
}

void PrintFlow::end(const SharedPaper& paper)
{
    m_underWay.remove(keyOf(paper->dossier, paper->form));
    if (const Ended ended = std::exchange(paper->ended, {}))
        ended(paper->isOut);
}

void PrintFlow::giveUp(const SharedPaper& paper, const Error& error)
{
    Q_EMIT failed(error);
    end(paper);
}

} // namespace motcua
