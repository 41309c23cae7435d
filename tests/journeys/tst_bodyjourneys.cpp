// The ways of a dossier that other hands have a part in, in a ward of 2022 and in one of 2026: not
// taken in, followed on its control slip, decided by another body, sent on to further ones, handed
// to somebody else, late.
#include "tests/journeys/steps.h"
#include "ui/widgets/badge.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kOfficer = u"Công chức Tư pháp - Hộ tịch"_s;
} // namespace

class TestBodyJourneys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedAtTheCounter_data() { wards(); }
    void refusedAtTheCounter();
    void followedOnItsControlSlip_data() { wards(); }
    void followedOnItsControlSlip();
    void decidedByAnotherBody_data() { wards(); }
    void decidedByAnotherBody();
    void refusedByAnotherBody_data() { wards(); }
    void refusedByAnotherBody();
    void outsideTheTerritory_data() { wards(); }
    void outsideTheTerritory();
    void interlinked_data();
    void interlinked();
    void lateStepThenLate_data() { wards(); }
    void lateStepThenLate();
    void rejectedTooLate_data() { wards(); }
    void rejectedTooLate();
    void handedToSomebodyElse_data() { wards(); }
    void handedToSomebodyElse();

private:
    static void takeIn(WindowDriver& desk, const QString& procedure);
    static void forward(WindowDriver& desk, const QString& to = {});
    static void takeResult(WindowDriver& desk, const QString& result);
    static void handOver(WindowDriver& desk);
    static void submit(WindowDriver& desk);
    static void addPerson(WindowDriver& desk, const QString& name, const QString& born);
    static void recordNumber(WindowDriver& desk);
};

/// By appointment, with its slip.
void TestBodyJourneys::takeIn(WindowDriver& desk, const QString& procedure)
{
    desk.signIn(kClerk);
    desk.chooseProcedure(procedure);
    desk.keys().scan(sampleCard(kCitizen));
    QTRY_COMPARE(desk.text(u"verdict"_s), u"Hẹn trả"_s);
    namePapers(desk);
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.printed().size(), 1);
}

/// To whom decides, where no other hand is named.
void TestBodyJourneys::forward(WindowDriver& desk, const QString& to)
{
    const auto before = desk.find(kCitizen).forwardings.size();
    QTRY_VERIFY(desk.offers(u"forward"_s));
    desk.keys().press(Qt::Key_F, kThree);
    if (!to.isEmpty())
        typeInto(desk, u"to"_s, to);
    send(desk);
    QTRY_COMPARE(desk.find(kCitizen).forwardings.size(), before + 1);
    QTRY_VERIFY(desk.offers(u"forward"_s));
}

void TestBodyJourneys::takeResult(WindowDriver& desk, const QString& result)
{
    QTRY_VERIFY(desk.offers(u"takeResult"_s));
    desk.keys().press(Qt::Key_E, kThree);
    typeInto(desk, u"result"_s, result);
    send(desk);
    QTRY_VERIFY(!awaitsResult(desk.find(kCitizen)));
}

/// To the applicant, from the dossier's page.
void TestBodyJourneys::handOver(WindowDriver& desk)
{
    QTRY_VERIFY(desk.offers(u"handOver"_s));
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    send(desk);
    QTRY_COMPARE(desk.find(kCitizen).state, State::handedOver);
}

void TestBodyJourneys::submit(WindowDriver& desk)
{
    QTRY_VERIFY(desk.offers(u"submit"_s));
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.find(kCitizen).state, State::forApproval);
}

void TestBodyJourneys::addPerson(WindowDriver& desk, const QString& name, const QString& born)
{
    desk.keys().press(Qt::Key_F2);
    desk.keys().type(name);
    desk.tabTo(u"dateOfBirth"_s);
    desk.keys().type(born);
}

void TestBodyJourneys::recordNumber(WindowDriver& desk)
{
    openAs(desk, kClerk);
    QTRY_VERIFY(desk.offers(u"recordNumber"_s));
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    typeInto(desk, u"number"_s, u"57"_s);
    send(desk);
    QTRY_COMPARE(desk.find(kCitizen).state, State::done);
}

