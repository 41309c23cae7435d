#include "ui/shell/mainwindow.h"

#include "core/wording/wording.h"
#include "ui/shell/backupkeeper.h"
#include "ui/shell/printer.h"
#include "ui/shell/workplace.h"
#include "ui/start/closingpage.h"
#include "ui/start/firststartpage.h"
#include "ui/start/setuppage.h"
#include "ui/start/troublepage.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QCloseEvent>
#include <QStackedWidget>
#include <QTimer>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
constexpr QSize kLeast(1024, 640);
constexpr QSize kUsual(1366, 768);
} // namespace

MainWindow::MainWindow(const Seams& seams, Places places, Preferences& preferences, QWidget* parent)
    : QMainWindow(parent)
    , m_seams(seams)
    , m_places(std::move(places))
    , m_preferences(preferences)
    , m_dialogs(this)
    , m_stack(new QStackedWidget)
{
    setWindowTitle(u"Một Cửa"_s);
    QTimer::singleShot(0, this, [this] { setWindowIcon(programIcon()); }); // behind the first look
    setMinimumSize(kLeast);
    resize(kUsual);
    restoreGeometry(preferences.geometry());
    setCentralWidget(m_stack);
    qApp->installEventFilter(&m_scans);
}

MainWindow::~MainWindow()
{
    closeWard();
}

/// Pages are made when they are needed first: no start waits for one that it does not show.
FirstStartPage* MainWindow::first()
{
    if (m_first)
        return m_first;
    m_first = new FirstStartPage;
    m_stack->addWidget(m_first);
    connect(m_first, &FirstStartPage::demoRequested, this, [this] { tryOut(); });
    connect(m_first, &FirstStartPage::setupRequested, this, &MainWindow::showSetup);
    connect(m_first, &FirstStartPage::fileRequested, this, &MainWindow::chooseFile);
    return m_first;
}

TroublePage* MainWindow::trouble()
{
    if (m_trouble)
        return m_trouble;
    m_trouble = new TroublePage;
    m_stack->addWidget(m_trouble);
    connect(m_trouble, &TroublePage::retryRequested, this, [this] { open(m_path); });
    connect(m_trouble, &TroublePage::fileRequested, this, &MainWindow::chooseFile);
    connect(m_trouble, &TroublePage::restoreRequested, this, &MainWindow::chooseBackup);
    connect(m_trouble, &TroublePage::lookRequested, this, [this] { openDamaged(m_path); });
    connect(m_trouble, &TroublePage::startRequested, this, &MainWindow::showFirstStart);
    return m_trouble;
}

ClosingPage* MainWindow::closing()
{
    if (m_closing)
        return m_closing;
    m_closing = new ClosingPage;
    m_stack->addWidget(m_closing);
    connect(m_closing, &ClosingPage::closeRequested, this, &MainWindow::closeNow);
    return m_closing;
}

