// Certified copies while the citizen waits: two people, one desk, no mouse.
#include "core/office/sampledays.h"
#include "tests/journeys/steps.h"
#include "tests/support/deskfixture.h"

#include <QFile>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kFriend = u"Nguyễn Hoàng Nam"_s;
constexpr int kMostPresses = 12;

/// The pages of a PDF, by their objects.
qsizetype pagesOf(const QString& path)
{
    QFile pdf(path);
    if (!pdf.open(QFile::ReadOnly))
        return 0;
    return pdf.readAll().count("/Type /Page\n");
}
} // namespace

class TestCopyJourneys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheScanToTheResultInTwelveKeys_data();
    void fromTheScanToTheResultInTwelveKeys();
    void threeOriginalsGetThreeNumbersAndThreeCertificates_data() { wards(); }
    void threeOriginalsGetThreeNumbersAndThreeCertificates();
    void somebodyElseTakesTheResultWithAnAuthorisation_data() { wards(); }
    void somebodyElseTakesTheResultWithAnAuthorisation();
    void whatIsAlikeIsApprovedAtOnce_data() { wards(); }
    void whatIsAlikeIsApprovedAtOnce();
};

void TestCopyJourneys::fromTheScanToTheResultInTwelveKeys_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("direct");
    for (const QString& now : kWards)
        for (const bool direct : {true, false})
            QTest::addRow("%s, %s", qPrintable(now.left(4)),
                direct ? "straight to the printer" : "shown before it is printed")
                << now << direct;
}

void TestCopyJourneys::fromTheScanToTheResultInTwelveKeys()
{
    QFETCH(QString, now);
    QFETCH(bool, direct);
    WindowDriver desk(now);
    desk.printDirectly(direct);
    desk.signIn(kClerk);
    QTRY_COMPARE(desk.place(), u"counter"_s);

    desk.keys().scan(sampleCard(kCitizen));
    desk.keys().countAnew();
    QTRY_VERIFY(desk.words().contains(kCitizen));
    desk.keys().type(u"3"_s);
    desk.keys().press(Qt::Key_Tab);
    desk.keys().type(u"5"_s);
    desk.keys().press(Qt::Key_Tab);
    desk.keys().type(u"CV"_s); // công văn
    QTRY_COMPARE(desk.text(u"fee"_s), u"21.000 đ"_s);
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.rows(Work::forApproval).size(), 1U);

    desk.signIn(kChairman);
    QTRY_COMPARE(desk.place(), u"approval"_s);
    QTRY_VERIFY(desk.offers(u"approve"_s));
    desk.keys().press(Qt::Key_A);
    QTRY_COMPARE(desk.find(kCitizen).state, State::done);

    desk.signIn(kClerk);
    QTRY_VERIFY(desk.offers(u"printAndHandOver"_s));
    desk.keys().press(Qt::Key_F9);
    if (!direct) {
        QTRY_VERIFY(WindowDriver::isAsked());
        desk.keys().press(Qt::Key_P, Qt::ControlModifier);
    }
    QTRY_COMPARE(desk.printed().size(), 1);
    qInfo("%d key presses", desk.keys().presses());
    QVERIFY(desk.keys().presses() <= kMostPresses);

    QTRY_COMPARE(desk.find(kCitizen).state, State::handedOver);
    const Dossier done = desk.find(kCitizen);
    QCOMPARE(done.lane, Lane::noWait);
    QCOMPARE(done.receivedBy, kClerk);
    QCOMPARE(done.authority->login, kChairman);
    QCOMPARE(done.fee.total, Dong(21'000));
    QCOMPARE(done.numbers.size(), 1U);
    QCOMPARE(done.prints.at(u"result"_s), 1);
    QVERIFY(done.handOver->self);
}

void TestCopyJourneys::threeOriginalsGetThreeNumbersAndThreeCertificates()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    desk.signIn(kClerk);
    desk.keys().scan(sampleCard(kCitizen));
    desk.keys().press(Qt::Key_I, Qt::ControlModifier);
    desk.keys().press(Qt::Key_I, Qt::ControlModifier);
    desk.keys().type(u"2"_s);
    namePapers(desk);
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.rows(Work::forApproval).size(), 1U);
    approve(desk);
    QTRY_COMPARE(desk.find(kCitizen).state, State::done);
    handOver(desk);

    QTRY_COMPARE(desk.find(kCitizen).state, State::handedOver);
    const Dossier done = desk.find(kCitizen);
    QCOMPARE(done.items.size(), 3U);
    QCOMPARE(done.items[2].answers[u"copies"_s].toInt(), 2);
    QCOMPARE(done.numbers.size(), 3U);
    for (int at = 0; at < 3; ++at) {
        QCOMPARE(done.numbers[std::size_t(at)].item, at);
        QCOMPARE(done.numbers[std::size_t(at)].number, done.numbers[0].number + at);
    }
    QTRY_COMPARE(desk.printed().size(), 1);
    QVERIFY(pagesOf(desk.lastPrint()) >= 3);
}

void TestCopyJourneys::somebodyElseTakesTheResultWithAnAuthorisation()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    desk.signIn(kClerk);
    desk.keys().scan(sampleCard(kCitizen));
    namePapers(desk);
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.rows(Work::forApproval).size(), 1U);
    approve(desk);
    QTRY_COMPARE(desk.find(kCitizen).state, State::done);
    desk.signIn(kClerk);
    QTRY_VERIFY(desk.offers(u"printAndHandOver"_s));
    desk.tabTo(u"somebodyElse"_s);
    desk.keys().press(Qt::Key_Space);
    desk.keys().scan(sampleCard(kFriend));
    desk.keys().type(u"Giấy ủy quyền số 5, 20/11/2026"_s);
    desk.keys().press(Qt::Key_F9);

    QTRY_COMPARE(desk.find(kCitizen).state, State::handedOver);
    const Dossier done = desk.find(kCitizen);
    QVERIFY(!done.handOver->self);
    QCOMPARE(done.handOver->fullName, kFriend);
    QCOMPARE(done.handOver->personalNumber, sampleCard(kFriend).section(u'|', 0, 0));
    QCOMPARE(done.handOver->authorisation, u"Giấy ủy quyền số 5, 20/11/2026"_s);
    QTRY_COMPARE(desk.printed().size(), 1);
}

void TestCopyJourneys::whatIsAlikeIsApprovedAtOnce()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    desk.signIn(kClerk);
    std::size_t submitted = 0;
    for (const QString& card : sampleCards().mid(0, 3)) {
        desk.keys().scan(card);
        namePapers(desk);
        desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
        ++submitted;
        QTRY_COMPARE(desk.rows(Work::forApproval).size(), submitted);
    }
    desk.signIn(kChairman);
    QTRY_VERIFY(desk.offers(u"approveAlike"_s));
    desk.keys().press(Qt::Key_A, Qt::ShiftModifier);

    QTRY_COMPARE(desk.rows(Work::ready).size(), 3U);
    QVERIFY(desk.rows(Work::forApproval).empty());
    for (const DossierRow& row : desk.rows(Work::ready)) {
        const Dossier dossier = desk.dossier(row.id);
        QCOMPARE(dossier.authority->login, kChairman);
        QCOMPARE(dossier.numbers.size(), 1U);
    }
}

QTEST_MAIN(TestCopyJourneys)
#include "tst_copyjourneys.moc"
