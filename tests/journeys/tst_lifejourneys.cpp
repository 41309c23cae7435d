// The ways of a dossier that is promised for a day, in a ward of 2022 and in one of 2026: put off,
// forwarded, paid, rejected, withdrawn, stopped, sent by post.
#include "tests/journeys/steps.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kReason = u"Chờ cơ quan khác trả lời xác minh"_s;
} // namespace

class TestLifeJourneys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putOffOnceWithAnApology_data() { wards(); }
    void putOffOnceWithAnApology();
    void aSecondRequestForPapersIsTheLeaders_data() { wards(); }
    void aSecondRequestForPapersIsTheLeaders();
    void withdrawnByTheCitizen_data() { wards(); }
    void withdrawnByTheCitizen();
    void guidedInWritingThenReceived_data() { wards(); }
    void guidedInWritingThenReceived();
    void stoppedByTheOffice_data() { wards(); }
    void stoppedByTheOffice();
    void rejectedWithReasons_data() { wards(); }
    void rejectedWithReasons();
    void forwardedAndItsAnswerTakenIn_data() { wards(); }
    void forwardedAndItsAnswerTakenIn();
    void paidBeforeItGoesOn_data() { wards(); }
    void paidBeforeItGoesOn();
    void toldThenSentByPost_data() { wards(); }
    void toldThenSentByPost();

private:
    static void answerPrompt(WindowDriver& desk);
    static void askForPapers(WindowDriver& desk);
    static void decidedAndOpened(WindowDriver& desk);
};

/// What is missing, over what the window proposes.
void TestLifeJourneys::answerPrompt(WindowDriver& desk)
{
    QTRY_VERIFY(WindowDriver::isAsked());
    desk.keys().press(Qt::Key_A, Qt::ControlModifier);
    desk.keys().type(u"Bản chính: chưa mang theo"_s);
    desk.keys().press(Qt::Key_Return);
}

void TestLifeJourneys::askForPapers(WindowDriver& desk)
{
    QTRY_VERIFY(desk.offers(u"requestSupplement"_s));
    desk.keys().press(Qt::Key_B, kThree);
    typeInto(desk, u"others"_s, u"Bản chính rõ dấu"_s);
    typeInto(desk, u"reason"_s, kReason);
    send(desk);
    QTRY_COMPARE(desk.find(kCitizen).state, State::awaitingSupplement);
}

/// The chairman has signed; the clerk has the dossier's page open.
void TestLifeJourneys::decidedAndOpened(WindowDriver& desk)
{
    desk.signIn(kClerk);
    desk.keys().scan(sampleCard(kCitizen));
    namePapers(desk);
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.rows(Work::forApproval).size(), 1U);
    approve(desk);
    QTRY_COMPARE(desk.find(kCitizen).state, State::done);
    openAs(desk, kClerk);
}

void TestLifeJourneys::putOffOnceWithAnApology()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    takeInEleven(desk);
    openAs(desk, kClerk);
    QVERIFY(!desk.sees(u"apologise"_s));
    openAs(desk, kChairman);
    QTRY_VERIFY(desk.offers(u"apologise"_s));
    desk.keys().press(Qt::Key_X, kThree);
    typeInto(desk, u"reason"_s, kReason);
    const QDate day
        = desk.desk().law().calendar->addWorkingDays(desk.find(kCitizen).due->at.localDate(), 3);
    typeInto(desk, u"newDue"_s, day.toString(u"ddMMyyyy"_s));
    send(desk);
    QTRY_VERIFY(desk.find(kCitizen).apology);
    QCOMPARE(desk.find(kCitizen).due->at.localDate(), day);
    QTRY_VERIFY(desk.offers(u"print.apology"_s));
    QVERIFY(!desk.sees(u"apologise"_s));
    desk.keys().press(Qt::Key_L);
    QTRY_COMPARE(desk.printed().size(), 2);
}

