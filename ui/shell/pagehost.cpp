#include "ui/shell/pagehost.h"

#include "core/calendar/due.h"
#include "core/wording/wording.h"
#include "ui/shell/figuresbar.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/rail.h"
#include "ui/shell/topbar.h"
#include "ui/theme/language.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/undobar.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

namespace motcua {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int kMaxShortcuts = 9;
constexpr int kSide = 20;
constexpr auto kDoorFirst = 150ms; ///< until the door is drawn and takes the first key
} // namespace

PageHost::PageHost(const PageContext& context, const Places& places, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_desk(context.desk)
    , m_printing(context.desk, context.prompt, this)
    , m_places(places)
    , m_rail(new Rail)
    , m_top(new TopBar)
    , m_stopped(new NoticeBar)
    , m_notice(new NoticeBar)
    , m_stack(new QStackedWidget)
    , m_help(new HelpPanel)
    , m_figures(new FiguresBar)
{
    m_stopped->setObjectName(u"stopped"_s);
    m_notice->setObjectName(u"notice"_s);
    buildLayout();
    showWard();
    addShortcuts();
    wire();
    QTimer::singleShot(kDoorFirst, this, &PageHost::makeNext);
}

void PageHost::buildLayout()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(buildColumn(), 1);
}

QBoxLayout* PageHost::buildColumn()
{
    auto* notices = new QVBoxLayout;
    notices->setContentsMargins(kSide, 0, kSide, 0);
    notices->addWidget(m_stopped);
    notices->addWidget(m_notice);
    auto* pages = new QGridLayout; // help lies over the page and moves nothing
    pages->addWidget(m_stack, 0, 0);
    pages->addWidget(m_help, 0, 0, Qt::AlignRight);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addLayout(notices);
    column->addLayout(pages, 1);
    column->addWidget(m_figures);
    return column;
}

void PageHost::showWard()
{
    const WardConfig& ward = m_desk.ward().config;
    const QString desk = tr("Desk %1").arg(ward.station);
    m_rail->setWard(ward.stations > 1 ? ward.name + u'\n' + desk : ward.name);
}

/// One page at a time while nobody asks for any: the door is usable at once, and takes keys between
/// two pages.
void PageHost::makeNext()
{
    if (m_made == m_places.size())
        return;
    makePage(m_places[m_made++]);
    QTimer::singleShot(0, this, &PageHost::makeNext);
}

void PageHost::makeAll()
{
    while (m_made < m_places.size())
        makePage(m_places[m_made++]);
}

void PageHost::makePage(const Place& place)
{
    Page* page = place.make(m_context);
    m_pages.insert(place.name, page);
    m_stack->addWidget(page);
    m_rail->addPlace(place.name, page->iconName(), page->title());
    wirePage(place.name, page);
}

Page* PageHost::page(const QString& place)
{
    makeAll();
    return m_pages.value(place);
}

void PageHost::wirePage(const QString& place, Page* page)
{
    connect(page, &Page::dossierRequested, this, &PageHost::dossierRequested);
    connect(page, &Page::personRequested, this, &PageHost::personRequested);
    connect(page, &Page::intakeRequested, this, &PageHost::intakeRequested);
    connect(page, &Page::acceptRequested, this, &PageHost::acceptRequested);
    connect(page, &Page::printRequested, this, [this, page](DossierId id, const QString& form) {
        m_printing.print(
            id, form, [page, id, form](bool isOut) { page->printEnded(id, form, isOut); });
    });
    connect(page, &Page::bookRequested, &m_printing, &PrintFlow::previewBook);
    connect(page, &Page::daySheetRequested, &m_printing, &PrintFlow::previewDaySheet);
    connect(page, &Page::postingRequested, &m_printing, &PrintFlow::previewPosting);
    connect(page, &Page::paperRequested, &m_printing, &PrintFlow::preview);
    connect(page, &Page::stationChanged, this, &PageHost::stationChanged);
    connect(page, &Page::told, this, &PageHost::tell);
    connect(page, &Page::badgeChanged, this,
        [this, place](int count) { m_rail->setBadge(place, count); });
}

void PageHost::addShortcuts()
{
    for (int digit = 1; digit <= kMaxShortcuts; ++digit) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + digit)), this);
        connect(shortcut, &QShortcut::activated, this,
            [this, digit] { goTo(m_rail->shownPlaces().value(digit - 1)); });
    }
    auto* person = new QShortcut(Qt::Key_F12, this);
    connect(person, &QShortcut::activated, this, &PageHost::personPressed);
}

