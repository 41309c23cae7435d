// A ward's own version and its own no-wait listing, from the field to the citizen's fee: one person
// proposes, another confirms, and from its day on it applies.
#include "tests/journeys/steps.h"
#include "ui/widgets/badge.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kCopies = u"2.000815"_s;
const QString kOther = u"Nguyễn Hoàng Nam"_s;
const QString kThird = u"Vũ Thị Mai Anh"_s;
} // namespace

class TestCatalogueJourneys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVersionAppliesFromItsDayOn_data();
    void aVersionAppliesFromItsDayOn();
    void whatIsWrongIsMendedWithoutTheMouse();
    void aNewCodeIsSeenBeforeItsDay();
    void aListingCountsCopiesAnotherWay_data();
    void aListingCountsCopiesAnotherWay();

private:
    static void open(WindowDriver& desk, const QString& code);
    static void openCopies(WindowDriver& desk);
    static void toCounter(WindowDriver& desk);
    static void type(WindowDriver& desk, const QString& field, const QString& text);
    static void confirm(WindowDriver& desk);
    static Dossier takeIn(WindowDriver& desk, const QString& person);
    static QString day(const QString& iso);
};

void TestCatalogueJourneys::open(WindowDriver& desk, const QString& code)
{
    desk.keys().press(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(desk.place(), u"catalogue"_s);
    desk.keys().press(Qt::Key_F, Qt::ControlModifier);
    desk.keys().type(code);
    desk.keys().press(Qt::Key_Return);
}

void TestCatalogueJourneys::openCopies(WindowDriver& desk)
{
    open(desk, kCopies);
    QTRY_VERIFY(desk.text(u"procedureName"_s).startsWith(u"Chứng thực bản sao từ bản chính"_s));
}

void TestCatalogueJourneys::toCounter(WindowDriver& desk)
{
    desk.signIn(kClerk);
    desk.keys().press(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(desk.place(), u"counter"_s);
}

/// Over what stands there.
void TestCatalogueJourneys::type(WindowDriver& desk, const QString& field, const QString& text)
{
    desk.tabTo(field);
    desk.keys().press(Qt::Key_A, Qt::ControlModifier);
    desk.keys().type(text);
}

void TestCatalogueJourneys::confirm(WindowDriver& desk)
{
    QTRY_VERIFY(openProposal(desk.desk().ward().proposals, kCopies));
    desk.signIn(kChairman);
    openCopies(desk);
    QTRY_VERIFY(desk.offers(u"confirmProposal"_s));
    desk.keys().press(Qt::Key_F9);
    QTRY_VERIFY(!openProposal(desk.desk().ward().proposals, kCopies));
}

/// A certified copy of one page, at the counter.
Dossier TestCatalogueJourneys::takeIn(WindowDriver& desk, const QString& person)
{
    const std::size_t before = desk.rows(Work::all).size();
    desk.keys().scan(sampleCard(person));
    if (!QTest::qWaitFor([&] { return desk.words().contains(person); }))
        qFatal("nobody was scanned");
    namePapers(desk);
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    if (!QTest::qWaitFor([&] { return desk.rows(Work::all).size() == before + 1; }))
        qFatal("nothing was taken in");
    return desk.find(person);
}

QString TestCatalogueJourneys::day(const QString& iso)
{
    return QDate::fromString(iso.left(10), Qt::ISODate).toString(u"dd/MM/yyyy"_s);
}

void TestCatalogueJourneys::aVersionAppliesFromItsDayOn_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("later");
    QTest::newRow("a ward of 2022") << kWards[0] << u"2022-05-09T08:30:00"_s;
    QTest::newRow("a ward of 2026") << kWards[1] << u"2026-11-30T08:30:00"_s;
}

void TestCatalogueJourneys::aVersionAppliesFromItsDayOn()
{
    QFETCH(QString, now);
    QFETCH(QString, later);
    WindowDriver desk(now);
    desk.signIn(kClerk);
    const Dossier before = takeIn(desk, kCitizen);
    QCOMPARE(before.fee.total, Dong{2'000});

    openCopies(desk);
    desk.keys().press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(desk.sees(u"versionForm"_s));
    type(desk, u"version-from"_s, day(later));
    type(desk, u"version-note"_s, u"Nghị quyết 5/NQ-HĐND"_s);
    type(desk, u"version-announcedBy"_s, u"Quyết định 31/QĐ-UBND"_s);
    type(desk, u"fees-amount-1"_s, u"3000"_s);
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    confirm(desk);
    toCounter(desk);
    const Dossier sameDay = takeIn(desk, kOther);
    QCOMPARE(sameDay.fee.total, Dong{2'000});
    QCOMPARE(sameDay.procedureHash, before.procedureHash);

    desk.at(later);
    const Dossier after = takeIn(desk, kThird);
    QCOMPARE(after.fee.total, Dong{3'000});
    QVERIFY(after.procedureHash != before.procedureHash);
    QCOMPARE(desk.find(kCitizen).procedureHash, before.procedureHash);
    QCOMPARE(desk.find(kCitizen).fee.total, Dong{2'000});
}

void TestCatalogueJourneys::whatIsWrongIsMendedWithoutTheMouse()
{
    WindowDriver desk;
    desk.signIn(kClerk);
    openCopies(desk);
    desk.keys().press(Qt::Key_E, Qt::ControlModifier);
    type(desk, u"version-note"_s, u"Quyết định 21/QĐ-UBND"_s);
    type(desk, u"steps-length-2"_s, u"4"_s); // nine hours of eight
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(desk.words().contains(u"Tổng thời gian các bước"_s));
    QVERIFY(!openProposal(desk.desk().ward().proposals, kCopies));
    type(desk, u"steps-length-1"_s, u"1"_s);
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(openProposal(desk.desk().ward().proposals, kCopies));
    const auto& steps = desk.desk().ward().proposals.back().version->steps;
    QCOMPARE(steps.at(0).length, 1);
    QCOMPARE(steps.at(1).length, 4);
}

/// Proposed, confirmed and still to begin, it stands in the list all the time.
void TestCatalogueJourneys::aNewCodeIsSeenBeforeItsDay()
{
    WindowDriver desk(u"2026-11-23T09:42:00"_s);
    desk.signIn(kClerk);
    QJsonObject version
        = desk.desk().ward().catalogue.find(u"1.004873"_s, QDate(2026, 11, 23))->json();
    const QString name = u"Cấp giấy xác nhận mẫu"_s;
    for (const auto& [key, value] : {std::pair(u"code"_s, u"NB.77"_s), std::pair(u"name"_s, name),
             std::pair(u"shortName"_s, name), std::pair(u"from"_s, u"2027-01-01"_s)})
        version[key] = value;
    version.remove(u"announcedBy"_s);
    version[u"internal"_s] = true;
    desk.desk().run({{u"do"_s, u"proposeProcedure"_s}, {u"procedure"_s, version},
        {u"note"_s, u"Quyết định 21/QĐ-UBND"_s}});
    QTRY_VERIFY(openProposal(desk.desk().ward().proposals, u"NB.77"_s));
    open(desk, u"NB.77"_s);
    QTRY_COMPARE(desk.text(u"procedureName"_s), name);
    QVERIFY(!desk.offers(u"printPosting"_s)); // nothing to be posted yet
    QVERIFY(!desk.offers(u"confirmProposal"_s)); // one's own
    desk.signIn(kChairman);
    open(desk, u"NB.77"_s);
    QTRY_VERIFY(desk.offers(u"confirmProposal"_s));
    desk.keys().press(Qt::Key_F9);
    QTRY_VERIFY(desk.desk().ward().catalogue.knows(u"NB.77"_s));
    open(desk, u"NB.77"_s);
    QTRY_COMPARE(desk.text(u"procedureName"_s), name);
    const auto isMarked = [&desk] {
        return std::ranges::any_of(desk.window().findChildren<Badge*>(), [](const Badge* badge) {
            return badge->isVisible() && badge->pill().text == u"chưa có hiệu lực"_s;
        });
    };
    QTRY_VERIFY(isMarked());
}

void TestCatalogueJourneys::aListingCountsCopiesAnotherWay_data()
{
    aVersionAppliesFromItsDayOn_data();
}

void TestCatalogueJourneys::aListingCountsCopiesAnotherWay()
{
    QFETCH(QString, now);
    QFETCH(QString, later);
    WindowDriver desk(now);
    desk.signIn(kClerk);
    openCopies(desk);
    desk.keys().press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(desk.sees(u"listingPanel"_s));
    desk.keys().type(u"10"_s);
    type(desk, u"listingFrom"_s, day(later));
    type(desk, u"listingSource"_s, u"Quyết định 22/QĐ-UBND"_s);
    type(desk, u"listingDecided"_s, day(now));
    type(desk, u"conditions-value-2"_s, u"2"_s); // two copies in all
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    confirm(desk);
    toCounter(desk);
    for (const QString& moment : {now, later}) {
        desk.at(moment);
        desk.keys().scan(sampleCard(moment == now ? kCitizen : kOther));
        desk.keys().type(u"3"_s);
        QTRY_COMPARE(desk.text(u"verdict"_s), moment == now ? u"Không chờ"_s : u"Hẹn trả"_s);
        namePapers(desk);
        desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.rows(Work::all).size(), moment == now ? 1U : 2U);
    }
}

QTEST_MAIN(TestCatalogueJourneys)
#include "tst_cataloguejourneys.moc"
