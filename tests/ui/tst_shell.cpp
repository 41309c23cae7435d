#include "core/office/sampledays.h"
#include "core/store/search.h"
#include "tests/support/deskfixture.h"
#include "tests/support/must.h"
#include "tests/support/verify.h"
#include "ui/shell/accountmodel.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/locksettings.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/pinfield.h"
#include "ui/shell/searchdoor.h"
#include "ui/shell/signincard.h"
#include "ui/shell/topbar.h"
#include "ui/shell/veil.h"
#include "ui/shell/workplace.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/textfield.h"

#include <QAbstractButton>
#include <QListView>
#include <QSignalSpy>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
/// A page that remembers what it was asked.
class SpyPage : public Page
{
public:
    SpyPage(const PageContext& context, const QString& title, std::optional<Permission> needs)
        : Page(context)
        , field(new TextField(100, this))
        , m_title(title)
        , m_needs(needs)
    {
        setFocusProxy(field);
    }

    QString title() const override { return m_title; }
    QString iconName() const override { return u"dossier"_s; }
    bool isFor(const Account& person) const override
    {
        return !m_needs || allows(person.roles, *m_needs);
    }
    void refresh() override { ++refreshed; }
    bool takeScan(const QString& text) override
    {
        scans.append(text);
        return takesScans;
    }
    bool goBack() override { return std::exchange(canGoBack, false); }
    void open(DossierId id) override { opened = id; }
    void openPerson(const QString& person) override { wanted = person; }
    void startIntake(const QString& scan) override { intakes.append(scan); }

    TextField* field;
    DossierId opened;
    QString wanted; ///< whose page was asked for
    QStringList scans;
    QStringList intakes;
    bool takesScans = false;
    bool canGoBack = false;
    int refreshed = 0;

private:
    QString m_title;
    std::optional<Permission> m_needs;
};

Place spyPlace(const QString& name, const QString& title, std::optional<Permission> needs = {})
{
    const auto make = [title, needs](const PageContext& c) { return new SpyPage(c, title, needs); };
    return {name, make, needs};
}

Places spyPlaces()
{
    return {spyPlace(kCounterPlace, u"Quầy"_s, Permission::receive),
        spyPlace(u"approval"_s, u"Duyệt"_s, Permission::approve),
        spyPlace(kDossiersPlace, u"Hồ sơ"_s),
        spyPlace(u"admin"_s, u"Quản trị"_s, Permission::manageAccounts)};
}

/// A populated demo ward and its window.
struct Window
{
    Window()
    {
        desk.populate();
        whole = std::make_unique<Workplace>(desk.context(), spyPlaces(), preferences, scans);
        whole->resize(1366, 768);
        whole->show();
        whole->activateWindow();
        whole->begin();
        waitForFocus();
    }

    void waitForFocus() { static_cast<void>(QTest::qWaitForWindowActive(whole.get())); }
    void type(const QString& keys) const { QTest::keyClicks(QApplication::focusWidget(), keys); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : whole.get(), key, modifiers);
    }
    /// By the door, with a PIN.
    void enter(const QString& letter)
    {
        if (desk.desk().person())
            return;
        type(letter);
        type(u"2468"_s);
        static_cast<void>(
            QTest::qWaitFor([&] { return !whole->pages().currentPlace().isEmpty(); }));
    }
    SpyPage* page(const QString& name) const
    {
        return static_cast<SpyPage*>(whole->pages().page(name));
    }
    QString place() const { return whole->pages().currentPlace(); }
    QString login() { return desk.desk().session().login; }
    template <class W>
    W* find(const QString& name) const
    {
        return whole->findChild<W*>(name);
    }
    PinField* pin(const QString& card) const
    {
        return find<SignInCard>(card)->findChild<PinField*>(u"pin"_s);
    }
    QString chosen(const QString& card) const
    {
        return find<SignInCard>(card)
            ->findChild<QListView*>()
            ->currentIndex()
            .data(IdRole)
            .toString();
    }

    DeskFixture desk;
    Preferences preferences{desk.folder() + u"/motcua.ini"_s};
    ScanFilter scans;
    std::unique_ptr<Workplace> whole;
};

