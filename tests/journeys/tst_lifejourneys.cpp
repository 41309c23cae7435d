// The ways of a dossier that is promised for a day, in a ward of 2022 and in one of 2026: put off,
// forwarded, paid, rejected, withdrawn, stopped, sent by post, left lying.
#include "tests/journeys/steps.h"
#include "tests/support/must.h"

#include <QAbstractButton>
#include <QAbstractItemView>

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
    void theClockStandsWhilePapersAreAwaited_data() { wards(); }
    void theClockStandsWhilePapersAreAwaited();
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
    void toldAndNotCollected_data();
    void toldAndNotCollected();

private:
    static void answerPrompt(WindowDriver& desk);
    static void adoptPausing(WindowDriver& desk);
    static void tell(WindowDriver& desk);
    static void post(WindowDriver& desk);
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

/// The ward's own version of a procedure, confirmed by a second person, by which the clock stands
/// while papers are missing.
void TestLifeJourneys::adoptPausing(WindowDriver& desk)
{
    const auto adopt = [](Office& office) -> Outcome {
        const QDate today = office.now().localDate();
        QJsonObject version = office.ward().catalogue.find(u"1.004873"_s, today)->json();
        version.remove(u"to"_s);
        version[u"from"_s] = today.toString(Qt::ISODate);
        version[u"supplementPolicy"_s] = u"pause"_s;
        const auto proposed = office.run(
            {{u"do"_s, u"proposeProcedure"_s}, {u"procedure"_s, version}, {u"note"_s, kReason}},
            {kClerk});
        if (!proposed)
            return proposed.error();
        const auto confirmed = office.run(
            {{u"do"_s, u"confirmProcedure"_s}, {u"proposal"_s, proposed->ward[u"proposal"_s]},
                {u"reason"_s, kReason}},
            {kChairman});
        return confirmed ? Outcome(Done{}) : Outcome(confirmed.error());
    };
    must(waited(desk.desk().write(adopt)));
    desk.restart();
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

/// A day of work is done when papers are asked for; two days later they come: what was left of the
/// promise is left still. By the other way of counting it would begin anew.
void TestLifeJourneys::theClockStandsWhilePapersAreAwaited()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    adoptPausing(desk);
    desk.signIn(kClerk);
    desk.chooseProcedure(u"xac nhan hon nhan"_s);
    desk.keys().scan(sampleCard(kCitizen));
    QTRY_COMPARE(desk.text(u"verdict"_s), u"Hẹn trả"_s);
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.printed().size(), 1);
    const Calendar calendar = *desk.desk().law().calendar; // the desk may take another
    const QDate first = desk.find(kCitizen).receivedAt.localDate();
    const Instant promised = desk.find(kCitizen).due->at;
    const QString time = now.mid(10);
    int days = 1; // of work that were promised
    while (calendar.addWorkingDays(first, days) < promised.localDate())
        ++days;
    QCOMPARE(desk.find(kCitizen).procedure, u"1.004873"_s);
    QVERIFY(days > 1);
    QVERIFY(promised.toIso().contains(time));

    const QDate asked = calendar.nextWorkingDay(first);
    desk.at(asked.toString(Qt::ISODate) + time);
    openAs(desk, kClerk);
    askForPapers(desk);
    QVERIFY(!desk.find(kCitizen).due);
    const QDate came = calendar.addWorkingDays(asked, 2);
    desk.at(came.toString(Qt::ISODate) + time);
    openAs(desk, kClerk);
    QTRY_VERIFY(desk.offers(u"supplement"_s));
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    send(desk);
    QTRY_COMPARE(desk.find(kCitizen).state, State::processing);
    const Dossier after = desk.find(kCitizen);
    const auto at = [&](int count) {
        return calendar.addWorkingDays(came, count).toString(Qt::ISODate) + time;
    };
    QVERIFY2(after.due->at.toIso().startsWith(at(days - 1)), qPrintable(after.due->at.toIso()));
    QVERIFY(after.otherDue->at.toIso().startsWith(at(days)));
    QTRY_VERIFY(desk.text(u"quietLines"_s).startsWith(u"Nếu tính lại từ đầu"_s));
    QTRY_VERIFY(desk.offers(u"submit"_s));
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
    namePapers(desk);
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

