// motcua: the window. It opens the ward it was left with, or asks how to begin.
#include "app/keyfolder.h"
#include "app/motcua/arguments.h"
#include "app/motcua/places.h"
#include "app/motcua/tour.h"
#include "core/catalogue/catalogue.h"
#include "core/security/random.h"
#include "core/store/os_crash.h"
#include "core/store/os_memory.h"
#include "core/wording/wording.h"
#include "ui/shell/looksmenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

#include <cstdio>
#include <future>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
int tell(std::FILE* stream, const QString& text, int code)
{
    std::fputs(qPrintable(text), stream);
    return code;
}

QString wrongUse(const Error& error, Language spoken)
{
    return error.field + u": "_s + sentence(error, spoken) + u'\n' + usageText(spoken);
}

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int at = 0; at < argc; ++at)
        arguments.append(QString::fromLocal8Bit(argv[at]));
    return arguments;
}

/// Beside the keys: in this user's own folder.
QString crashLogPath()
{
    const QDir folder(QFileInfo(keyFolder()).absolutePath());
    folder.mkpath(u"."_s);
    return folder.filePath(u"crash.log"_s);
}

/// Must be said before the application is made.
void scaleBy(int percent)
{
    if (!qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(percent / 100.0));
}

void nameProgram()
{
    QApplication::setApplicationName(u"motcua"_s);
    QApplication::setDesktopFileName(u"motcua"_s);
    keepCrashLog(crashLogPath());
}

void dress(QApplication& app, const Arguments& arguments, const Preferences& preferences)
{
    applyLanguage(app, arguments.language.value_or(preferences.language()));
    applyThemeOf(preferences);
    if (arguments.dark)
        applyTheme(app, ThemeKind::dark);
}

/// What the window is given from outside. The ward is opened, and the packs are read that come with
/// the program, while the window is being made, so that none waits for another.
class Start
{
public:
    Start(const Arguments& arguments, const Preferences& preferences)
        : m_frozen(arguments.clock.value_or(Instant{}))
        , m_seams{arguments.clock ? static_cast<const Clock*>(&m_frozen) : &m_running, &m_random,
              keyFolder()}
        , m_file(arguments.file.isEmpty() ? preferences.lastFile() : arguments.file)
        , m_packs(std::async(std::launch::async, [] { static_cast<void>(Catalogue::builtIn()); }))
    {
        if (!m_file.isEmpty())
            m_opening
                = std::async(std::launch::async, [this] { return openWard(m_file, m_seams); });
    }
    Start(const Start&) = delete;
    Start& operator=(const Start&) = delete;

    const Seams& seams() const { return m_seams; }
    void into(MainWindow& window)
    {
        if (m_file.isEmpty())
            window.showFirstStart();
        else
            window.open(m_file, std::move(m_opening));
    }

private:
    SystemClock m_running;
    FrozenClock m_frozen;
    SystemRandom m_random;
    Seams m_seams;
    QString m_file;
    std::future<void> m_packs;
    std::future<OpenedOffice> m_opening;
};

/// For who measures how long it takes until somebody can begin to work.
void tellWhenReady(MainWindow& window)
{
    QObject::connect(&window, &MainWindow::wardOpened, &window, [&window] {
        window.repaint();
        QTimer::singleShot(0, &window, [] {
            std::puts("ready");
            std::fflush(stdout);
        });
    });
}

int run(QApplication& app, Start& start, const Arguments& arguments, Preferences& preferences)
{
    MainWindow window(start.seams(), allPlaces(), preferences);
    if (arguments.clock)
        window.refuseAllButDemos();
    if (arguments.tellReady)
        tellWhenReady(window);
    else
        window.keepBackups();
    start.into(window);
    window.show();
    return app.exec();
}
} // namespace

int main(int argc, char** argv)
{
    shareOneHeap();
    Preferences preferences;
    const auto arguments = readArguments(argumentsOf(argc, argv));
    if (!arguments)
        return tell(stderr, wrongUse(arguments.error(), preferences.language()), 2);
    if (arguments->help)
        return tell(stdout, usageText(arguments->language.value_or(preferences.language())), 0);
    scaleBy(preferences.scale());
    if (!arguments->tour.isEmpty()) {
        QApplication app(argc, argv);
        nameProgram();
        return runTour(app, arguments->tour);
    }
    Start start(*arguments, preferences);
    QApplication app(argc, argv);
    nameProgram();
    dress(app, *arguments, preferences);
    return run(app, start, *arguments, preferences);
}