void TestBodyJourneys::refusedAtTheCounter()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    desk.signIn(kClerk);
    desk.keys().scan(sampleCard(kCitizen));
    QVERIFY(!desk.sees(u"refuseIntake"_s));
    desk.tabTo(u"refusalGrounds"_s);
    desk.keys().press(Qt::Key_Space);
    desk.tabTo(u"erased"_s);
    desk.keys().press(Qt::Key_Space);
    QTRY_VERIFY(desk.offers(u"refuseIntake"_s));
    QVERIFY(!desk.sees(u"takeIn"_s));
    desk.keys().press(Qt::Key_T, kThree);
    QTRY_COMPARE(desk.printed().size(), 1);

    const Dossier dossier = desk.find(kCitizen);
    QCOMPARE(dossier.state, State::refused);
    QVERIFY(!dossier.due);
    QCOMPARE(dossier.closingBecause.size(), 1U);
    QCOMPARE(dossier.prints.at(u"refuse"_s), 1);
    QVERIFY(!dossier.prints.contains(u"receipt"_s));
    const QString paper = desk.lastPrintText();
    QVERIFY2(paper.contains(u"PHIẾU TỪ CHỐI"_s) && paper.contains(u"khoản 1 Điều 22"_s),
        qPrintable(paper));
    QTRY_VERIFY(desk.words().contains(dossier.code));
    QVERIFY(!desk.sees(u"refuseIntake"_s));
}

void TestBodyJourneys::followedOnItsControlSlip()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    takeInEleven(desk);
    openAs(desk, kClerk);
    forward(desk, kOfficer);
    submit(desk);
    openAs(desk, kChairman);
    QTRY_VERIFY(desk.offers(u"approve"_s));
    desk.keys().press(Qt::Key_A);
    QTRY_COMPARE(desk.find(kCitizen).state, State::done);
    openAs(desk, kClerk);
    QTRY_VERIFY(desk.offers(u"handOver"_s) && desk.offers(u"print.control"_s));
    desk.keys().press(Qt::Key_K);
    QTRY_COMPARE(desk.printed().size(), 2);
    const QString slip = desk.lastPrintText();
    const QString clerk = u"Nguyễn Thị Thu Hà"_s;
    const QString leader = u"Trần Quốc Khánh"_s;
    qsizetype at = 0;
    for (const auto& [giver, receiver] : {std::pair{kCitizen, clerk}, std::pair{clerk, kOfficer},
             std::pair{kOfficer, leader}, std::pair{leader, clerk}})
        for (const QString& line : {u"1. Giao: "_s + giver, u"2. Nhận: "_s + receiver}) {
            at = slip.indexOf(line, at);
            QVERIFY2(at >= 0, qPrintable(line + u'\n' + slip));
        }
    QVERIFY(slip.contains(u"Đúng hạn"_s));
}

void TestBodyJourneys::decidedByAnotherBody()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    takeIn(desk, u"dang ky tam tru"_s);
    openAs(desk, kClerk);
    QVERIFY(!desk.sees(u"submit"_s));
    forward(desk);
    QCOMPARE(desk.find(kCitizen).forwardings.front().to, u"Công an phường"_s);
    QTRY_VERIFY(desk.text(u"quietLines"_s).contains(u"Công an phường"_s));
    takeResult(desk, u"Thông báo số 12/TB-CAP"_s);
    QTRY_COMPARE(desk.find(kCitizen).state, State::done);
    QTRY_VERIFY(!desk.sees(u"quietLines"_s));
    handOver(desk);
    QCOMPARE(desk.find(kCitizen).forwardings.front().result, u"Thông báo số 12/TB-CAP"_s);
}

void TestBodyJourneys::refusedByAnotherBody()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    takeIn(desk, u"dang ky tam tru"_s);
    openAs(desk, kClerk);
    forward(desk);
    QTRY_VERIFY(desk.offers(u"takeResult"_s));
    desk.keys().press(Qt::Key_E, kThree);
    typeInto(desk, u"result"_s, u"Công văn số 15/CAP"_s);
    QVERIFY(!desk.sees(u"reason"_s));
    desk.tabTo(u"refused"_s);
    desk.keys().press(Qt::Key_Space);
    typeInto(desk, u"reason"_s, u"không đủ điều kiện tạm trú"_s);
    send(desk);
    QTRY_COMPARE(desk.find(kCitizen).state, State::rejected);
    QCOMPARE(desk.find(kCitizen).closingSource, u"Công văn số 15/CAP"_s);
    QTRY_VERIFY(desk.words().contains(u"không đủ điều kiện tạm trú"_s));
    QVERIFY(!desk.sees(u"print.reject"_s)); // the reply is the other body's paper
    desk.keys().press(Qt::Key_M, kThree);
    typeInto(desk, u"note"_s, u"đã giao văn bản trả lời"_s);
    send(desk);
    QTRY_COMPARE(desk.find(kCitizen).notices.size(), std::size_t(1));
}

