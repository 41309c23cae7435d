#pragma once
#include "ui/shell/place.h"
#include "ui/shell/printing.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

class QBoxLayout;
class QStackedWidget;

namespace motcua {

class FiguresBar;
class HelpPanel;
class NoticeBar;
class Rail;
class TopBar;
struct Notice;

/// The rail and its pages, the bar above and the day's figures below: what one sees at the desk.
class PageHost : public QWidget
{
    Q_OBJECT
public:
    PageHost(const PageContext& context, const Places& places, QWidget* parent = nullptr);

    /// What was said to the former person, and what they could undo, is not for the next one.
    void forgetFormerPerson();
    /// The places that this person may see, and `place` first; "" the one where they begin the day.
    void showFor(const Account& person, const QString& place);
    /// Nothing happens where the place is not shown.
    void goTo(const QString& place);
    QString currentPlace() const { return m_place; }
    Page* currentPage() const { return m_pages.value(m_place); }
    /// Null where there is no such place.
    Page* page(const QString& place);
    bool isShown(const QString& place) const;

    TopBar* top() const { return m_top; }
    PrintFlow& printing() { return m_printing; }
    void tell(const QString& text, bool trouble);
    void say(const Notice& notice);
    void showHelp(bool shown);
    /// Esc: closes help or a notice, else one step back inside the page.
    void goBack();

Q_SIGNALS:
    void personPressed();
    void dossierRequested(motcua::DossierId id);
    void personRequested(const QString& person);
    void intakeRequested(const QString& scan);
    void acceptRequested(motcua::DossierId id);
    void stationChanged();
    /// Somebody wants the ward's file opened again, after the disk failed.
    void reopenRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildLayout();
    QBoxLayout* buildColumn();
    void showWard();
    void makeNext();
    void makeAll();
    void makePage(const Place& place);
    void wirePage(const QString& place, Page* page);
    void tellFailure(const Error& error);
    void tellStopped();
    void addShortcuts();
    void wire();
    QString firstPlaceFor(const Account& person) const;
    void leavePage();
    void enterPage(const QString& place);
    void onChanged();
    void refreshFigures();

    PageContext m_context;
    Desk& m_desk;
    PrintFlow m_printing;
    Places m_places;
    std::size_t m_made = 0; ///< how many of them have their pages
    QHash<QString, Page*> m_pages;
    QHash<QString, QPointer<QWidget>> m_focus; ///< where each page was left
    QString m_place;
    Rail* m_rail;
    TopBar* m_top;
    NoticeBar* m_stopped; ///< stays while nothing is saved any more
    NoticeBar* m_notice;
    QStackedWidget* m_stack;
    HelpPanel* m_help;
    FiguresBar* m_figures;
    QTimer m_tick;
};

} // namespace motcua
