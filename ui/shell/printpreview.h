#pragma once
#include "ui/print/print.h"
#include "ui/shell/longwork.h"
#include "ui/shell/printer.h"
#include "ui/widgets/modalcard.h"

#include <functional>

class QProgressBar;
class QPrinter;
class QPrintPreviewWidget;

namespace motcua {

class ActionButton;
class Label;
class NoticeBar;
class Prompt;

/// The job as it will lie on paper: print it (Ctrl P), save it as a PDF (Ctrl S), Esc closes. A
/// long one is laid out beside the work on the screen and shows its first sheets; while it is laid
/// out, printed or saved, Esc stops that.
class PrintPreview : public CardDialog
{
    Q_OBJECT
public:
    PrintPreview(const PrintJob& job, Prompt& prompt, QWidget* parent);
    ~PrintPreview() override;

    /// 0 while a long job is being laid out.
    int pageCount() const { return m_laid ? m_laid->count() : 0; }

    /// The paper that was asked for is out: closes.
    void succeed();
    /// It was stopped: it is recorded all the same.
    void stopped();
    /// Why it is not, and whether a PDF would do instead.
    void fail(const Error& error, bool mayBeSaved);
    /// While a paper is on its way it asks for it to be stopped.
    void reject() override;
    void setProgress(int percent);

Q_SIGNALS:
    void printRequested();
    /// Into this PDF.
    void saveRequested(const QString& path);
    void failed(const motcua::Error& error);
    /// What goes on is not wanted any more.
    void stopRequested();

private:
    void buildLayout();
    QWidget* buildBar();
    QLayout* buildProgress();
    QWidget* buildPaper();
    ActionButton* button(const QString& text, const char* role, const QKeySequence& key);
    void softenPages();
    void wire();
    void layOut();
    void take(const std::shared_ptr<LaidOut>& laid);
    void render(QPrinter* printer);
    void print();
    void save();
    void setBusy(bool busy);
    bool isBusy() const { return m_isBusy; }

    PrintJob m_job;
    Prompt& m_prompt;
    std::unique_ptr<QPrinter> m_sheet; ///< what the pages are painted on for the screen
    std::shared_ptr<LaidOut> m_laid; ///< null until it is laid out
    bool m_isBusy = false; ///< printed or saved just now
    LongWork m_layOut;
    QPrintPreviewWidget* m_paper;
    QProgressBar* m_progress;
    NoticeBar* m_notice;
    Label* m_count;
    ActionButton* m_print;
    ActionButton* m_save;
    ActionButton* m_larger;
    ActionButton* m_smaller;
    ActionButton* m_close;
};

} // namespace motcua