void MainWindow::bring(QWidget* page)
{
    m_stack->setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showFirstStart()
{
    first()->showBusy({});
    bring(first());
}

void MainWindow::showTrouble(const Error& error, const QString& path)
{
    m_path = path;
    trouble()->showError(error, path);
    bring(trouble());
}

/// Nothing else can be begun on this page until it is done.
void MainWindow::showBusy(const QString& what)
{
    first()->showBusy(what);
    bring(first());
}

/// Opens or makes a ward beside the GUI thread: a hard disk and password hashing take their time.
template <class Make>
void MainWindow::make(const QString& path, Make work)
{
    m_path = path;
    QtConcurrent::run([work, seams = m_seams] {
        return work(seams);
    }).then(this, [this, path](OpenedOffice office) { take(std::move(office), path); });
}

void MainWindow::open(const QString& path)
{
    showBusy(tr("Opening the ward…"));
    make(path, [path](const Seams& seams) { return openWard(path, seams); });
}

void MainWindow::open(const QString& path, std::future<OpenedOffice> office)
{
    m_opening = new Label(tr("Opening the ward…"), Look::second);
    m_opening->setObjectName(u"opening"_s);
    m_opening->setAlignment(Qt::AlignCenter);
    m_stack->setCurrentIndex(m_stack->addWidget(m_opening));
    make(path,
        [opening = std::make_shared<std::future<OpenedOffice>>(std::move(office))](
            const Seams&) { return opening->get(); });
}

/// Only to look: nothing is written into it, and no backup is made of it.
void MainWindow::openDamaged(const QString& path)
{
    showBusy(tr("Opening the ward…"));
    make(path,
        [path](const Seams& seams) { return Office::open(path, Office::Access::damaged, seams); });
}

void MainWindow::tryOut(const QString& path)
{
    showBusy(tr("Preparing the ward for trying out…"));
    make(path, [path](const Seams& seams) { return makeDemo(path, seams); });
}

void MainWindow::create(const NewWard& ward)
{
    m_setup->showBusy();
    make(ward.path, [ward](const Seams& seams) { return makeWard(ward, seams); });
}

void MainWindow::take(OpenedOffice office, const QString& path)
{
    if (m_first)
        m_first->showBusy({});
    if (office && m_demosOnly && !(*office)->ward().config.demo)
        office = Error{ErrorCode::ruleRefused, u"--clock"_s, u"clockOnlyInDemo"_s, {}, {}};
    const bool founds = m_setup && m_stack->currentWidget() == m_setup;
    if (office)
        begin(std::move(*office));
    else if (founds)
        m_setup->showTrouble(sentence(office.error(), language()));
    else
        showTrouble(office.error(), path);
    if (office)
        delete std::exchange(m_setup, nullptr); // with the passwords that were typed
    delete std::exchange(m_opening, nullptr);
}

void MainWindow::begin(std::unique_ptr<Office> office)
{
    closeWard();
    m_desk = std::make_unique<Desk>(std::move(office), *m_seams.clock);
    const PageContext context{*m_desk, *m_prompt};
    m_workplace = new Workplace(context, m_places, m_preferences, m_scans);
    connect(
        m_workplace, &Workplace::reopenRequested, this, &MainWindow::reopen, Qt::QueuedConnection);
    m_stack->addWidget(m_workplace);
    m_stack->setCurrentWidget(m_workplace);
    m_workplace->begin();
    m_preferences.setLastFile(m_path);
    const auto& readOnly = m_desk->readOnlyBecause();
    const bool damaged = readOnly && readOnly->code == ErrorCode::damaged;
    if (m_keepsBackups && !m_desk->isDemo() && !damaged)
        m_desk->backups().keep();
    setWindowTitle(m_desk->ward().config.name + u" – Một Cửa"_s);
    Q_EMIT wardOpened();
}

/// The pages go before the desk that they work on.
void MainWindow::closeWard()
{
    delete m_workplace;
    m_workplace = nullptr;
    m_desk.reset();
}

void MainWindow::showSetup()
{
    if (!m_setup) {
        const QDate today = m_seams.clock->now().localDate();
        m_setup = new SetupPage(*m_prompt, today, SystemPrinter().names());
        m_stack->addWidget(m_setup);
        connect(m_setup, &SetupPage::finished, this, &MainWindow::create);
        connect(m_setup, &SetupPage::cancelled, this, &MainWindow::showFirstStart);
    }
    bring(m_setup);
}

void MainWindow::chooseFile()
{
    const auto path
        = m_prompt->chooseFile({tr("Open a ward's file"), wardFolder(), tr("Wards (*.motcua)")});
    if (path)
        open(*path);
}

/// Closed first: one process writes a file once.
void MainWindow::reopen()
{
    bring(first());
    closeWard();
    open(m_path);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_preferences.setGeometry(saveGeometry());
    if (m_mayClose || !m_desk || !m_desk->backups().isKeeping())
        return QMainWindow::closeEvent(event);
    event->ignore();
    backUpAndClose();
}

} // namespace motcua
