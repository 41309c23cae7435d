#pragma once
#include "ui/shell/printer.h"

#include <QDialog>

#include <functional>

class QPrinter;
class QPrintPreviewWidget;

namespace motcua {

class ActionButton;
class Label;
class NoticeBar;
class Prompt;

/// The job as it will lie on paper: print it (Ctrl P), save it as a PDF (Ctrl S), Esc closes.
class PrintPreview : public QDialog
{
    Q_OBJECT
public:
    /// How the job gets to the printer.
    using Press = std::function<Outcome(const PrintJob&)>;

    PrintPreview(const PrintJob& job, Press press, Prompt& prompt, QWidget* parent);
    ~PrintPreview() override;

    int pageCount() const { return m_pages; }

    /// Why it did not get onto paper, and what to do instead.
    void say(const Error& error);

Q_SIGNALS:
    /// It went to the printer, or into a PDF.
    void done();
    void failed(const motcua::Error& error);

private:
    void buildLayout();
    QWidget* buildBar();
    QWidget* buildPaper();
    ActionButton* button(const QString& text, const char* role, const QKeySequence& key);
    void wire();
    void render(QPrinter* printer);
    void print();
    void save();
    void finish(const Outcome& outcome);

    PrintJob m_job;
    Press m_press;
    Prompt& m_prompt;
    std::unique_ptr<QPrinter> m_sheet; ///< what the pages are painted on for the screen
    int m_pages = 0;
    QPrintPreviewWidget* m_paper;
    NoticeBar* m_notice;
    Label* m_count;
    ActionButton* m_print;
    ActionButton* m_save;
    ActionButton* m_larger;
    ActionButton* m_smaller;
    ActionButton* m_close;
};

} // namespace motcua
