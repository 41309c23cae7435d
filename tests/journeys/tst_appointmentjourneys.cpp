// When it cannot be done while the citizen waits: an appointment with its slip, papers that are
// missing, a refusal.
#include "tests/journeys/steps.h"
#include "tests/support/deskfixture.h"
#include "tests/support/must.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kReason = u"Bản chính mờ dấu, phải hỏi nơi cấp"_s;
} // namespace

class TestAppointmentJourneys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elevenCopies_data() { wards(); }
    void elevenCopies();
    void verificationAtIntake_data() { wards(); }
    void verificationAtIntake();
    void theLeaderWantsItVerified_data() { wards(); }
    void theLeaderWantsItVerified();
    void tooLateForTheClosingTime_data();
    void tooLateForTheClosingTime();
    void returnedByTheLeaderThenMovedByTheClerk_data() { wards(); }
    void returnedByTheLeaderThenMovedByTheClerk();
    void aRefusalWithItsSlip_data() { wards(); }
    void aRefusalWithItsSlip();
    void papersAreAskedForAndCome_data() { wards(); }
    void papersAreAskedForAndCome();

private:
    static void submit(WindowDriver& desk);
    static void printSlip(WindowDriver& desk, Qt::Key key, int printed);
    static void takeInEleven(WindowDriver& desk);
    static void isAppointment(const Dossier& dossier);
};

/// Takes in what the form says, whatever becomes of it.
void TestAppointmentJourneys::submit(WindowDriver& desk)
{
    namePapers(desk);
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.rows(Work::all).size(), 1U);
}

/// From the dossier's own page, which is open.
void TestAppointmentJourneys::printSlip(WindowDriver& desk, Qt::Key key, int printed)
{
    desk.keys().press(key);
    QTRY_COMPARE(desk.printed().size(), printed);
}

void TestAppointmentJourneys::takeInEleven(WindowDriver& desk)
{
    desk.signIn(kClerk);
    desk.keys().scan(sampleCard(kCitizen));
    desk.keys().type(u"11"_s);
    QTRY_COMPARE(desk.text(u"verdict"_s), u"Hẹn trả"_s);
    submit(desk);
    QTRY_COMPARE(desk.printed().size(), 1);
}

void TestAppointmentJourneys::isAppointment(const Dossier& dossier)
{
    QCOMPARE(dossier.lane, Lane::appointment);
    QVERIFY(dossier.due.has_value());
    QCOMPARE(dossier.prints.at(u"receipt"_s), 1);
}

void TestAppointmentJourneys::elevenCopies()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    takeInEleven(desk);
    const Dossier dossier = desk.find(kCitizen);
    isAppointment(dossier);
    QCOMPARE(dossier.state, State::received);
    QVERIFY(!dossier.because.empty());
    // What has its slip is not refused any more.
    const auto refused = waited(desk.desk().run(
        {{u"do"_s, u"refuse"_s}, {u"dossier"_s, dossier.id.toString()}, {u"reason"_s, kReason}}));
    QCOMPARE(refused.error().detail, u"slipGiven"_s);
    const bool underDistrict = now.startsWith(u"2022"_s);
    const QString slip = desk.lastPrintText();
    QCOMPARE(slip.contains(u"BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ"_s), underDistrict);
}

void TestAppointmentJourneys::verificationAtIntake()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    desk.signIn(kClerk);
    desk.keys().scan(sampleCard(kCitizen));
    desk.tabTo(u"needsVerification"_s);
    desk.keys().press(Qt::Key_Space);
    QTRY_COMPARE(desk.text(u"verdict"_s), u"Hẹn trả"_s);
    submit(desk);
    QTRY_COMPARE(desk.printed().size(), 1);
    isAppointment(desk.find(kCitizen));
    QVERIFY(desk.find(kCitizen).answers[u"needsVerification"_s].toBool());
}

void TestAppointmentJourneys::theLeaderWantsItVerified()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    desk.signIn(kClerk);
    desk.keys().scan(sampleCard(kCitizen));
    submit(desk);
    decide(desk, Qt::Key_X);
    desk.keys().type(kReason);
    desk.keys().press(Qt::Key_Return);
    QTRY_COMPARE(desk.find(kCitizen).lane, Lane::appointment);
    desk.signIn(kClerk);
    desk.openDossier(desk.find(kCitizen).code);
    printSlip(desk, Qt::Key_G, 1);

    const Dossier dossier = desk.find(kCitizen);
    isAppointment(dossier);
    QCOMPARE(dossier.state, State::processing);
    QCOMPARE(dossier.laneReason, kReason);
}