void TestLifeJourneys::tell(WindowDriver& desk)
{
    QTRY_VERIFY(desk.offers(u"notify"_s));
    desk.keys().press(Qt::Key_M, kThree);
    typeInto(desk, u"note"_s, u"Đã gọi điện"_s);
    send(desk);
    QTRY_COMPARE(desk.find(kCitizen).notices.size(), 1U);
}

void TestLifeJourneys::post(WindowDriver& desk)
{
    desk.tabTo(u"byPost"_s);
    desk.keys().press(Qt::Key_Space);
    desk.keys().type(u"RN123456789VN"_s);
}

void TestLifeJourneys::toldThenSentByPost()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    decidedAndOpened(desk);
    tell(desk);
    QTRY_VERIFY(desk.offers(u"handOver"_s));
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(desk.offers(u"send"_s));
    post(desk);
    send(desk);
    QTRY_COMPARE(desk.find(kCitizen).state, State::handedOver);
    QCOMPARE(desk.find(kCitizen).handOver->post, u"RN123456789VN"_s);
}

void TestLifeJourneys::toldAndNotCollected_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("byPost");
    for (const QString& now : kWards) {
        QTest::addRow("collected at last in %s", qPrintable(now.left(4))) << now << false;
        QTest::addRow("sent at last in %s", qPrintable(now.left(4))) << now << true;
    }
}

/// Told, and nobody comes: three days later it stands in its list, and goes out from there.
void TestLifeJourneys::toldAndNotCollected()
{
    QFETCH(QString, now);
    QFETCH(bool, byPost);
    WindowDriver desk(now);
    decidedAndOpened(desk);
    tell(desk);
    QVERIFY(desk.rows(Work::uncollected).empty()); // it is of today
    const QDate later = desk.desk().law().calendar->addWorkingDays(
        QDate::fromString(now.left(10), Qt::ISODate), 3);
    desk.at(later.toString(Qt::ISODate) + u"T08:30:00"_s);
    desk.restart();
    desk.signIn(kClerk);
    desk.keys().scan(sampleCard(u"Lê Văn Hòa"_s)); // somebody of today
    namePapers(desk);
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.rows(Work::forApproval).size(), 1U);
    desk.keys().press(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(desk.place(), u"dossiers"_s);
    QTRY_COMPARE(desk.text(u"dossierCount"_s), u"2 hồ sơ"_s);
    desk.keys().press(Qt::Key_PageUp, Qt::ControlModifier); // the last list of all
    QTRY_VERIFY(desk.part<QAbstractButton>(u"filter.uncollected"_s)->isChecked());
    QTRY_COMPARE(desk.text(u"dossierCount"_s), u"1 hồ sơ"_s);
    QTRY_COMPARE(desk.part<QAbstractItemView>(u"dossiers"_s)->model()->rowCount(), 1);
    desk.keys().press(Qt::Key_Return);
    QTRY_VERIFY(desk.sees(u"dossierTitle"_s));
    QTRY_VERIFY(desk.words().contains(u"Đã gọi điện"_s)); // so that nobody calls again
    QTRY_VERIFY(desk.offers(u"handOver"_s));
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(desk.offers(u"send"_s));
    if (byPost)
        post(desk);
    send(desk);
    QTRY_COMPARE(desk.find(kCitizen).state, State::handedOver);
    QCOMPARE(desk.find(kCitizen).handOver->post.isEmpty(), !byPost);
    QVERIFY(desk.rows(Work::uncollected).empty());
    desk.keys().press(Qt::Key_Backspace);
    QTRY_COMPARE(desk.text(u"dossierCount"_s), u"0 hồ sơ"_s);
}

QTEST_MAIN(TestLifeJourneys)
#include "tst_lifejourneys.moc"
