#include "app/motcua/places.h"
#include "tests/support/deskfixture.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/workplace.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

#include <QtTest>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
/// The screen of an office PC: no place may need more.
constexpr QSize kOffice(1366, 768);

void savePictures(QWidget& window, const QString& name)
{
    const QString folder = qEnvironmentVariable("MOTCUA_PICTURES");
    if (folder.isEmpty())
        return;
    auto& app = *static_cast<QApplication*>(QCoreApplication::instance());
    for (const QSize& size : {kOffice, QSize(1920, 1080)})
        for (const ThemeKind kind : {ThemeKind::light, ThemeKind::dark}) {
            applyTheme(app, kind);
            window.resize(size);
            QTest::qWait(100);
            const QString look = kind == ThemeKind::dark ? u"dark"_s : u"light"_s;
            QVERIFY(window.grab().save(
                u"%1/whole-%2-%3-%4.png"_s.arg(folder, name, look).arg(size.width())));
        }
    applyTheme(app, ThemeKind::light);
    window.resize(kOffice);
}
} // namespace

/// The window with the pages that the program has.
class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachSeesTheirPlaces_data();
    void eachSeesTheirPlaces();
};

void TestWindow::initTestCase()
{
    auto& app = *static_cast<QApplication*>(QCoreApplication::instance());
    applyLanguage(app, Language::vietnamese);
    applyTheme(app, ThemeKind::light);
}

void TestWindow::eachSeesTheirPlaces_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("a clerk") << u"tiepnhan"_s
                             << QStringList{u"counter"_s, u"dossiers"_s, u"registers"_s,
                                    u"catalogue"_s, u"fees"_s};
    QTest::newRow("a leader") << u"chutich"_s
                              << QStringList{u"approval"_s, u"dossiers"_s, u"registers"_s,
                                     u"catalogue"_s, u"fees"_s, u"admin"_s};
    QTest::newRow("an administrator")
        << u"quantri"_s << QStringList{u"admin"_s, u"dossiers"_s, u"registers"_s, u"catalogue"_s};
}

void TestWindow::eachSeesTheirPlaces()
{
    QFETCH(QString, login);
    QFETCH(QStringList, places);
    DeskFixture fixture;
    fixture.populate();
    Preferences preferences(fixture.folder() + u"/motcua.ini"_s);
    preferences.setLastLogin(login);
    ScanFilter scans;
    Workplace window(fixture.context(), allPlaces(), preferences, scans);
    window.resize(kOffice);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.begin();
    QTest::keyClicks(QApplication::focusWidget(), u"2468"_s);
    QTRY_COMPARE(window.pages().currentPlace(), places.front());
    for (const QString& place : places) {
        window.pages().goTo(place);
        QCOMPARE(window.pages().currentPlace(), place);
        QVERIFY(window.pages().currentPage()->isVisible());
        window.pages().showHelp(true); // every place has its text
        window.pages().showHelp(false);
        QTest::qWait(200); // what the page reads has come
        QCOMPARE(window.size(), kOffice);
        savePictures(window, login + u'-' + place);
    }
    QVERIFY(window.pages().isShown(places.back()));
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