void PageHost::wire()
{
    connect(m_rail, &Rail::chosen, this, &PageHost::goTo);
    connect(m_rail, &Rail::personPressed, this, &PageHost::personPressed);
    connect(m_help, &HelpPanel::closed, this, [this] { showHelp(false); });
    connect(&m_printing, &PrintFlow::failed, this, &PageHost::tellFailure);
    connect(&m_desk, &Desk::writingStopped, this, &PageHost::tellStopped);
    connect(m_stopped, &NoticeBar::actionTriggered, this, &PageHost::reopenRequested);
    connect(m_stopped, &NoticeBar::closed, this, &PageHost::tellStopped);
    connect(&m_desk, &Desk::changed, this, &PageHost::onChanged);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_top->showNow(m_desk.now()); });
    m_tick.start(1s);
    m_top->showNow(m_desk.now());
}

void PageHost::showFor(const Account& person, const QString& place)
{
    for (const Place& one : m_places)
        m_rail->setShown(one.name, page(one.name)->isFor(person));
    m_rail->showPerson(person);
    leavePage();
    enterPage(isShown(place) ? place : firstPlaceFor(person));
    refreshFigures();
}

void PageHost::forgetFormerPerson()
{
    for (auto* notice : findChildren<NoticeBar*>())
        if (notice != m_stopped)
            notice->hide();
    for (auto* undo : findChildren<UndoBar*>())
        undo->withdraw();
    m_top->searchBox()->clear();
}

QString PageHost::firstPlaceFor(const Account& person) const
{
    for (const Place& place : m_places)
        if (place.home && allows(person.roles, *place.home) && isShown(place.name))
            return place.name;
    return isShown(kDossiersPlace) ? kDossiersPlace : m_rail->shownPlaces().value(0);
}

bool PageHost::isShown(const QString& place) const
{
    return m_rail->shownPlaces().contains(place);
}

void PageHost::goTo(const QString& place)
{
    if (!isShown(place) || place == m_place)
        return;
    leavePage();
    enterPage(place);
}

void PageHost::leavePage()
{
    QWidget* focus = QApplication::focusWidget();
    if (currentPage() && currentPage()->isAncestorOf(focus))
        m_focus[m_place] = focus;
    m_notice->hide();
}

void PageHost::enterPage(const QString& place)
{
    if (place.isEmpty())
        return;
    m_place = place;
    m_rail->choose(place);
    m_stack->setCurrentWidget(currentPage());
    currentPage()->refresh();
    QWidget* former = m_focus.value(place);
    (former ? former : currentPage())->setFocus(Qt::OtherFocusReason);
    showHelp(m_help->isVisible());
}

void PageHost::tell(const QString& text, bool trouble)
{
    say({trouble ? Tone::dueSoon : Tone::info, text});
}

void PageHost::tellFailure(const Error& error)
{
    tell(sentence(error, language()), true);
}

/// Not to be put away: what is done from now on is not saved.
void PageHost::tellStopped()
{
    m_stopped->say({Tone::overdue, sentence(*m_desk.stoppedBecause(), language()),
        tr("Open the file again"), Qt::CTRL | Qt::SHIFT | Qt::Key_O});
}

void PageHost::say(const Notice& notice)
{
    m_notice->say(notice);
}

void PageHost::showHelp(bool shown)
{
    if (shown) {
        m_help->showPlace(m_place);
        m_help->cover(currentPage() ? currentPage()->side() : nullptr);
    }
    m_help->setVisible(shown);
    m_help->raise();
}

void PageHost::goBack()
{
    if (m_help->isVisible())
        return showHelp(false);
    if (currentPage() && currentPage()->goBack())
        return;
    m_notice->hide();
}

void PageHost::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        goBack();
    else if (event->key() == Qt::Key_F1)
        showHelp(true);
    else
        QWidget::keyPressEvent(event);
}

void PageHost::onChanged()
{
    m_top->showSaved(m_desk.now());
    refreshFigures();
    if (currentPage())
        currentPage()->refresh();
}

void PageHost::refreshFigures()
{
    const Instant now = m_desk.now();
    const Instant until = soonUntil(m_desk.ward().calendar, now);
    const auto read
        = [now, until](const Office& office) { return dayFigures(office.file(), now, until); };
    m_desk.read(read).then(this, [this](const Result<DayFigures>& figures) {
        if (figures)
            m_figures->showFigures(*figures);
    });
}

} // namespace motcua
