#include "core/identity/personalnumber.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

class TestPersonalNumber : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhoItsHolderIs_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("province");
        QTest::addColumn<QString>("sex");
        QTest::addColumn<int>("birthYear");
        QTest::addRow("0: man of 1900 to 1999")
            << u"001090123456"_s << u"Hà Nội"_s << u"male"_s << 1990;
        QTest::addRow("1: woman of 1900 to 1999")
            << u"079100123456"_s << u"TP. Hồ Chí Minh"_s << u"female"_s << 1900;
        QTest::addRow("2: man of 2000 to 2099")
            << u"092205123456"_s << u"Cần Thơ"_s << u"male"_s << 2005;
        QTest::addRow("3: woman of 2000 to 2099")
            << u"096399123456"_s << u"Cà Mau"_s << u"female"_s << 2099;
        QTest::addRow("4: man of 2100 to 2199")
            << u"046400123456"_s << u"Thừa Thiên Huế"_s << u"male"_s << 2100;
        QTest::addRow("9: woman of 2300 to 2399")
            << u"077999123456"_s << u"Bà Rịa – Vũng Tàu"_s << u"female"_s << 2399;
        QTest::addRow("a province that is none")
            << u"003090123456"_s << QString() << u"male"_s << 1990;
        QTest::addRow("a country") << u"101090123456"_s << QString() << u"male"_s << 1990;
    }
    void saysWhoItsHolderIs()
    {
        QFETCH(QString, number);
        const auto facts = readPersonalNumber(number);
        VERIFY_OK(facts);
        QCOMPARE(facts->provinceCode, number.left(3));
        QTEST(facts->province, "province");
        QTEST(sexName(facts->sex), "sex");
        QTEST(facts->birthYear, "birthYear");
    }

    void knowsEveryProvince()
    {
        int known = 0;
        for (int code = 0; code < 1000; ++code) {
            const QString number = QString::number(code).rightJustified(3, u'0') + u"090123456"_s;
            const auto facts = readPersonalNumber(number);
            VERIFY_OK(facts);
            known += facts->province.isEmpty() ? 0 : 1;
            QCOMPARE(facts->bornAbroad(), code >= 100);
            QVERIFY(facts->province.isEmpty() || code < 100);
        }
        QCOMPARE(known, 63);
        QVERIFY(!personalNumberSource().isEmpty());
    }

    void refusesWhatIsNoNumber_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addRow("empty") << QString();
        QTest::addRow("9 digits") << u"012345678"_s;
        QTest::addRow("11 digits") << u"00109012345"_s;
        QTest::addRow("13 digits") << u"0010901234567"_s;
        QTest::addRow("a letter") << u"00109O123456"_s;
        QTest::addRow("other digits") << u"٠٠١٠٩٠١٢٣٤٥٦"_s;
        QTest::addRow("a space") << u"001090 12345"_s;
    }
    void refusesWhatIsNoNumber()
    {
        QFETCH(QString, number);
        const auto facts = readPersonalNumber(number);
        VERIFY_ERROR(facts, ErrorCode::badScan);
        QCOMPARE(facts.error().detail, u"badNumber"_s);
        QVERIFY(!facts.error().source.isEmpty());
        QVERIFY(!isPersonalNumber(number));
    }

    void oldNumbersHaveNineDigits()
    {
        QVERIFY(isOldNumber(u"012345678"_s));
        QVERIFY(!isOldNumber(u"12345678"_s));
        QVERIFY(!isOldNumber(u"001090123456"_s));
        QVERIFY(!isOldNumber(u"B12345678"_s));
    }
};

QTEST_APPLESS_MAIN(TestPersonalNumber)
#include "tst_personalnumber.moc"
