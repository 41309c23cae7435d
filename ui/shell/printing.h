#pragma once
#include "ui/shell/desk.h"
#include "ui/shell/longwork.h"
#include "ui/shell/printer.h"
#include "ui/shell/printsettings.h"
#include "ui/widgets/prompt.h"

#include <QSet>

#include <functional>

namespace motcua {

class PrintPreview;

/// From a dossier to paper: filled as its next print will be and shown, or sent to the printer at
/// once. The event is durable before anything comes out, so the count of prints is true whatever
/// the printer does; a preview that is closed is no print. A long paper comes out beside the work
/// on the screen, one at a time and before whatever is printed after it; when it is stopped its
/// event stands, and the clerk is told so.
class PrintFlow : public QObject
{
    Q_OBJECT
public:
    PrintFlow(Desk& desk, Prompt& prompt, QWidget* window);
    ~PrintFlow() override;

    /// Told once, when it is over: whether the paper came out.
    using Ended = std::function<void(bool isOut)>;

    /// A form of a dossier (core/office/prints.h says which fit it). The same form of a dossier
    /// that is still under way is not begun again.
    void print(DossierId dossier, const QString& form, const Ended& ended = {});
    /// Shows a job that is no event.
    void preview(const PrintJob& job);
    /// Shows a register's book of a year, or of one month of it (0: the whole year).
    void previewBook(const PrintJob& job, const QString& registerId, int year, int month);
    /// Shows the day sheet that bears this head.
    void previewDaySheet(const PrintJob& job, QDate day, const Head& head);
    /// Shows the posting sheet of a version.
    void previewPosting(const PrintJob& job, const QString& code, const QString& hash);
    /// Prints a job at once, with the settings given.
    Outcome printNow(
        const PrintJob& job, const PrintSettings& settings, const Progress& progress = {});

    /// Prints here instead of on the computer's printers.
    void usePrinter(std::unique_ptr<Printer> printer) { m_printer = std::move(printer); }

Q_SIGNALS:
    /// It went to the printer, or into a PDF.
    void printed(motcua::DossierId dossier, const QString& form);
    /// Why it is not on paper. What the printer could not do can still be saved from the preview,
    /// which is then open.
    void failed(const motcua::Error& error);

private:
    using Outcomes = std::function<void(const Outcome&)>;
    struct Paper
    {
        DossierId dossier; ///< null: not a dossier's form
        QString form;
        PrintJob job;
        PrintSettings settings;
        std::function<Later<Outcome>()> record; ///< empty: no event, or written already
        Ended ended;
        bool isOut = false;
        StopFlag stop = LongWork::newFlag(); ///< of what goes on
    };
    using SharedPaper = std::shared_ptr<Paper>;

    void deliver(const SharedPaper& paper);
    void sendToPrinter(const SharedPaper& paper, const Outcomes& told);
    void save(const SharedPaper& paper, const QString& path, const Outcomes& told);
    /// Brings it out.
    using Out = std::function<Outcome(const Progress& progress)>;
    void putOut(const SharedPaper& paper, const Out& out, const Outcomes& told);
    void bringOut(const SharedPaper& paper, const Out& out, const Outcomes& told);
    void withSettings(const SharedPaper& paper);
    PrintPreview* show(const SharedPaper& paper);
    void noteOut(Paper& paper);
    void end(const SharedPaper& paper);
    void giveUp(const SharedPaper& paper, const Error& error);

    Desk& m_desk;
    Prompt& m_prompt;
    QWidget* m_window;
    std::unique_ptr<Printer> m_printer;
    QSet<QString> m_underWay; ///< "dossier form"
    LongWork m_work; ///< destroyed before the printer it may still paint on
};

} // namespace motcua