void savePicture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("MOTCUA_PICTURES");
    if (folder.isEmpty())
        return;
    auto& app = *static_cast<QApplication*>(QCoreApplication::instance());
    for (const QSize& size : {QSize(1366, 768), QSize(1920, 1080)})
        for (const ThemeKind kind : {ThemeKind::light, ThemeKind::dark}) {
            applyTheme(app, kind);
            widget.resize(size);
            QTest::qWait(50);
            const QString look = kind == ThemeKind::dark ? u"dark"_s : u"light"_s;
            QVERIFY(
                widget.grab().save(u"%1/%2-%3-%4.png"_s.arg(folder, name, look).arg(size.width())));
        }
    applyTheme(app, ThemeKind::light);
    widget.resize(1366, 768);
}
} // namespace

class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPersonIsChosenByLetterAndLetInByThePin();
    void aWrongPinSaysSoAndEmptiesTheField();
    void afterFiveWrongPinsOnlyThePasswordCounts();
    void eachBeginsWhereTheirWorkIs_data();
    void eachBeginsWhereTheirWorkIs();
    void f12AndThePinChangeThePersonAndBack();
    void underTheVeilNoShortcutWorks();
    void escKeepsThePersonAndTheFocus();
    void whoIsLikelyNext_data();
    void whoIsLikelyNext();
    void ctrlDigitGoesToAPlace();
    void aPlaceIsFoundAsItWasLeft();
    void aNameListsDossiersAndEnterOpensOne();
    void peopleStandBeforeWhatIsClosed();
    void ctrlEnterOpensThePageOfAPerson();
    void aCodeOpensItsDossierAtOnce();
    void nothingFoundIsSaid();
    void aCardBeginsAnIntakeUnlessThePageTakesIt();
    void aScannedCodeOpensItsDossier();
    void whatIsNoCardIsExplained();
    void aVerbShowsWhatIsSavedAndTheDaysFigures();
    void helpOpensAndEscGoesOneStepBack();
    void whatAPageTellsIsShownUntilOneLeaves();
    void withoutWorkTheWindowIsLockedAndThePinOpensIt();
    void workPutsTheLockOff();
    void behindTheLockNothingIsReached();
    void anotherPersonMayOpenTheLock();
    void whoseAccountIsStoppedIsLockedOut();
    void theLockWaitsAsLongAsTheStationSays();
    void aFailedDiskIsSaidAndStaysSaid();
};

void TestShell::initTestCase()
{
    auto& app = *static_cast<QApplication*>(QCoreApplication::instance());
    applyLanguage(app, Language::vietnamese);
    applyTheme(app, ThemeKind::light);
}

void TestShell::aPersonIsChosenByLetterAndLetInByThePin()
{
    Window window;
    savePicture(*window.whole, u"door"_s);
    QCOMPARE(window.chosen(u"door"_s), u"tiepnhan"_s);
    window.type(u"k"_s);
    QCOMPARE(window.chosen(u"door"_s), u"chutich"_s);
    window.press(Qt::Key_Down);
    QCOMPARE(window.chosen(u"door"_s), u"phochutich"_s);
    window.type(u"2468"_s);
    QTRY_COMPARE(window.login(), u"phochutich"_s);
    QTRY_COMPARE(window.place(), u"approval"_s);
}

void TestShell::aWrongPinSaysSoAndEmptiesTheField()
{
    Window window;
    window.type(u"1111"_s);
    QTRY_COMPARE(window.pin(u"door"_s)->text(), QString());
    QTRY_VERIFY(!window.pin(u"door"_s)->accessibleDescription().isEmpty());
    QVERIFY(!window.desk.desk().person());
    QVERIFY(window.pin(u"door"_s)->hasFocus());
}

void TestShell::afterFiveWrongPinsOnlyThePasswordCounts()
{
    Window window;
    auto* password = window.find<SignInCard>(u"door"_s)->findChild<TextField*>(u"password"_s);
    for (int tries = 0; tries < 6 && !password->isVisible(); ++tries) {
        window.type(u"1111"_s);
        QTRY_VERIFY(!window.pin(u"door"_s)->isReadOnly());
        QTRY_COMPARE(window.pin(u"door"_s)->text(), QString());
    }
    QTRY_VERIFY(password->isVisible());
    QVERIFY(!password->accessibleDescription().isEmpty());
    savePicture(*window.whole, u"door-locked"_s);
    window.type(u"motcua-tiepnhan"_s);
    window.press(Qt::Key_Return);
    QTRY_COMPARE(window.login(), u"tiepnhan"_s);
}

