#include "core/security/sealedfile.h"
#include "core/store/restore.h"
#include "core/store/worklists.h"
#include "tests/support/deskfixture.h"
#include "tests/support/must.h"
#include "tests/support/pictures.h"
#include "tests/support/verify.h"
#include "ui/shell/backupsettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/signincard.h"
#include "ui/shell/workplace.h"
#include "ui/start/closingpage.h"
#include "ui/start/setuppage.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/textfield.h"

#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
class EmptyPage : public Page
{
public:
    explicit EmptyPage(const PageContext& context)
        : Page(context)
    {
    }
    QString title() const override { return u"Hồ sơ"_s; }
    QString iconName() const override { return u"dossier"_s; }
};

/// A window that has never been started before, in a folder of its own.
struct Program
{
    Program()
    {
        window.show();
        window.activateWindow();
        window.showFirstStart();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
    }
    QString path(const QString& name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    SystemRandom random;
    FrozenClock clock{Instant::fromIso(u"2026-11-23T09:42:00"_s).value()};
    Preferences preferences{folder.filePath(u"motcua.ini"_s)};
    MainWindow window{{&clock, &random, folder.filePath(u"keys"_s), PasswordCost::least()},
        {placeOf<EmptyPage>(kDossiersPlace)}, preferences};
};

template <class W>
W* child(QWidget& parent, const QString& name)
{
    W* found = parent.findChild<W*>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

void fill(QWidget& page, const QString& name, const QString& text)
{
    auto* field = child<QLineEdit>(page, name);
    field->setText(text);
    field->setModified(true);
}

bool isWrong(QWidget& page, const QString& name)
{
    return child<QLineEdit>(page, name)->property("invalid").toBool();
}

void receiveOne(Office& office)
{
    must(office.run({{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s},
                        {u"applicant"_s,
                            QJsonObject{{u"fullName"_s, u"Trần Thị Bích Đào"_s},
                                {u"personalNumber"_s, u"034187009876"_s}}},
                        {u"answers"_s, QJsonObject{{u"copies"_s, 1}, {u"pages"_s, 1}}}},
        {u"tiepnhan"_s}));
}

/// Opening it says that it is damaged; what was worked can still be read.
void breakFile(Office& office)
{
    office.file().database().run(
        "DROP TRIGGER event_no_update; UPDATE event SET when_ms = 1 WHERE seq = 3;"
        "CREATE TRIGGER event_no_update BEFORE UPDATE ON event\n"
        "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END");
}

/// How the file that does not open stands to its backup.
enum class Beside
{
    ahead,
    same,
    apart, ///< another station has worked in each
    unreadable
};

/// A ward's file at `path` that does not open, and its backup.
QString brokenWard(const QString& path, const Seams& seams, Beside beside)
{
    SystemRandom random;
    auto office = must(Office::create(path, demoFounding(), seams));
    const auto backedUp = [&] {
        const BackupOrder order{usualBackupFolder(path), {}, PasswordCost::least()};
        return must(backUp(path, order, office->now(), random)).path;
    };
    QString backup = backedUp();
    if (beside != Beside::same)
        receiveOne(*office);
    if (beside == Beside::apart) {
        const QString later = backedUp();
        office.reset();
        must(restore({std::exchange(backup, later), {}}, path, seams.clock->now()));
        office = must(Office::open(path, Office::Access::write, seams));
        must(office->startStation({u"quantri"_s}, {{u"reason"_s, u"Khôi phục bản sao lưu"_s}}));
        receiveOne(*office);
    }
    breakFile(*office);
    office.reset();
    if (beside == Beside::unreadable && !QFile::resize(path, 100))
        qFatal("cannot cut %s", qPrintable(path));
    return backup;
}

QStringList keptBeside(const QString& path)
{
    return QFileInfo(path).dir().entryList({u"*.before-*.motcua"_s});
}

void fillWard(QWidget& page)
{
    fill(page, u"wardName"_s, u"Phường Ô Chợ Dừa"_s);
    fill(page, u"agency"_s, u"H26.017.09"_s);
}

void fillPeople(QWidget& page)
{
    const QStringList names{u"Nguyễn Thị Thu Hà"_s, u"Trần Quốc Khánh"_s, u"Phạm Hoàng Long"_s};
    const QStringList roles{u"clerk"_s, u"leader"_s, u"administrator"_s};
    for (int at = 0; at < 3; ++at) {
        fill(page, roles[at] + u"Name"_s, names[at]);
        fill(page, roles[at] + u"Password"_s, u"mat-khau-"_s + roles[at]);
        fill(page, roles[at] + u"Pin"_s, u"135790"_s);
    }
}
} // namespace

class TestFirstStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tryingOutOpensAWardThatIsFullOfLife();
    void tryingOutAgainOpensTheSameWard();
    void aStepIsNotLeftWithAFault();
    void whatFollowsFromTheNameIsFilledIn();
    void fourStepsMakeAWard();
    void closingTellsHowFarTheBackupIs();
    void escGoesBackAndKeepsWhatWasTyped();
    void passwordsOfASetupThatWasLeftDoNotStay();
    void whatDoesNotOpenIsExplained_data();
    void whatDoesNotOpenIsExplained();
    void aDamagedFileIsLookedAtAndTheWayBackIsShown();
    void whatABackupLacksIsAskedAboutBeforeItIsRestored_data();
    void whatABackupLacksIsAskedAboutBeforeItIsRestored();
    void aWrongPassphraseIsToldAtOnce();
    void afterAFailedDiskTheFileIsOpenedAgain();
    void aMadeUpClockIsForDemosOnly();
    void whileTheNamedFileIsOpenedNothingElseIsOffered();
    void whileAWardIsMadeNoOtherIsOpened();
    void whatIsTriedAgainIsTriedOnce();
};

