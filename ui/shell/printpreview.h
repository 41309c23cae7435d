#pragma once
#include "ui/shell/printer.h"
#include "ui/widgets/modalcard.h"

#include <functional>

class QPrinter;
class QPrintPreviewWidget;

namespace motcua {

class ActionButton;
class Label;
class NoticeBar;
class Prompt;

/// The job as it will lie on paper: print it (Ctrl P), save it as a PDF (Ctrl S), Esc closes.
class PrintPreview : public CardDialog
{
    Q_OBJECT
public:
    PrintPreview(const PrintJob& job, Prompt& prompt, QWidget* parent);
    ~PrintPreview() override;

    int pageCount() const { return m_pages; }

    /// The paper that was asked for is out: closes.
    void succeed();
    /// Why it is not, and whether a PDF would do instead.
    void fail(const Error& error, bool mayBeSaved);
    /// Not while a paper is on its way.
    void reject() override;

Q_SIGNALS:
    void printRequested();
    /// Into this PDF.
    void saveRequested(const QString& path);
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
    void setBusy(bool busy);
    bool isBusy() const;

    PrintJob m_job;
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