void TestShell::eachBeginsWhereTheirWorkIs_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("place");
    QTest::newRow("a clerk at the counter") << u"tiepnhan"_s << u"counter"_s;
    QTest::newRow("a leader with the approvals") << u"chutich"_s << u"approval"_s;
    QTest::newRow("an administrator there") << u"quantri"_s << u"admin"_s;
    QTest::newRow("an observer with the dossiers") << u"quansat"_s << u"dossiers"_s;
}

void TestShell::eachBeginsWhereTheirWorkIs()
{
    QFETCH(QString, login);
    QFETCH(QString, place);
    Window window;
    window.preferences.setLastLogin(login);
    window.whole->begin();
    window.type(u"2468"_s);
    QTRY_COMPARE(window.place(), place);
}

void TestShell::f12AndThePinChangeThePersonAndBack()
{
    Window window;
    window.enter({});
    QCOMPARE(window.place(), u"counter"_s);
    window.press(Qt::Key_F12);
    QCOMPARE(window.chosen(u"takeDesk"_s), u"chutich"_s);
    savePicture(*window.whole, u"f12"_s);
    window.type(u"2468"_s);
    QTRY_COMPARE(window.login(), u"chutich"_s);
    QTRY_COMPARE(window.place(), u"approval"_s);
    window.press(Qt::Key_F12);
    QCOMPARE(window.chosen(u"takeDesk"_s), u"tiepnhan"_s);
    window.type(u"2468"_s);
    QTRY_COMPARE(window.login(), u"tiepnhan"_s);
    QTRY_COMPARE(window.place(), u"counter"_s);
    QVERIFY(window.page(u"counter"_s)->field->hasFocus());
}

void TestShell::underTheVeilNoShortcutWorks()
{
    Window window;
    window.enter({});
    window.press(Qt::Key_F12);
    window.press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(window.place(), u"counter"_s);
    window.whole->takeScan(sampleCards().front());
    QVERIFY(window.page(u"counter"_s)->scans.isEmpty());
}

void TestShell::escKeepsThePersonAndTheFocus()
{
    Window window;
    window.enter({});
    TextField* field = window.page(u"counter"_s)->field;
    field->setText(u"Nguyễn"_s);
    window.press(Qt::Key_F12);
    window.press(Qt::Key_Escape);
    QVERIFY(!window.whole->findChild<Veil*>()->isVisible());
    QVERIFY(field->hasFocus());
    QCOMPARE(field->text(), u"Nguyễn"_s);
    QCOMPARE(window.login(), u"tiepnhan"_s);
}

void TestShell::whoIsLikelyNext_data()
{
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("next");
    QTest::newRow("a leader after a clerk") << u"tiepnhan"_s << QString() << u"chutich"_s;
    QTest::newRow("a clerk after a leader") << u"chutich"_s << QString() << u"tiepnhan"_s;
    QTest::newRow("who had it before") << u"chutich"_s << u"tiepnhan2"_s << u"tiepnhan2"_s;
    QTest::newRow("not the same person") << u"tiepnhan"_s << u"tiepnhan"_s << u"chutich"_s;
    QTest::newRow("not one who is gone") << u"tiepnhan"_s << u"nobody"_s << u"chutich"_s;
}

void TestShell::whoIsLikelyNext()
{
    QFETCH(QString, current);
    QFETCH(QString, before);
    DeskFixture fixture;
    QTEST(likelyNext(fixture.desk().ward().accounts, current, before), "next");
}

void TestShell::ctrlDigitGoesToAPlace()
{
    Window window;
    window.enter({});
    window.press(
        Qt::Key_2, Qt::ControlModifier); // a clerk has no approvals: the second is dossiers
    QCOMPARE(window.place(), u"dossiers"_s);
    window.press(Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(window.place(), u"dossiers"_s);
    window.press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window.place(), u"counter"_s);
}

void TestShell::aPlaceIsFoundAsItWasLeft()
{
    Window window;
    window.enter({});
    auto* further = new TextField(10, window.page(u"counter"_s));
    further->show();
    further->setFocus();
    window.press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(window.page(u"dossiers"_s)->field->hasFocus());
    window.press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(further->hasFocus());
    QCOMPARE(window.page(u"counter"_s)->refreshed, 2);
}