void TestFirstStart::initTestCase()
{
    auto& app = *static_cast<QApplication*>(QCoreApplication::instance());
    applyLanguage(app, Language::vietnamese);
    applyTheme(app, ThemeKind::light);
}

void TestFirstStart::tryingOutOpensAWardThatIsFullOfLife()
{
    Program program;
    savePictures(program.window, u"first-start"_s);
    QSignalSpy opened(&program.window, &MainWindow::wardOpened);
    program.window.tryOut(program.path(u"x/dung-thu.motcua"_s));
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20000);
    Desk* desk = program.window.desk();
    QVERIFY(desk->isDemo());
    const WorkQuery waiting{Work::forApproval, program.clock.now(), program.clock.now()};
    const auto count
        = [waiting](const Office& office) { return motcua::count(office.file(), waiting); };
    QVERIFY(desk->read(count).result().valueOr(0) > 0);
    QCOMPARE(program.preferences.lastFile(), program.path(u"x/dung-thu.motcua"_s));
}

void TestFirstStart::tryingOutAgainOpensTheSameWard()
{
    Program program;
    QSignalSpy opened(&program.window, &MainWindow::wardOpened);
    program.window.tryOut(program.path(u"demo.motcua"_s));
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20000);
    const auto id = [](const Office& office) { return office.file().fileId(); };
    const QString first = program.window.desk()->read(id).result();
    const Result<std::unique_ptr<Office>> second = openWard(
        program.path(u"demo.motcua"_s), {&program.clock, &program.random, program.path(u"keys"_s)});
    VERIFY_ERROR(second, ErrorCode::inUse);
    QVERIFY(!first.isEmpty());
}

void TestFirstStart::aStepIsNotLeftWithAFault()
{
    Program program;
    child<QAbstractButton>(program.window, u"setUp"_s)->click();
    auto* page = program.window.findChild<SetupPage*>();
    QVERIFY(page);
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(isWrong(*page, u"wardName"_s));
    QVERIFY(child<QLineEdit>(*page, u"wardName"_s)->hasFocus());
    savePictures(program.window, u"setup-1-faults"_s);
    fillWard(*page);
    fill(*page, u"agency"_s, u"phường"_s);
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!isWrong(*page, u"wardName"_s));
    QVERIFY(isWrong(*page, u"agency"_s));
    fillWard(*page);
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    fillPeople(*page);
    fill(*page, u"clerkPassword"_s, u"ngan"_s);
    fill(*page, u"leaderPin"_s, u"12"_s);
    fill(*page, u"administratorLogin"_s, u"tiepnhan"_s);
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    for (const QString& name : {u"clerkPassword"_s, u"leaderPin"_s, u"administratorLogin"_s})
        QVERIFY2(isWrong(*page, name), qPrintable(name));
    savePictures(program.window, u"setup-2-faults"_s);
}

