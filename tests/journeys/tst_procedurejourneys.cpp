// The five procedures that are done while the citizen waits, each from the first scan to the result
// in the citizen's hands.
#include "tests/journeys/steps.h"
#include "tests/support/deskfixture.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kWoman = u"Vũ Thị Mai Anh"_s;
const QString kMan = u"Nguyễn Hoàng Nam"_s;
} // namespace

class TestProcedureJourneys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numberedHere_data();
    void numberedHere();
    void aMarriageTakesTwoScansAndItsNumberFromElsewhere_data() { wards(); }
    void aMarriageTakesTwoScansAndItsNumberFromElsewhere();
    void aDeathTakesTheDeceasedByFields_data() { wards(); }
    void aDeathTakesTheDeceasedByFields();

private:
    static void submit(WindowDriver& desk);
    static void recordNumber(WindowDriver& desk, const QString& number);
};

void TestProcedureJourneys::submit(WindowDriver& desk)
{
    namePapers(desk);
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.rows(Work::forApproval).size(), 1U);
    QCOMPARE(desk.rows(Work::forApproval)[0].lane, Lane::noWait);
}

void TestProcedureJourneys::recordNumber(WindowDriver& desk, const QString& number)
{
    desk.signIn(kClerk);
    QTRY_VERIFY(desk.offers(u"recordNumber"_s));
    desk.keys().type(number);
    desk.keys().press(Qt::Key_Return, Qt::ControlModifier);
}

void TestProcedureJourneys::numberedHere_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("book");
    for (const QString& now : kWards) {
        const QByteArray year = now.left(4).toLatin1();
        QTest::addRow("certified copy of %s", year.data())
            << now << u"ban sao"_s << u"2.000815"_s << u"SCT/BS"_s;
        QTest::addRow("certified signature of %s", year.data())
            << now << u"chu ky"_s << u"2.000884"_s << u"SCT/CK,ĐC"_s;
        QTest::addRow("extract copy of %s", year.data())
            << now << u"trich luc"_s << u"2.000635"_s << u"TL-BS"_s;
    }
}

void TestProcedureJourneys::numberedHere()
{
    QFETCH(QString, now);
    QFETCH(QString, words);
    QFETCH(QString, code);
    QFETCH(QString, book);
    WindowDriver desk(now);
    desk.signIn(kClerk);
    desk.chooseProcedure(words);
    desk.keys().scan(sampleCard(kCitizen));
    if (code == u"2.000635") {
        desk.tabTo(u"eventType"_s);
        desk.keys().press(Qt::Key_Down);
    }
    submit(desk);
    approve(desk);
    QTRY_COMPARE(desk.find(kCitizen).state, State::done);
    handOver(desk);

    QTRY_COMPARE(desk.find(kCitizen).state, State::handedOver);
    const Dossier done = desk.find(kCitizen);
    QCOMPARE(done.procedure, code);
    QCOMPARE(done.numbers.size(), 1U);
    QCOMPARE(done.numbers[0].registerId, book);
    QTRY_COMPARE(desk.printed().size(), 1);
    QCOMPARE(desk.find(kCitizen).prints.at(u"result"_s), 1);
}

void TestProcedureJourneys::aMarriageTakesTwoScansAndItsNumberFromElsewhere()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    desk.signIn(kClerk);
    desk.chooseProcedure(u"dang ky ket hon"_s);
    desk.keys().scan(sampleCard(kWoman));
    desk.keys().scan(sampleCard(kMan));
    submit(desk);
    approve(desk);
    QTRY_COMPARE(desk.find(kWoman).state, State::approved);
    recordNumber(desk, u"57"_s);
    QTRY_COMPARE(desk.find(kWoman).state, State::done);
    handOver(desk);

    QTRY_COMPARE(desk.find(kWoman).state, State::handedOver);
    const Dossier done = desk.find(kWoman);
    QCOMPARE(done.procedure, u"1.000894"_s);
    QCOMPARE(done.parties.size(), 2U);
    QCOMPARE(done.numbers.size(), 1U);
    QCOMPARE(done.numbers[0].number, 57);
    QCOMPARE(done.numbers[0].registerId, u"KH"_s);
    QVERIFY(!done.numbers[0].system.isEmpty());
    QTRY_COMPARE(desk.printed().size(), 1);
}

void TestProcedureJourneys::aDeathTakesTheDeceasedByFields()
{
    QFETCH(QString, now);
    WindowDriver desk(now);
    desk.signIn(kClerk);
    desk.chooseProcedure(u"khai tu"_s);
    desk.keys().scan(sampleCard(u"Lê Văn Hòa"_s));
    desk.keys().press(Qt::Key_F2);
    desk.keys().type(u"Lê Văn Bình"_s);
    desk.tabTo(u"dateOfBirth"_s);
    desk.keys().type(u"20/02/1943"_s);
    desk.tabTo(u"diedOn"_s);
    const QDate died = QDate::fromString(now.left(10), Qt::ISODate).addDays(-3);
    desk.keys().type(died.toString(u"dd/MM/yyyy"_s));
    submit(desk);
    approve(desk);
    QTRY_COMPARE(desk.find(u"Lê Văn Hòa"_s).state, State::approved);
    recordNumber(desk, u"8"_s);
    QTRY_COMPARE(desk.find(u"Lê Văn Hòa"_s).state, State::done);
    handOver(desk);

    QTRY_COMPARE(desk.find(u"Lê Văn Hòa"_s).state, State::handedOver);
    const Dossier done = desk.find(u"Lê Văn Hòa"_s);
    QCOMPARE(done.procedure, u"1.000656"_s);
    QCOMPARE(done.parties.size(), 1U);
    QCOMPARE(done.parties[0].person.fullName, u"Lê Văn Bình"_s);
    QVERIFY(!done.parties[0].person.scanned);
    QCOMPARE(done.answers[u"diedOn"_s].toString(), died.toString(Qt::ISODate));
    QCOMPARE(done.numbers[0].number, 8);
    QTRY_COMPARE(desk.printed().size(), 1);
}

QTEST_MAIN(TestProcedureJourneys)
#include "tst_procedurejourneys.moc"