void TestShell::aNameListsDossiersAndEnterOpensOne()
{
    Window window;
    window.enter({});
    auto* results = window.whole->findChild<SearchDoor*>();
    window.press(Qt::Key_K, Qt::ControlModifier);
    window.type(u"le van hoa"_s);
    QTRY_VERIFY(results->isVisible());
    savePicture(*window.whole, u"search"_s);
    window.press(Qt::Key_Return);
    QTRY_COMPARE(window.place(), u"dossiers"_s);
    QCOMPARE(window.page(u"dossiers"_s)->opened, window.desk.find(u"le van hoa"_s));
    QVERIFY(!results->isVisible());
}

void TestShell::peopleStandBeforeWhatIsClosed()
{
    Found found;
    found.dossiers.resize(2);
    found.dossiers[0].code = u"closed"_s;
    found.dossiers[0].state = State::handedOver;
    found.dossiers[1].code = u"open"_s;
    found.people.push_back({u"Hoàng Văn Thái"_s, u"001090008983"_s, {}, {}, u"1990-05-12"_s});
    const auto hits = hitsOf(found);
    QCOMPARE(hits.size(), 3U);
    QCOMPARE(hits[0].title, u"open"_s);
    QCOMPARE(hits[1].title, u"Hoàng Văn Thái"_s);
    QCOMPARE(hits[1].subtitle, u"sinh 12/05/1990 · •••• 8983"_s);
    QCOMPARE(hits[2].title, u"closed"_s);
}

void TestShell::ctrlEnterOpensThePageOfAPerson()
{
    Window window;
    window.enter({});
    auto* results = window.whole->findChild<SearchDoor*>();
    window.press(Qt::Key_K, Qt::ControlModifier);
    window.type(u"le van hoa"_s);
    QTRY_VERIFY(results->isVisible());
    window.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(results->isVisible()); // a dossier is chosen
    const auto* list = results->findChild<QListView*>();
    const auto onPerson
        = [list] { return list->currentIndex().data(RightTextRole).toString() == u"công dân"_s; };
    for (int row = 0; row < 8 && !onPerson(); ++row)
        window.press(Qt::Key_Down);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(window.page(u"dossiers"_s)->wanted, u"001071004455"_s);
    QVERIFY(!results->isVisible());
}

void TestShell::aCodeOpensItsDossierAtOnce()
{
    Window window;
    window.enter({});
    window.press(Qt::Key_K, Qt::ControlModifier);
    window.find<SearchBox>(u"searchBox"_s)->setText(u"H26.017.05-261123-0006"_s);
    window.press(Qt::Key_Return);
    QTRY_COMPARE(window.place(), u"dossiers"_s);
    QCOMPARE(
        window.desk.dossier(window.page(u"dossiers"_s)->opened).code, u"H26.017.05-261123-0006"_s);
}

void TestShell::nothingFoundIsSaid()
{
    Window window;
    window.enter({});
    window.press(Qt::Key_K, Qt::ControlModifier);
    window.type(u"zzzz"_s);
    auto* results = window.whole->findChild<SearchDoor*>();
    QTRY_VERIFY(results->isVisible());
    QVERIFY(!results->findChild<QListView*>()->isVisible());
    window.press(Qt::Key_Escape);
    QVERIFY(!results->isVisible());
    QVERIFY(window.page(u"counter"_s)->field->hasFocus());
}

void TestShell::aCardBeginsAnIntakeUnlessThePageTakesIt()
{
    Window window;
    window.enter({});
    const QString card = sampleCards().front();
    window.press(Qt::Key_2, Qt::ControlModifier);
    window.page(u"dossiers"_s)->takesScans = true;
    window.whole->takeScan(card);
    QCOMPARE(window.place(), u"dossiers"_s);
    window.page(u"dossiers"_s)->takesScans = false;
    window.whole->takeScan(card);
    QCOMPARE(window.place(), u"counter"_s);
    QCOMPARE(window.page(u"counter"_s)->intakes, QStringList{card});
}