void TestBodyJourneys::outsideTheTerritory()
{
    QFETCH(QString, now);
    const QString office = u"Ủy ban nhân dân xã Vũ Hòa"_s;
    WindowDriver desk(now);
    desk.signIn(kClerk);
    desk.keys().scan(sampleCard(kCitizen));
    desk.tabTo(u"otherOffice"_s);
    desk.keys().press(Qt::Key_Space);
    desk.keys().type(office);
    QTRY_COMPARE(desk.text(u"verdict"_s), u"Hẹn trả"_s);
    namePapers(desk);
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.printed().size(), 1);
    QCOMPARE(desk.find(kCitizen).competentOffice, office);
    openAs(desk, kClerk);
    QVERIFY(!desk.sees(u"submit"_s));
    forward(desk);
    takeResult(desk, u"Bản sao đã chứng thực"_s);
    QTRY_COMPARE(desk.find(kCitizen).state, State::done);
    handOver(desk);
}

void TestBodyJourneys::interlinked_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("procedure");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("born");
    QTest::addColumn<QString>("died"); ///< "": a birth
    QTest::addColumn<QString>("code");
    const QString birth = u"lien thong khai sinh"_s;
    const QString child = u"Lê Gia Bảo"_s;
    const QString death = u"khai tu xoa thuong tru mai tang"_s;
    const QString dead = u"Lê Văn Bình"_s;
    const QString bornOn = u"20/02/1943"_s;
    QTest::addRow("a birth in a ward of 2022") << u"2022-05-04T09:42:00"_s << birth << child
                                               << u"01/05/2022"_s << QString() << u"2.000986"_s;
    QTest::addRow("a birth in a ward of 2026") << u"2026-11-23T09:42:00"_s << birth << child
                                               << u"15/11/2026"_s << QString() << u"3.000722"_s;
    // the first of these came in 2024
    QTest::addRow("a death in a ward of 2022, in its last year")
        << u"2025-05-06T09:42:00"_s << death << dead << bornOn << u"03/05/2025"_s << u"2.002622"_s;
    QTest::addRow("a death in a ward of 2026")
        << u"2026-11-23T09:42:00"_s << death << dead << bornOn << u"20/11/2026"_s << u"2.002913"_s;
}

/// Decided and numbered here, sent on to two bodies; the citizen has the first result before the
/// last answer comes.
void TestBodyJourneys::interlinked()
{
    QFETCH(QString, now);
    QFETCH(QString, procedure);
    QFETCH(QString, name);
    QFETCH(QString, born);
    QFETCH(QString, died);
    WindowDriver desk(now);
    desk.signIn(kClerk);
    desk.chooseProcedure(procedure);
    desk.keys().scan(sampleCard(kCitizen));
    addPerson(desk, name, born);
    if (!died.isEmpty()) {
        desk.tabTo(u"diedOn"_s);
        desk.keys().type(died);
    }
    QTRY_COMPARE(desk.text(u"verdict"_s), u"Hẹn trả"_s);
    namePapers(desk);
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.printed().size(), 1);
    QTEST(desk.find(kCitizen).procedure, "code");
    openAs(desk, kClerk);
    submit(desk);
    openAs(desk, kChairman);
    QTRY_VERIFY(desk.offers(u"approve"_s));
    desk.keys().press(Qt::Key_A);
    QTRY_COMPARE(desk.find(kCitizen).state, State::approved);
    recordNumber(desk);

    forward(desk, u"Công an phường"_s);
    takeResult(desk, u"Thông báo số 12/TB-CAP"_s);
    QCOMPARE(desk.find(kCitizen).state, State::done);
    forward(desk, u"Cơ quan bảo hiểm xã hội"_s);
    handOver(desk);
    QTRY_VERIFY(desk.words().contains(u"còn chờ trả lời của Cơ quan bảo hiểm xã hội"_s));
    QTRY_VERIFY(desk.text(u"quietLines"_s).contains(u"Cơ quan bảo hiểm xã hội"_s));
    takeResult(desk, u"Quyết định số 5/QĐ-BHXH"_s);
    const Dossier dossier = desk.find(kCitizen);
    QCOMPARE(dossier.state, State::handedOver);
    QCOMPARE(dossier.forwardings.back().result, u"Quyết định số 5/QĐ-BHXH"_s);
    QTRY_VERIFY(!desk.sees(u"quietLines"_s));
}