void TestLifeJourneys::aSecondRequestForPapersIsTheLeaders()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    takeInEleven(desk);
    openAs(desk, kClerk);
    askForPapers(desk);
    QTRY_VERIFY(desk.offers(u"supplement"_s));
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    send(desk);
    QTRY_COMPARE(desk.find(kCitizen).state, State::processing);
    QVERIFY(desk.find(kCitizen).otherDue);
    QTRY_VERIFY(desk.text(u"quietLines"_s).startsWith(u"Nếu "_s)); // by the other way of counting
    QTRY_VERIFY(desk.offers(u"submit"_s));
    QVERIFY(!desk.sees(u"requestSupplement"_s));
    openAs(desk, kChairman);
    askForPapers(desk);
    QCOMPARE(desk.find(kCitizen).supplements.size(), 2U);
}

/// A paper is missing: the citizen takes the written guidance home (status 1), comes back, and is
/// received under the same code; only then the clock runs.
void TestLifeJourneys::guidedInWritingThenReceived()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    desk.signIn(kClerk);
    desk.keys().scan(sampleCard(kCitizen));
    desk.tabTo(u"paper_ban-chinh"_s);
    desk.keys().press(Qt::Key_Space);
    QTRY_VERIFY(desk.offers(u"guide"_s));
    QTimer::singleShot(0, &desk.window(), [&desk] { answerPrompt(desk); });
    desk.keys().press(Qt::Key_B, kThree);
    QTRY_COMPARE(desk.printed().size(), 1);
    QVERIFY(desk.lastPrintText().contains(u"Bản chính: chưa mang theo"_s));
    const Dossier guided = desk.find(kCitizen);
    QCOMPARE(guided.state, State::registered);
    QVERIFY(!guided.due);

    openAs(desk, kClerk);
    QTRY_VERIFY(desk.offers(u"accept"_s));
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.place(), u"counter"_s);
    QTRY_VERIFY(desk.words().contains(u"đã ghi nhận ngày"_s));
    desk.tabTo(u"paper_ban-chinh"_s);
    desk.keys().press(Qt::Key_Space);
    QTRY_COMPARE(desk.text(u"verdict"_s), u"Không chờ"_s);
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.find(kCitizen).state, State::forApproval);
    QCOMPARE(desk.find(kCitizen).code, guided.code);
}

void TestLifeJourneys::withdrawnByTheCitizen()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    takeInEleven(desk);
    openAs(desk, kClerk);
    desk.keys().press(Qt::Key_R, kThree);
    typeInto(desk, u"reason"_s, kReason);
    send(desk);
    QTRY_COMPARE(desk.find(kCitizen).state, State::stopped);
    QCOMPARE(desk.find(kCitizen).closingReason, kReason);
    QTRY_VERIFY(desk.offers(u"print.control"_s));
    QVERIFY(desk.sees(u"print.stop"_s)); // the citizen's copy, also before the forms of 2025
    desk.keys().press(Qt::Key_D);
    QTRY_COMPARE(desk.printed().size(), 2);
}

void TestLifeJourneys::stoppedByTheOffice()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    takeInEleven(desk);
    openAs(desk, kChairman);
    QTRY_VERIFY(desk.offers(u"stop"_s));
    desk.keys().press(Qt::Key_G, kThree);
    typeInto(desk, u"reason"_s, kReason);
    send(desk);
    QTRY_COMPARE(desk.find(kCitizen).state, State::stopped);
    QCOMPARE(desk.find(kCitizen).closedBy, kChairman);
}

void TestLifeJourneys::rejectedWithReasons()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    takeInEleven(desk);
    openAs(desk, kClerk);
    QTRY_VERIFY(desk.offers(u"submit"_s));
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.find(kCitizen).state, State::forApproval);
    openAs(desk, kChairman);
    QTRY_VERIFY(desk.offers(u"reject"_s));
    desk.keys().press(Qt::Key_K, kThree);
    typeInto(desk, u"reason"_s, kReason);
    send(desk);
    QTRY_COMPARE(desk.find(kCitizen).state, State::rejected);
    QTRY_VERIFY(desk.offers(u"print.reject"_s));
    QVERIFY(!desk.sees(u"print.refuse"_s));
    desk.keys().press(Qt::Key_H);
    QTRY_COMPARE(desk.printed().size(), 2);
    QVERIFY(desk.lastPrintText().contains(kReason));
}