void TestShell::aScannedCodeOpensItsDossier()
{
    Window window;
    window.enter({});
    window.whole->takeScan(u"H26.017.05-261123-0006"_s);
    QTRY_COMPARE(window.place(), u"dossiers"_s);
    QVERIFY(window.page(u"dossiers"_s)->opened == window.desk.find(u"H26.017.05-261123-0006"_s));
}

void TestShell::whatIsNoCardIsExplained()
{
    Window window;
    window.enter({});
    window.whole->takeScan(u"https://example.vn/abc"_s);
    auto* notice = window.find<NoticeBar>(u"notice"_s);
    QVERIFY(notice->isVisible());
    QVERIFY(!notice->accessibleName().isEmpty());
    QCOMPARE(window.place(), u"counter"_s);
}

void TestShell::aVerbShowsWhatIsSavedAndTheDaysFigures()
{
    Window window;
    window.enter({});
    auto* toApprove = window.find<Label>(u"forApproval"_s);
    QTRY_VERIFY(toApprove->text().toInt() > 0);
    const int before = toApprove->text().toInt();
    QVERIFY(!window.find<Label>(u"saved"_s)->isVisible());
    const DossierId id = window.desk.receive(sampleCopies(1, 1, sampleCards().at(5)));
    window.desk.act(id, {{u"do"_s, u"submit"_s}}, u"tiepnhan"_s);
    QTRY_COMPARE(toApprove->text().toInt(), before + 1);
    QVERIFY(window.find<Label>(u"saved"_s)->text().endsWith(u"09:42"_s));
    savePicture(*window.whole, u"window"_s);
}

void TestShell::helpOpensAndEscGoesOneStepBack()
{
    Window window;
    window.enter({});
    window.page(u"counter"_s)->canGoBack = true;
    window.press(Qt::Key_F1);
    auto* help = window.find<HelpPanel>(u"help"_s);
    QVERIFY(help->isVisible());
    savePicture(*window.whole, u"help"_s);
    QWidget column(window.page(u"counter"_s));
    column.resize(299, 600);
    column.show();
    help->cover(&column);
    QTRY_COMPARE(help->findChild<Card*>()->width(), 299); // covers it, and no more
    column.resize(470, 600);
    QTRY_COMPARE(help->findChild<Card*>()->width(), 470);
    help->cover(nullptr);
    window.press(Qt::Key_Escape);
    QVERIFY(!help->isVisible());
    QVERIFY(window.page(u"counter"_s)->canGoBack);
    window.press(Qt::Key_Escape);
    QVERIFY(!window.page(u"counter"_s)->canGoBack);
}

void TestShell::whatAPageTellsIsShownUntilOneLeaves()
{
    Window window;
    window.enter({});
    Q_EMIT window.page(u"counter"_s)->told(u"Đã in xong."_s, false);
    auto* notice = window.find<NoticeBar>(u"notice"_s);
    QVERIFY(notice->isVisible());
    window.press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(!notice->isVisible());
}

void TestShell::withoutWorkTheWindowIsLockedAndThePinOpensIt()
{
    Window window;
    window.enter({});
    TextField* field = window.page(u"counter"_s)->field;
    field->setText(u"Nguyễn Thị"_s);
    window.whole->idleWatch().setLimit(std::chrono::milliseconds(50));
    QTRY_VERIFY(window.whole->isLocked());
    QVERIFY(!field->isVisible());
    QCOMPARE(window.chosen(u"door"_s), u"tiepnhan"_s);
    QVERIFY(window.pin(u"door"_s)->isVisible());
    savePicture(*window.whole, u"locked"_s);
    window.whole->idleWatch().setLimit(std::chrono::minutes(15));
    window.type(u"1111"_s);
    QTRY_COMPARE(window.pin(u"door"_s)->text(), QString());
    QTRY_VERIFY(!window.pin(u"door"_s)->isReadOnly());
    QVERIFY(window.whole->isLocked());
    window.type(u"2468"_s);
    QTRY_VERIFY(!window.whole->isLocked());
    QCOMPARE(window.place(), u"counter"_s);
    QCOMPARE(field->text(), u"Nguyễn Thị"_s);
    QVERIFY(field->isVisible());
}

