#pragma once
#include "ui/shell/desk.h"
#include "ui/shell/printer.h"
#include "ui/shell/printsettings.h"
#include "ui/widgets/prompt.h"

namespace motcua {

class PrintPreview;

/// From a dossier to paper: filled once to see that it can be, recorded, filled again with its
/// count, then printed or shown. The event is durable before anything comes out of the printer, so
/// the count of prints is true whatever the printer does.
class PrintFlow : public QObject
{
    Q_OBJECT
public:
    PrintFlow(Desk& desk, Prompt& prompt, QWidget* window);
    ~PrintFlow() override;

    /// A form of a dossier (core/office/prints.h says which fit it).
    void print(DossierId dossier, const QString& form);
    /// Shows a job; what is not a dossier's form is no event.
    void preview(const PrintJob& job);
    /// Prints a job at once, with the settings given.
    Outcome printNow(const PrintJob& job, const PrintSettings& settings);

    /// Prints here instead of on the computer's printers.
    void usePrinter(std::unique_ptr<Printer> printer) { m_printer = std::move(printer); }

Q_SIGNALS:
    /// It went to the printer, or into a PDF.
    void printed(motcua::DossierId dossier, const QString& form);
    /// Why it is not on paper. What the printer could not do can still be saved from the preview,
    /// which is then open.
    void failed(const motcua::Error& error);

private:
    struct Paper
    {
        DossierId dossier; ///< null: not a dossier's form
        QString form;
        PrintJob job;
        PrintSettings settings;
    };
    void record(DossierId dossier, const QString& form);
    void fill(const Dossier& dossier, const QString& form);
    void deliver(const Paper& paper);
    PrintPreview* show(const Paper& paper);
    void tell(const Paper& paper);

    Desk& m_desk;
    Prompt& m_prompt;
    QWidget* m_window;
    std::unique_ptr<Printer> m_printer;
};

} // namespace motcua