void TestLifeJourneys::forwardedAndItsAnswerTakenIn()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    takeInEleven(desk);
    openAs(desk, kClerk);
    desk.keys().press(Qt::Key_F, kThree);
    typeInto(desk, u"to"_s, u"Nơi cấp bản chính"_s);
    typeInto(desk, u"note"_s, u"xác minh bản chính"_s);
    send(desk);
    QTRY_COMPARE(desk.find(kCitizen).state, State::processing);
    QTRY_VERIFY(desk.offers(u"takeResult"_s));
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier); // before the answer: why?
    QTRY_VERIFY(desk.offers(u"send"_s));
    QVERIFY(desk.sees(u"reason"_s));
    desk.keys().press(Qt::Key_Escape);
    QTRY_VERIFY(desk.offers(u"takeResult"_s));
    QCOMPARE(desk.find(kCitizen).state, State::processing);
    desk.keys().press(Qt::Key_E, kThree);
    typeInto(desk, u"result"_s, u"Công văn xác nhận số 15"_s);
    send(desk);
    QTRY_VERIFY(desk.find(kCitizen).forwardings.front().answered);
    const Dossier dossier = desk.find(kCitizen);
    QCOMPARE(dossier.forwardings.front().to, u"Nơi cấp bản chính"_s);
    QCOMPARE(dossier.forwardings.front().result, u"Công văn xác nhận số 15"_s);
    QTRY_VERIFY(!desk.sees(u"takeResult"_s));
}

void TestLifeJourneys::paidBeforeItGoesOn()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    takeInEleven(desk);
    openAs(desk, kClerk);
    desk.keys().press(Qt::Key_F, kThree);
    typeInto(desk, u"to"_s, u"Thuế"_s);
    typeInto(desk, u"note"_s, u"xác định nghĩa vụ tài chính"_s);
    send(desk);
    QTRY_VERIFY(desk.offers(u"requestPayment"_s));
    desk.keys().press(Qt::Key_N, kThree);
    typeInto(desk, u"reason"_s, u"Thông báo nộp thuế"_s);
    send(desk);
    QTRY_COMPARE(desk.find(kCitizen).state, State::awaitingPayment);
    QTRY_VERIFY(desk.offers(u"payFee"_s));
    desk.keys().press(Qt::Key_L, kThree);
    send(desk);
    QTRY_COMPARE(desk.find(kCitizen).state, State::processing);
    const Dossier dossier = desk.find(kCitizen);
    QCOMPARE(paid(dossier), dossier.fee.total);
    QVERIFY(dossier.due);
}

void TestLifeJourneys::toldThenSentByPost()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    decidedAndOpened(desk);
    QTRY_VERIFY(desk.offers(u"notify"_s));
    desk.keys().press(Qt::Key_M, kThree);
    typeInto(desk, u"note"_s, u"Đã gọi điện"_s);
    send(desk);
    QTRY_COMPARE(desk.find(kCitizen).notices.size(), 1U);
    QTRY_VERIFY(desk.offers(u"handOver"_s));
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(desk.offers(u"send"_s));
    desk.tabTo(u"byPost"_s);
    desk.keys().press(Qt::Key_Space);
    desk.keys().type(u"RN123456789VN"_s);
    send(desk);
    QTRY_COMPARE(desk.find(kCitizen).state, State::handedOver);
    QCOMPARE(desk.find(kCitizen).handOver->post, u"RN123456789VN"_s);
}

QTEST_MAIN(TestLifeJourneys)
#include "tst_lifejourneys.moc"
