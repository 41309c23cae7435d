// The page of a person, by keyboard. MOTCUA_PICTURES=folder saves pictures.
#include "tests/support/deskfixture.h"
#include "tests/support/pictures.h"
#include "ui/dossier/dossierspage.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QtTest>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr QSize kPage{1170, 674};
const QString kNumber = u"034187009876"_s;
const QString kCitizen = u"Trần Thị Bích Đào"_s;

/// The page of dossiers as the window shows it, with somebody at it.
struct Stand
{
    explicit Stand(DeskFixture& fixture, const QString& login = u"tiepnhan"_s)
        : desk(fixture.desk())
        , page((fixture.signIn(login), fixture.context()))
    {
        QObject::connect(&desk, &Desk::changed, &page, &Page::refresh);
        page.resize(kPage);
        page.show();
        QApplication::setActiveWindow(&page);
        page.refresh();
    }
    ~Stand()
    {
        desk.settle();
        QCoreApplication::processEvents();
    }

    bool open(const QString& person)
    {
        page.openPerson(person);
        return QTest::qWaitFor([this] { return part<QWidget>(u"personName"_s) != nullptr; });
    }
    template <class Widget>
    Widget* part(const QString& name)
    {
        for (auto* one : page.findChildren<Widget*>(name))
            if (one->isVisible())
                return one;
        return nullptr;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &page, key, with);
    }
    QString words()
    {
        QStringList all;
        for (const auto* label : page.findChildren<QLabel*>())
            if (label->isVisible())
                all += label->text();
        return all.join(u'\n');
    }
    int dossiers() { return part<QListView>(u"personDossiers"_s)->model()->rowCount(); }

    Desk& desk;
    DossiersPage page;
};

QJsonObject typedCopies(const QString& name, const QString& born)
{
    return {{u"procedure"_s, u"2.000815"_s},
        {u"applicant"_s,
            QJsonObject{{u"fullName"_s, name}, {u"dateOfBirth"_s, born},
                {u"phone"_s, u"0912 345 678"_s}, {u"address"_s, u"Số 5 Ngõ Trạm"_s}}},
        {u"answers"_s, QJsonObject{{u"copies"_s, 1}, {u"pages"_s, 1}}}};
}
} // namespace

class TestPersonPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        applyLanguage(*qApp, Language::vietnamese);
        applyTheme(*qApp, ThemeKind::light);
    }

    void aDossierOpensAndTheWayBackLeadsToThePerson()
    {
        DeskFixture fixture;
        fixture.receive(sampleCopies(2, 3, sampleCard(kCitizen)));
        fixture.receive(sampleCopies(1, 1, sampleCard(kCitizen)));
        Stand stand(fixture);
        QVERIFY(stand.open(kNumber));
        QCOMPARE(stand.part<QLabel>(u"personName"_s)->text(), kCitizen);
        QVERIFY(stand.words().contains(kNumber));
        QCOMPARE(stand.dossiers(), 2);
        QCOMPARE(QApplication::focusWidget(), stand.part<QListView>(u"personDossiers"_s));
        stand.press(Qt::Key_Return);
        QTRY_VERIFY(stand.part<QLabel>(u"dossierTitle"_s));
        stand.press(Qt::Key_Backspace);
        QTRY_VERIFY(stand.part<QLabel>(u"personName"_s));
        stand.press(Qt::Key_Escape);
        QTRY_VERIFY(stand.part<QWidget>(u"dossiers"_s));
    }

    void whoHasDiedIsSaidToHaveDied()
    {
        DeskFixture fixture;
        fixture.receive(sampleCopies(2, 3, sampleCard(kCitizen)));
        Stand stand(fixture);
        QVERIFY(stand.open(kNumber));
        QVERIFY(!stand.part<QLabel>(u"personWarning"_s));
        fixture.receive({{u"procedure"_s, u"1.000656"_s},
            {u"applicant"_s, QJsonObject{{u"fullName"_s, u"Lê Văn Hòa"_s}}},
            {u"answers"_s, QJsonObject{{u"diedOn"_s, u"2026-11-20"_s}}},
            {u"parties"_s,
                QJsonArray{QJsonObject{{u"role"_s, u"deceased"_s}, {u"fullName"_s, kCitizen},
                    {u"personalNumber"_s, kNumber}}}}});
        QTRY_VERIFY(stand.part<QLabel>(u"personWarning"_s));
        QVERIFY(stand.part<QLabel>(u"personWarning"_s)->text().contains(u"hồ sơ khai tử"_s));
        savePictures(stand.page, u"person-died"_s);
    }

    void aDossierLeadsToItsPeople()
    {
        DeskFixture fixture;
        const DossierId id = fixture.receive(sampleCopies(2, 3, sampleCard(kCitizen)));
        Stand stand(fixture);
        stand.page.open(id);
        QTRY_VERIFY(stand.part<QAbstractButton>(u"personLink"_s));
        stand.part<QAbstractButton>(u"personLink"_s)->click();
        QTRY_VERIFY(stand.part<QLabel>(u"personName"_s));
        stand.press(Qt::Key_Escape);
        QTRY_VERIFY(stand.part<QLabel>(u"dossierTitle"_s));
    }

    void whoIsLikeThemIsJudgedByKeysAndTheDecisionStays()
    {
        DeskFixture fixture;
        fixture.receive(sampleCopies(2, 3, sampleCard(kCitizen)));
        fixture.receive(typedCopies(u"Trần Thị Bích Đào"_s, u"1987"_s));
        Stand stand(fixture);
        QVERIFY(stand.open(kNumber));
        QCOMPARE(stand.dossiers(), 1);
        stand.press(Qt::Key_F3);
        QTRY_VERIFY(stand.part<QWidget>(u"comparison"_s));
        savePictures(stand.page, u"person-compared"_s);
        stand.press(Qt::Key_F4);
        QTRY_COMPARE(stand.dossiers(), 2);
        QVERIFY(stand.words().contains(u"05/08/1987"_s));
        QVERIFY(stand.words().contains(u"Cùng một người · Nguyễn Thị Thu Hà"_s));
        savePictures(stand.page, u"person-judged"_s);
        fixture.prompt().texts = {u"Hai người khác nhau"_s};
        stand.part<QAbstractButton>(u"compare"_s)->click();
        stand.part<QAbstractButton>(u"otherPerson"_s)->click();
        QTRY_COMPARE(stand.dossiers(), 1);
        QVERIFY(stand.words().contains(u"Hai người khác nhau"_s));
    }

    void whoOnlyLooksOnSeesFourDigitsAndDecidesNothing()
    {
        DeskFixture fixture;
        fixture.receive(sampleCopies(2, 3, sampleCard(kCitizen)));
        fixture.receive(typedCopies(u"Trần Thị Bích Đào"_s, u"1987"_s));
        Stand stand(fixture, u"quansat"_s);
        QVERIFY(stand.open(kNumber));
        QVERIFY(!stand.words().contains(kNumber));
        QVERIFY(stand.words().contains(u"•••• 9876"_s));
        stand.part<QAbstractButton>(u"compare"_s)->click();
        QVERIFY(!stand.part<QWidget>(u"samePerson"_s));
        QVERIFY(!stand.words().contains(u"0912 345 678"_s));
        QVERIFY(!stand.part<QWidget>(u"personIntake"_s));
    }

    void nobodyIsSaid()
    {
        DeskFixture fixture;
        Stand stand(fixture);
        stand.page.openPerson(kNumber);
        QTRY_VERIFY(stand.words().contains(u"Không có hồ sơ nào của người này"_s));
    }

    void theLookIsKept()
    {
        DeskFixture fixture;
        fixture.receive(sampleCopies(2, 3, sampleCard(kCitizen)));
        Stand stand(fixture);
        QVERIFY(stand.open(kNumber));
        const auto looks = stand.desk.read([](const Office& office) {
            return office.file().events(u"reading:tiepnhan:2026-11-23"_s).value().size();
        });
        while (!looks.isFinished())
            QTest::qWait(1);
        QCOMPARE(looks.result(), 1U);
    }

    void whoSawItIsShownToALeaderAndSavedAsATable()
    {
        DeskFixture fixture;
        fixture.populate();
        {
            Stand clerk(fixture);
            QVERIFY(clerk.open(kNumber));
            QVERIFY(!clerk.part<QWidget>(u"askAccesses"_s));
        }
        Stand stand(fixture, u"chutich"_s);
        QVERIFY(stand.open(kNumber));
        auto* ask = stand.part<QAbstractButton>(u"askAccesses"_s);
        QVERIFY(ask);
        ask->click();
        QTRY_VERIFY(stand.part<QAbstractButton>(u"saveAccesses"_s));
        QVERIFY(stand.words().contains(u"Xem trang của một người"_s));
        const QString path = fixture.folder() + u"/truy-cap.csv"_s;
        fixture.prompt().files = {path};
        stand.part<QAbstractButton>(u"saveAccesses"_s)->click();
        QTRY_VERIFY(QFile::exists(path));
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
        QFile table(path);
        QVERIFY(table.open(QIODevice::ReadOnly));
        QVERIFY(table.readAll().contains("\"tiepnhan\""));
        savePictures(stand.page, u"person-accesses"_s);
    }

    void pictures()
    {
        DeskFixture fixture;
        fixture.populate();
        Stand stand(fixture);
        QVERIFY(stand.open(u"001071004455"_s));
        savePictures(stand.page, u"person-full"_s);
    }
};

QTEST_MAIN(TestPersonPage)
#include "tst_personpage.moc"
