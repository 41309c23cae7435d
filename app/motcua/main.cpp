// motcua: the window. It opens the ward it was left with, or asks how to begin.
#include "app/keyfolder.h"
#include "app/motcua/arguments.h"
#include "app/motcua/places.h"
#include "app/motcua/tour.h"
#include "core/security/random.h"
#include "core/store/os_crash.h"
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

void dress(QApplication& app, const Arguments& arguments, const Preferences& preferences)
{
    applyLanguage(app, arguments.language.value_or(preferences.language()));
    applyThemeOf(preferences);
    if (arguments.dark)
        applyTheme(app, ThemeKind::dark);
}

void begin(MainWindow& window, const Arguments& arguments, const Preferences& preferences)
{
    const QString file = arguments.file.isEmpty() ? preferences.lastFile() : arguments.file;
    if (file.isEmpty())
        window.showFirstStart();
    else
        window.open(file);
}

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

int run(QApplication& app, const Arguments& arguments, Preferences& preferences)
{
    const SystemClock running;
    const FrozenClock frozen(arguments.clock.value_or(Instant{}));
    SystemRandom random;
    const Clock* clock = arguments.clock ? static_cast<const Clock*>(&frozen) : &running;
    MainWindow window({clock, &random, keyFolder()}, allPlaces(), preferences);
    if (arguments.clock)
        window.refuseAllButDemos();
    if (arguments.tellReady)
        tellWhenReady(window);
    else
        window.keepBackups();
    begin(window, arguments, preferences);
    window.show();
    return app.exec();
}
} // namespace

int main(int argc, char** argv)
{
    Preferences preferences;
    const auto arguments = readArguments(argumentsOf(argc, argv));
    if (!arguments)
        return tell(stderr, wrongUse(arguments.error(), preferences.language()), 2);
    if (arguments->help)
        return tell(stdout, usageText(arguments->language.value_or(preferences.language())), 0);
    scaleBy(preferences.scale());
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"motcua"_s);
    keepCrashLog(crashLogPath());
    QApplication::setDesktopFileName(u"motcua"_s);
    if (!arguments->tour.isEmpty())
        return runTour(app, arguments->tour);
    dress(app, *arguments, preferences);
    return run(app, *arguments, preferences);
}