void TestShell::workPutsTheLockOff()
{
    Window window;
    window.enter({});
    window.whole->idleWatch().setLimit(std::chrono::milliseconds(400));
    for (int press = 0; press < 12; ++press) {
        window.type(u"a"_s);
        QTest::qWait(50);
        QVERIFY(!window.whole->isLocked());
    }
    QTRY_VERIFY(window.whole->isLocked());
}

void TestShell::behindTheLockNothingIsReached()
{
    Window window;
    window.enter({});
    window.whole->lock();
    const auto* note
        = window.whole->findChild<QWidget*>(u"door"_s)->findChild<QLabel*>(u"signInNote"_s);
    QVERIFY(note->isVisible() && note->text().startsWith(u"Màn hình đã khóa"_s));
    window.press(Qt::Key_3, Qt::ControlModifier);
    window.press(Qt::Key_F12);
    QCOMPARE(window.place(), u"counter"_s);
    QVERIFY(window.whole->isLocked());
    window.whole->takeScan(sampleCards().front());
    QVERIFY(window.page(u"counter"_s)->scans.isEmpty());
    QVERIFY(!window.page(u"counter"_s)->isVisible());
}

void TestShell::anotherPersonMayOpenTheLock()
{
    Window window;
    window.enter({});
    window.whole->lock();
    window.type(u"k"_s);
    QCOMPARE(window.chosen(u"door"_s), u"chutich"_s);
    window.type(u"2468"_s);
    QTRY_COMPARE(window.login(), u"chutich"_s);
    QTRY_COMPARE(window.place(), u"approval"_s);
    QVERIFY(!window.whole->isLocked());
}

void TestShell::whoseAccountIsStoppedIsLockedOut()
{
    Window window;
    window.enter({});
    const auto stop = [](Office& office) {
        return office.run(
            {{u"do"_s, u"account"_s}, {u"login"_s, u"tiepnhan"_s}, {u"action"_s, u"stop"_s}},
            {u"quantri"_s});
    };
    static_cast<void>(must(waited(window.desk.desk().write(stop))));
    const auto answer = waited(window.desk.desk().run({{u"do"_s, u"takeShift"_s}}));
    VERIFY_ERROR(answer, ErrorCode::signIn);
    QTRY_VERIFY(window.whole->isLocked());
    window.type(u"2468"_s);
    QTRY_COMPARE(window.pin(u"door"_s)->text(), QString());
    QTRY_VERIFY(!window.pin(u"door"_s)->isReadOnly());
    QVERIFY(window.whole->isLocked());
}

void TestShell::theLockWaitsAsLongAsTheStationSays()
{
    Window window;
    QTRY_COMPARE(window.whole->idleWatch().limit(), std::chrono::minutes(kUsualLockMinutes));
    const auto put = [](Office& office) { return putLockMinutes(office.file(), 5); };
    QVERIFY(waited(window.desk.desk().write(put)).ok());
    Q_EMIT window.whole->pages().stationChanged();
    QTRY_COMPARE(window.whole->idleWatch().limit(), std::chrono::minutes(5));
    const auto refused = [](Office& office) { return putLockMinutes(office.file(), 0); };
    QVERIFY(!waited(window.desk.desk().write(refused)).ok());
}

void TestShell::aFailedDiskIsSaidAndStaysSaid()
{
    Window window;
    window.enter({});
    auto* stopped = window.find<NoticeBar>(u"stopped"_s);
    QVERIFY(!stopped->isVisible());
    waited(window.desk.desk().write([](Office& office) {
        office.file().noteFailure({ErrorCode::storage, {}, {}, {}, {}});
        return 0;
    }));
    QTRY_VERIFY(stopped->isVisible());
    QVERIFY(stopped->accessibleName().contains(u"dừng ghi"_s));
    savePicture(*window.whole, u"stopped"_s);
    window.press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(stopped->isVisible());
    stopped->findChild<QAbstractButton*>(u"noticeClose"_s)->click();
    QVERIFY(stopped->isVisible());
    const QSignalSpy reopened(window.whole.get(), &Workplace::reopenRequested);
    stopped->findChild<QAbstractButton*>(u"noticeAction"_s)->click();
    QCOMPARE(reopened.count(), 1);
    QVERIFY(waited(window.desk.desk().read(
        [](const Office& office) { return find(office.file(), u"hoang"_s, 5).ok(); })));
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
