#include "tests/support/windowdriver.h"

#include "app/motcua/places.h"
#include "core/office/sampledays.h"
#include "core/store/search.h"
#include "tests/support/must.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/printer.h"
#include "ui/shell/printing.h"
#include "ui/shell/signincard.h"
#include "ui/shell/workplace.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowmodel.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProcess>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr int kMostTabs = 60;
constexpr int kDaysBefore = 30;
constexpr int kMostRows = 100;
const QString kPin = u"2468"_s;

void waitUntil(const QString& what, const std::function<bool()>& there)
{
    if (!QTest::qWaitFor(there))
        qFatal("waited in vain: %s", qPrintable(what));
}
} // namespace

WindowDriver::WindowDriver(const QString& now, Ward ward)
    : m_clock(Instant::fromIso(now).value().plusMinutes(-60 * 24 * kDaysBefore))
    , m_preferences(m_folder.filePath(u"motcua.ini"_s))
{
    found(ward, Instant::fromIso(now).value());
    openWindow();
}

WindowDriver::~WindowDriver() = default;

void WindowDriver::found(Ward ward, Instant now)
{
    const auto office = must(Office::create(path(), demoFounding(), seams()));
    m_clock.set(now);
    must(putPrintSettings(office->file(), {true, {}}));
    if (ward == Ward::lived)
        must(liveSampleDays(*office, m_clock, now));
}

Seams WindowDriver::seams()
{
    return {&m_clock, &m_random, m_folder.filePath(u"keys"_s), PasswordCost::least()};
}

void WindowDriver::openWindow()
{
    applyLanguage(*qApp, Language::vietnamese);
    applyTheme(*qApp, ThemeKind::light);
    m_window = std::make_unique<MainWindow>(seams(), allPlaces(), m_preferences);
    m_window->open(path());
    m_window->show();
    m_window->activateWindow();
    waitUntil(u"the ward opens"_s, [this] { return m_window->workplace(); });
    m_window->workplace()->pages().printing().usePrinter(
        std::make_unique<FolderPrinter>(printFolder()));
    waitUntil(u"the window has the keys"_s, [this] { return m_window->isActiveWindow(); });
}

void WindowDriver::restart()
{
    m_window.reset();
    openWindow();
}

void WindowDriver::printDirectly(bool direct)
{
    const auto put = [direct](Office& office) {
        return putPrintSettings(office.file(), {direct, {}});
    };
    must(waited(desk().write(put)));
}

// --- people and places

void WindowDriver::chooseAccount(const QString& login)
{
    if (!sees(u"people"_s))
        m_keys.press(Qt::Key_F12);
    waitUntil(u"the people are there"_s, [this] { return sees(u"people"_s); });
    const auto* list = part<QListView>(u"people"_s);
    const auto all = list->model()->match(list->model()->index(0, 0), IdRole, login);
    const int row = all.value(0).row();
    while (list->currentIndex().row() != row)
        m_keys.press(list->currentIndex().row() < row ? Qt::Key_Down : Qt::Key_Up);
}

void WindowDriver::signIn(const QString& login)
{
    if (this->login() == login)
        return;
    chooseAccount(login);
    m_keys.typePin(kPin);
    waitUntil(login + u" is at the desk"_s,
        [this, login] { return this->login() == login && !sees(u"people"_s); });
}

QString WindowDriver::place() const
{
    return m_window->workplace()->pages().currentPlace();
}

void WindowDriver::chooseProcedure(const QString& words)
{
    auto* picker = part<QLineEdit>(u"procedure"_s);
    if (!picker->hasFocus())
        tabTo(u"procedure"_s);
    m_keys.type(words);
    m_keys.press(Qt::Key_Return);
    waitUntil(u"the list of procedures goes"_s, [] { return !QApplication::activePopupWidget(); });
}

void WindowDriver::tabTo(const QString& name)
{
    for (int step = 0; step < kMostTabs; ++step) {
        const QWidget* focus = QApplication::focusWidget();
        if (focus && focus->objectName() == name)
            return;
        m_keys.press(Qt::Key_Tab);
    }
    qFatal("no Tab leads to %s", qPrintable(name));
}

bool WindowDriver::isAsked()
{
    const QWidget* dialog = QApplication::activeModalWidget();
    return dialog && dialog->isActiveWindow();
}

void WindowDriver::openDossier(const QString& words)
{
    m_keys.press(Qt::Key_K, Qt::ControlModifier);
    m_keys.type(words);
    m_keys.press(Qt::Key_Return);
    waitUntil(u"the dossier opens"_s, [this] {
        const QWidget* focus = QApplication::focusWidget();
        return sees(u"dossierTitle"_s) && focus && focus->objectName() != u"searchBox";
    });
}

// --- what can be read

QString WindowDriver::words() const
{
    QStringList all;
    for (const auto* label : m_window->findChildren<QLabel*>())
        if (label->isVisible())
            all += label->text();
    return all.join(u'\n');
}

QString WindowDriver::text(const QString& name) const
{
    const auto* label = part<QLabel>(name);
    return label ? label->text() : QString();
}

Dossier WindowDriver::dossier(DossierId id) const
{
    return must(waited(desk().read([id](const Office& office) { return office.dossier(id); })));
}

Dossier WindowDriver::find(const QString& text) const
{
    const auto look = [text](const Office& office) { return motcua::find(office.file(), text, 1); };
    return dossier(must(waited(desk().read(look))).dossiers.at(0).id);
}

std::vector<DossierRow> WindowDriver::rows(Work work) const
{
    const WorkQuery query{work, m_clock.now(), m_clock.now().plusMinutes(60 * 24)};
    const auto look
        = [query](const Office& office) { return page(office.file(), query, kMostRows); };
    return must(waited(desk().read(look))).rows;
}

QStringList WindowDriver::printed() const
{
    QStringList names = QDir(printFolder()).entryList(QDir::Files, QDir::Name);
    for (QString& name : names)
        name = name.section(u' ', 1);
    return names;
}

QString WindowDriver::lastPrint() const
{
    const QDir prints(printFolder());
    const QStringList names = prints.entryList(QDir::Files, QDir::Name);
    return names.isEmpty() ? QString() : prints.filePath(names.back());
}

QString WindowDriver::lastPrintText() const
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {lastPrint(), u"-"_s});
    if (!reader.waitForFinished())
        qFatal("pdftotext does not answer");
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}