void TestAppointmentJourneys::tooLateForTheClosingTime_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QDate>("due");
    QTest::newRow("a ward of 2022") << u"2022-05-04T16:50:00"_s << QDate(2022, 5, 5);
    QTest::newRow("a ward of 2026, before a holiday")
        << u"2026-11-23T16:50:00"_s << QDate(2026, 11, 25);
}

void TestAppointmentJourneys::tooLateForTheClosingTime()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    desk.signIn(kClerk);
    desk.keys().scan(sampleCard(kCitizen));
    QTRY_COMPARE(desk.text(u"verdict"_s), u"Hẹn trả"_s);
    submit(desk);
    QTRY_COMPARE(desk.printed().size(), 1);
    const Dossier dossier = desk.find(kCitizen);
    isAppointment(dossier);
    QTEST(dossier.due->at.localDate(), "due");
}

void TestAppointmentJourneys::returnedByTheLeaderThenMovedByTheClerk()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    desk.signIn(kClerk);
    desk.keys().scan(sampleCard(kCitizen));
    submit(desk);
    decide(desk, Qt::Key_R);
    desk.keys().type(u"Thiếu trang 3 của bản chính"_s);
    desk.keys().press(Qt::Key_Return);
    QTRY_COMPARE(desk.find(kCitizen).state, State::processing);

    desk.signIn(kClerk);
    QTRY_VERIFY(desk.words().contains(u"Công dân đang chờ"_s, Qt::CaseInsensitive));
    desk.keys().press(Qt::Key_F6);
    desk.keys().press(Qt::Key_Return);
    QTRY_VERIFY(desk.offers(u"toAppointment"_s));
    desk.keys().press(Qt::Key_F8);
    desk.keys().type(kReason);
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.find(kCitizen).lane, Lane::appointment);
    QTRY_VERIFY(desk.offers(u"print.receipt"_s));
    printSlip(desk, Qt::Key_G, 1);

    const Dossier dossier = desk.find(kCitizen);
    isAppointment(dossier);
    QCOMPARE(dossier.laneReason, kReason);
}

void TestAppointmentJourneys::aRefusalWithItsSlip()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    desk.signIn(kClerk);
    QJsonObject receive = sampleCopies(11, 1, sampleCard(kCitizen));
    receive[u"do"_s] = u"receive"_s;
    must(waited(desk.desk().run(receive))); // no slip printed yet
    desk.openDossier(desk.find(kCitizen).code);
    QTRY_VERIFY(desk.offers(u"refuse"_s));
    desk.keys().press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    desk.keys().type(kReason);
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.find(kCitizen).state, State::refused);
    QTRY_VERIFY(desk.offers(u"print.refuse"_s));
    printSlip(desk, Qt::Key_C, 1);

    const Dossier dossier = desk.find(kCitizen);
    QCOMPARE(dossier.closingReason, kReason);
    QCOMPARE(dossier.prints.at(u"refuse"_s), 1);
}

void TestAppointmentJourneys::papersAreAskedForAndCome()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    takeInEleven(desk);
    desk.openDossier(desk.find(kCitizen).code);
    desk.keys().press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    desk.keys().press(Qt::Key_Space);
    desk.tabTo(u"paper1Content"_s);
    desk.keys().type(u"chưa đóng dấu"_s);
    desk.tabTo(u"reason"_s);
    desk.keys().type(kReason);
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.find(kCitizen).state, State::awaitingSupplement);
    const QString asked = desk.find(kCitizen).supplements.front().items.front();
    QVERIFY2(asked.endsWith(u": chưa đóng dấu"_s), qPrintable(asked));
    QTRY_VERIFY(desk.offers(u"print.supplement"_s));
    printSlip(desk, Qt::Key_B, 2);

    QTRY_VERIFY(desk.offers(u"supplement"_s));
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(desk.offers(u"send"_s));
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.find(kCitizen).state, State::processing);
    QCOMPARE(desk.find(kCitizen).papers.back().name, asked.section(u": "_s, 0, 0));
    QTRY_VERIFY(desk.offers(u"submit"_s));
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.find(kCitizen).state, State::forApproval);
    approve(desk);
    QTRY_COMPARE(desk.find(kCitizen).state, State::done);

    desk.signIn(kClerk);
    desk.openDossier(desk.find(kCitizen).code);
    QTRY_VERIFY(desk.offers(u"handOver"_s));
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(desk.offers(u"send"_s));
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.find(kCitizen).state, State::handedOver);

    const Dossier dossier = desk.find(kCitizen);
    QCOMPARE(dossier.supplements.size(), 1U);
    QCOMPARE(dossier.supplements[0].reason, kReason);
    QVERIFY(dossier.supplements[0].answered.has_value());
    QCOMPARE(dossier.prints.at(u"supplement"_s), 1);
}

QTEST_MAIN(TestAppointmentJourneys)
#include "tst_appointmentjourneys.moc"