void TestFirstStart::whatFollowsFromTheNameIsFilledIn()
{
    Program program;
    child<QAbstractButton>(program.window, u"setUp"_s)->click();
    auto* page = program.window.findChild<SetupPage*>();
    child<QLineEdit>(*page, u"wardName"_s)->setText(u"Phường Ô Chợ Dừa"_s);
    QCOMPARE(child<QLineEdit>(*page, u"wardPlace"_s)->text(), u"Ô Chợ Dừa"_s);
    QCOMPARE(child<QPlainTextEdit>(*page, u"authority"_s)->toPlainText(),
        u"ỦY BAN NHÂN DÂN\nPHƯỜNG Ô CHỢ DỪA"_s);
    fill(*page, u"wardPlace"_s, u"Đống Đa"_s);
    child<QLineEdit>(*page, u"wardName"_s)->setText(u"Phường Cửa Nam"_s);
    QCOMPARE(child<QLineEdit>(*page, u"wardPlace"_s)->text(), u"Đống Đa"_s);
}

void TestFirstStart::fourStepsMakeAWard()
{
    Program program;
    child<QAbstractButton>(program.window, u"setUp"_s)->click();
    auto* page = program.window.findChild<SetupPage*>();
    const auto goOn = [page] { QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier); };
    fillWard(*page);
    savePictures(program.window, u"setup-1"_s);
    goOn();
    fillPeople(*page);
    savePictures(program.window, u"setup-2"_s);
    goOn();
    fill(*page, u"sameDayUntil"_s, u"14:30"_s);
    savePictures(program.window, u"setup-3"_s);
    goOn();
    const auto heads = [page] {
        const auto labels = page->findChildren<QLabel*>();
        return std::ranges::count_if(labels, [](const QLabel* label) {
            return label->isVisible() && label->text() == u"Số tiếp theo"_s;
        });
    };
    QTRY_COMPARE(heads(), 1); // over all the rows
    child<NumberField>(*page, u"next0"_s)->setValue(1250);
    fill(*page, u"volume0"_s, u"02/2026"_s);
    QVERIFY(child<QLineEdit>(*page, u"path"_s)->text().endsWith(u"phuong-o-cho-dua.motcua"_s));
    fill(*page, u"path"_s, program.path(u"o-cho-dua.motcua"_s));
    savePictures(program.window, u"setup-4"_s);
    QSignalSpy opened(&program.window, &MainWindow::wardOpened);
    program.window.keepBackups();
    goOn();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20000);
    const WardState& ward = program.window.desk()->ward();
    QCOMPARE(ward.config.name, u"Phường Ô Chợ Dừa"_s);
    QCOMPARE(ward.config.hours.sameDayUntil, QTime(14, 30));
    QCOMPARE(ward.accounts.size(), 3u);
    QCOMPARE(positionOf(ward.openings, u"SCT/BS"_s, 2026, 0).next, 1250);
    QCOMPARE(positionOf(ward.openings, u"TL-BS"_s, 2026, 0).next, 1);
    QVERIFY(!program.window.desk()->isDemo());
    savePictures(program.window, u"door-real"_s);
    program.window.close();
    QTRY_VERIFY(!program.window.isVisible());
    const QString backups = usualBackupFolder(program.path(u"o-cho-dua.motcua"_s));
    QCOMPARE(backupsIn(backups).size(), 1U);
}

