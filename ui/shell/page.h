#pragma once
#include "ui/print/printjob.h"
#include "ui/shell/desk.h"
#include "ui/widgets/prompt.h"

#include <QWidget>

namespace motcua {

/// What every page is given; all of it outlives the page.
struct PageContext
{
    Desk& desk;
    Prompt& prompt;
};

/// A place of the rail. A page shows itself from values that it reads through the desk; it never
/// opens another page itself but asks for it.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(const PageContext& context, QWidget* parent = nullptr);

    virtual QString title() const = 0;
    virtual QString iconName() const = 0;
    /// Who may see the place at all.
    virtual bool isFor(const Account& person) const;
    /// Called when the page is shown and whenever a verb has changed something while it is.
    virtual void refresh() { }
    /// A scan that came while this page was in front; false: not mine.
    virtual bool takeScan(const QString& text);
    /// Esc: one step back inside the page; false: there was none.
    virtual bool goBack();
    /// The column at the right that help lies over, as wide as it; null: none that is worth it.
    virtual QWidget* side() const { return nullptr; }
    /// The paper that this page asked for came out, or did not.
    virtual void printEnded(DossierId /*id*/, const QString& /*form*/, bool /*isOut*/) { }
    /// Shows this dossier; for the place where dossiers open.
    virtual void open(DossierId /*id*/) { }
    /// Shows the page of this person (personKey()); for the same place.
    virtual void openPerson(const QString& /*person*/) { }
    /// Begins an intake for the person of this scan or number; for the counter.
    virtual void startIntake(const QString& /*scan*/) { }
    /// Receives what was registered; for the counter.
    virtual void accept(DossierId /*id*/) { }

Q_SIGNALS:
    void dossierRequested(motcua::DossierId id);
    /// The page of a person, by personKey().
    void personRequested(const QString& person);
    /// Start an intake at the counter for the person of this scan or number.
    void intakeRequested(const QString& scan);
    /// Receive at the counter what was registered.
    void acceptRequested(motcua::DossierId id);
    /// A form of a dossier on paper; the print is counted.
    void printRequested(motcua::DossierId id, const QString& form);
    /// A register's book of a year on paper; the print is an event.
    void bookRequested(const motcua::PrintJob& job, const QString& registerId, int year, int month);
    /// The posting sheet of a version of a procedure; the print is an event.
    void postingRequested(const motcua::PrintJob& job, const QString& code, const QString& hash);
    /// The day sheet, with the head that it bears; it is signed before it comes out.
    void daySheetRequested(const motcua::PrintJob& job, QDate day, const motcua::Head& head);
    /// Any other paper: a test page.
    void paperRequested(const motcua::PrintJob& job);
    /// A setting of this station has changed (ui/shell/scansettings.h).
    void stationChanged();
    /// The figure beside the page's name in the rail; 0: none.
    void badgeChanged(int count);
    /// One line for the person, with a tone; for what no field can say.
    void told(const QString& text, bool trouble);

protected:
    Desk& desk() const { return m_context.desk; }
    Prompt& prompt() const { return m_context.prompt; }
    /// The sentence of an error in the language of the window.
    QString say(const Error& error) const;
    /// The sentence, and the rule behind it.
    QString explain(const Error& error) const;
    QString say(const Reason& reason) const;
    QString say(const Reasons& reasons) const; ///< a line each

private:
    PageContext m_context;
};

} // namespace motcua