void TestBodyJourneys::lateStepThenLate()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    takeIn(desk, u"xac nhan hon nhan"_s);
    openAs(desk, kClerk);
    QTRY_VERIFY(desk.sees(u"stepLine"_s));
    const Due due = *desk.find(kCitizen).due;
    const auto step
        = [&] { return desk.part<QWidget>(u"stepLine"_s)->findChild<Badge*>()->pill(); };
    QVERIFY(desk.words().contains(u"Bước 1/4"_s));
    QVERIFY(step().text.startsWith(u"hạn bước"_s));
    QCOMPARE(step().tone, Tone::neutral); // it has just begun
    desk.at(due.steps.front().plusMinutes(-1).toIso());
    openAs(desk, kChairman);
    QTRY_COMPARE(step().tone, Tone::dueSoon); // its time is nearly gone
    desk.at(due.steps.front().plusMinutes(1).toIso());
    openAs(desk, kChairman);
    QTRY_VERIFY(step().text.startsWith(u"quá hạn bước"_s));
    QCOMPARE(step().tone, Tone::overdue);
    QVERIFY(desk.rows(Work::overdue).empty());
    desk.at(due.at.plusMinutes(1).toIso());
    openAs(desk, kClerk);
    QTRY_COMPARE(desk.part<Badge>(u"promise"_s)->pill().text, u"quá hạn 1 phút"_s);
    QCOMPARE(desk.rows(Work::overdue).size(), 1U);
    QCOMPARE(desk.find(kCitizen).state, State::received); // a flag, never a state
}

void TestBodyJourneys::rejectedTooLate()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    takeInEleven(desk);
    openAs(desk, kClerk);
    submit(desk);
    const Due due = *desk.find(kCitizen).due;
    desk.at(due.at.plusMinutes(30).toIso());
    openAs(desk, kChairman);
    QTRY_VERIFY(desk.offers(u"reject"_s));
    desk.keys().press(Qt::Key_K, kThree);
    typeInto(desk, u"reason"_s, u"Bản chính bị tẩy xóa"_s);
    typeInto(desk, u"source"_s, u"Nghị định 23/2015/NĐ-CP, Điều 22"_s);
    send(desk);
    QTRY_COMPARE(desk.find(kCitizen).state, State::rejected);
    QTRY_VERIFY(desk.text(u"quietLines"_s).contains(u"sau thời hạn đã hẹn"_s));
    QVERIFY(!desk.text(u"quietLines"_s).contains(u"phút"_s)); // the office has closed since
    QCOMPARE(desk.find(kCitizen).closingSource, u"Nghị định 23/2015/NĐ-CP, Điều 22"_s);
}

void TestBodyJourneys::handedToSomebodyElse()
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
    desk.keys().scan(sampleCard(u"Lê Văn Hòa"_s));
    desk.tabTo(u"receiverAuthorisation"_s);
    desk.keys().type(u"Giấy ủy quyền số 5"_s);
    desk.keys().press(Qt::Key_F9);
    QTRY_COMPARE(desk.find(kCitizen).state, State::handedOver);
    const HandOver to = *desk.find(kCitizen).handOver;
    QVERIFY(!to.self);
    QCOMPARE(to.fullName, u"Lê Văn Hòa"_s);
    QCOMPARE(to.personalNumber, u"001071004455"_s);
    QCOMPARE(to.authorisation, u"Giấy ủy quyền số 5"_s);
    QCOMPARE(desk.find(kCitizen).prints.at(u"result"_s), 1);
}

QTEST_MAIN(TestBodyJourneys)
#include "tst_bodyjourneys.moc"