void TestFirstStart::closingTellsHowFarTheBackupIs()
{
    ClosingPage page;
    page.resize(1366, 768);
    page.show();
    QApplication::setActiveWindow(&page);
    page.setProgress(40);
    savePictures(page, u"closing"_s);
    QCOMPARE(page.findChild<QProgressBar*>()->value(), 40);
    QSignalSpy left(&page, &ClosingPage::closeRequested);
    QTest::keyClick(&page, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void TestFirstStart::escGoesBackAndKeepsWhatWasTyped()
{
    Program program;
    child<QAbstractButton>(program.window, u"setUp"_s)->click();
    auto* page = program.window.findChild<SetupPage*>();
    fillWard(*page);
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    fill(*page, u"clerkName"_s, u"Nguyễn Thị Thu Hà"_s);
    QTest::keyClick(page, Qt::Key_Escape);
    QTest::keyClick(page, Qt::Key_Escape);
    QVERIFY(!page->isVisible());
    child<QAbstractButton>(program.window, u"setUp"_s)->click();
    QVERIFY(page->isVisible());
    QCOMPARE(child<QLineEdit>(*page, u"wardName"_s)->text(), u"Phường Ô Chợ Dừa"_s);
    QCOMPARE(child<QLineEdit>(*page, u"clerkName"_s)->text(), u"Nguyễn Thị Thu Hà"_s);
}

/// Somebody else works in the ward that is opened instead.
void TestFirstStart::passwordsOfASetupThatWasLeftDoNotStay()
{
    Program program;
    child<QAbstractButton>(program.window, u"setUp"_s)->click();
    auto* page = program.window.findChild<SetupPage*>();
    fillWard(*page);
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    fillPeople(*page);
    QTest::keyClick(page, Qt::Key_Escape);
    QTest::keyClick(page, Qt::Key_Escape);
    QVERIFY(!page->isVisible());
    const Seams seams{
        &program.clock, &program.random, program.path(u"keys"_s), PasswordCost::least()};
    VERIFY_OK(Office::create(program.path(u"phuong.motcua"_s), demoFounding(), seams));
    const QSignalSpy opened(&program.window, &MainWindow::wardOpened);
    program.window.open(program.path(u"phuong.motcua"_s));
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(!program.window.findChild<SetupPage*>());
}

void TestFirstStart::whatDoesNotOpenIsExplained_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("it is not there") << u"none.motcua"_s << QByteArray();
    QTest::newRow("it is something else")
        << u"letter.motcua"_s << QByteArray("Kính gửi: UBND phường");
}

void TestFirstStart::whatDoesNotOpenIsExplained()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    Program program;
    if (!bytes.isEmpty()) {
        QFile file(program.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    program.window.open(program.path(name));
    QTRY_VERIFY(program.window.findChild<QLabel*>(u"what"_s)); // made when there is trouble
    auto* what = child<QLabel>(program.window, u"what"_s);
    QTRY_VERIFY(what->isVisible());
    QVERIFY(!what->text().isEmpty());
    QVERIFY(!child<QLabel>(program.window, u"next"_s)->text().isEmpty());
    QVERIFY(child<QAbstractButton>(program.window, u"retry"_s)->hasFocus());
    savePictures(program.window, u"trouble-"_s + name);
    QTest::keyClick(&program.window, Qt::Key_Escape);
    QVERIFY(child<QAbstractButton>(program.window, u"tryOut"_s)->isVisible());
}

void TestFirstStart::aDamagedFileIsLookedAtAndTheWayBackIsShown()
{
    Program program;
    const QString path = program.path(u"hong.motcua"_s);
    const Seams seams{
        &program.clock, &program.random, program.path(u"keys"_s), PasswordCost::least()};
    {
        const auto office = Office::create(path, demoFounding(), seams);
        VERIFY_OK(office);
        breakFile(**office);
    }
    program.window.open(path);
    QTRY_VERIFY(program.window.findChild<QAbstractButton*>(u"lookAtDamaged"_s));
    auto* look = child<QAbstractButton>(program.window, u"lookAtDamaged"_s);
    QTRY_VERIFY(look->isVisible());
    QVERIFY(child<QAbstractButton>(program.window, u"restoreBackup"_s)->isVisible());
    savePictures(program.window, u"trouble-damaged"_s);
    const QSignalSpy opened(&program.window, &MainWindow::wardOpened);
    look->click();
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(program.window.desk()->readOnlyBecause()->code, ErrorCode::damaged);
}

void TestFirstStart::whatABackupLacksIsAskedAboutBeforeItIsRestored_data()
{
    QTest::addColumn<Beside>("beside");
    QTest::addColumn<QString>("title"); // "": not asked
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("answer");
    const QString older = u"Bản sao lưu cũ hơn tệp hiện tại"_s;
    const QString dossier = u"1 hồ sơ mới"_s;
    QTest::newRow("it is older, restored all the same") << Beside::ahead << older << dossier << 0;
    QTest::newRow("it is older, stay") << Beside::ahead << older << dossier << 1;
    QTest::newRow("it is older, Esc") << Beside::ahead << older << dossier << -1;
    QTest::newRow("each has work of its own")
        << Beside::apart << u"Bản sao lưu và tệp hiện tại mỗi bên có dữ liệu mà bên kia không có"_s
        << dossier << 1;
    QTest::newRow("nobody knows") << Beside::unreadable
                                  << u"Chưa so được bản sao lưu với tệp hiện tại"_s
                                  << u"không rõ bản sao lưu thiếu những gì"_s << 0;
    QTest::newRow("it lacks nothing") << Beside::same << QString() << QString() << 0;
}

void TestFirstStart::whatABackupLacksIsAskedAboutBeforeItIsRestored()
{
    QFETCH(Beside, beside);
    QFETCH(QString, title);
    QFETCH(QString, says);
    QFETCH(int, answer);
    ScriptedPrompt prompt;
    Program program;
    program.window.askThrough(prompt);
    const QString path = program.path(u"phuong.motcua"_s);
    const Seams seams{
        &program.clock, &program.random, program.path(u"keys"_s), PasswordCost::least()};
    prompt.files = {brokenWard(path, seams, beside)};
    prompt.buttons = {answer};
    const QStringList kept = keptBeside(path);
    const QSignalSpy opened(&program.window, &MainWindow::wardOpened);
    program.window.open(path);
    QTRY_VERIFY(program.window.findChild<QAbstractButton*>(u"restoreBackup"_s));
    auto* restore = child<QAbstractButton>(program.window, u"restoreBackup"_s);
    QTRY_VERIFY(restore->isVisible());
    restore->click();
    QVERIFY(!restore->isVisible()); // nothing else is begun meanwhile
    if (answer == 0) {
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(program.window.desk()->readOnlyBecause().has_value(), beside != Beside::same);
        QCOMPARE(keptBeside(path).size(), kept.size() + 1);
    } else {
        QTRY_VERIFY(restore->isVisible());
        QVERIFY(opened.isEmpty());
        QCOMPARE(keptBeside(path), kept);
        QVERIFY(!QFile::exists(path + u".restoring"_s));
    }
    QCOMPARE(prompt.asked.mid(1), title.isEmpty() ? QStringList() : QStringList{title});
    QVERIFY2(prompt.said.contains(says), qPrintable(prompt.said));
    QCOMPARE(prompt.said.contains(u"Tệp hiện tại được giữ lại"_s), !title.isEmpty());
}

/// Whoever mistyped is not asked whether to go on.
void TestFirstStart::aWrongPassphraseIsToldAtOnce()
{
    ScriptedPrompt prompt;
    Program program;
    program.window.askThrough(prompt);
    const QString path = program.path(u"phuong.motcua"_s);
    const Seams seams{
        &program.clock, &program.random, program.path(u"keys"_s), PasswordCost::least()};
    const QString sealed = program.path(u"phuong.sealed"_s);
    VERIFY_OK(sealFile(brokenWard(path, seams, Beside::ahead), sealed, u"mật khẩu sao lưu"_s,
        program.random, PasswordCost::least()));
    prompt.files = {sealed};
    prompt.texts = {u"mật khẩu khác"_s};
    program.window.open(path);
    QTRY_VERIFY(program.window.findChild<QAbstractButton*>(u"restoreBackup"_s));
    auto* restore = child<QAbstractButton>(program.window, u"restoreBackup"_s);
    QTRY_VERIFY(restore->isVisible());
    restore->click();
    auto* what = child<QLabel>(program.window, u"what"_s);
    QTRY_VERIFY(what->isVisible());
    QVERIFY2(what->text().contains(u"mật khẩu của bản sao lưu không đúng"_s, Qt::CaseInsensitive),
        qPrintable(what->text()));
    QCOMPARE(prompt.asked.size(), 2); // the file and its passphrase
    QVERIFY(keptBeside(path).isEmpty());
}

void TestFirstStart::afterAFailedDiskTheFileIsOpenedAgain()
{
    Program program;
    const QString path = program.path(u"phuong.motcua"_s);
    const Seams seams{
        &program.clock, &program.random, program.path(u"keys"_s), PasswordCost::least()};
    VERIFY_OK(Office::create(path, demoFounding(), seams));
    const QSignalSpy opened(&program.window, &MainWindow::wardOpened);
    program.window.open(path);
    QTRY_COMPARE(opened.size(), 1);
    waited(program.window.desk()->write([](Office& office) {
        office.file().noteFailure({ErrorCode::storage, {}, {}, {}, {}});
        return 0;
    }));
    QTRY_VERIFY(program.window.desk()->stoppedBecause());
    Q_EMIT program.window.workplace()->reopenRequested();
    QTRY_COMPARE(opened.size(), 2);
    QVERIFY(!program.window.desk()->stoppedBecause());
}

void TestFirstStart::aMadeUpClockIsForDemosOnly()
{
    Program program;
    Founding real = demoFounding();
    real.config.demo = false;
    for (AccountCommand& account : real.accounts)
        account.pin.clear();
    const Seams seams{
        &program.clock, &program.random, program.path(u"keys"_s), PasswordCost::least()};
    VERIFY_OK(makeWard({real, {}, program.path(u"real.motcua"_s)}, seams));
    program.window.refuseAllButDemos();
    program.window.open(program.path(u"real.motcua"_s));
    QTRY_VERIFY(program.window.findChild<QLabel*>(u"what"_s));
    QTRY_VERIFY(child<QLabel>(program.window, u"what"_s)->isVisible());
    QVERIFY(!program.window.desk());
}

/// Nobody is offered to try the program out while his own ward is being opened.
void TestFirstStart::whileTheNamedFileIsOpenedNothingElseIsOffered()
{
    Program program;
    const Seams seams{
        &program.clock, &program.random, program.path(u"keys"_s), PasswordCost::least()};
    VERIFY_OK(Office::create(program.path(u"phuong.motcua"_s), demoFounding(), seams));
    const QSignalSpy opened(&program.window, &MainWindow::wardOpened);
    std::promise<OpenedOffice> office;
    program.window.open(program.path(u"phuong.motcua"_s), office.get_future());
    program.window.show();
    auto* opening = program.window.findChild<QLabel*>(u"opening"_s);
    QVERIFY(opening && opening->isVisible() && !opening->text().isEmpty());
    const auto* tryOut = program.window.findChild<QAbstractButton*>(u"tryOut"_s);
    QVERIFY(!tryOut || !tryOut->isVisible());
    savePictures(program.window, u"opening"_s);
    office.set_value(openWard(program.path(u"phuong.motcua"_s), seams));
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(!program.window.findChild<QLabel*>(u"opening"_s));
    QVERIFY(child<QWidget>(program.window, u"door"_s)->isVisible());
}

/// Two at once: the one that comes last would take the place of the other.
void TestFirstStart::whileAWardIsMadeNoOtherIsOpened()
{
    Program program;
    const QString path = program.path(u"x/dung-thu.motcua"_s);
    auto* open = child<QAbstractButton>(program.window, u"openFile"_s);
    QVERIFY(open->isEnabled());
    const QSignalSpy opened(&program.window, &MainWindow::wardOpened);
    const QSignalSpy asked(open, &QAbstractButton::clicked);
    program.window.tryOut(path);
    QVERIFY(!open->isEnabled());
    QTest::keyClick(&program.window, Qt::Key_O, Qt::ControlModifier);
    QTest::keyClick(&program.window, Qt::Key_1, Qt::AltModifier);
    QCOMPARE(asked.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20000);
    QCOMPARE(program.preferences.lastFile(), path);
    QVERIFY(program.window.workplace()->isVisible());
}

/// F5, F5: while the file is opened nothing of what went wrong can be pressed.
void TestFirstStart::whatIsTriedAgainIsTriedOnce()
{
    Program program;
    const QString path = program.path(u"phuong.motcua"_s);
    program.window.open(path); // not there yet
    QTRY_VERIFY(program.window.findChild<QLabel*>(u"what"_s));
    QTRY_VERIFY(child<QLabel>(program.window, u"what"_s)->isVisible());
    const Seams seams{
        &program.clock, &program.random, program.path(u"keys"_s), PasswordCost::least()};
    VERIFY_OK(Office::create(path, demoFounding(), seams));
    const QSignalSpy opened(&program.window, &MainWindow::wardOpened);
    auto* retry = child<QAbstractButton>(program.window, u"retry"_s);
    const QSignalSpy pressed(retry, &QAbstractButton::clicked);
    QTest::keyClick(&program.window, Qt::Key_F5);
    QVERIFY(!retry->isVisible());
    QTest::keyClick(&program.window, Qt::Key_F5);
    QTest::keyClick(&program.window, Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(pressed.size(), 1);
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(program.window.workplace()->isVisible());
    QVERIFY(!child<QLabel>(program.window, u"what"_s)->isVisible());
}

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
