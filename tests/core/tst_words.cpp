#include "core/forms/words.h"

#include <QtTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace motcua;

class TestWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersAreSpokenAsInVietNam_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* rule, qint64 number, const QString& words) {
            QTest::newRow(rule) << number << words;
        };
        row("nothing", 0, u"không"_s);
        row("one digit", 5, u"năm"_s);
        row("ten", 10, u"mười"_s);
        row("một after mười", 11, u"mười một"_s);
        row("bốn after mười", 14, u"mười bốn"_s);
        row("lăm after mười", 15, u"mười lăm"_s);
        row("mươi without a unit", 20, u"hai mươi"_s);
        row("mốt after mươi", 21, u"hai mươi mốt"_s);
        row("tư after mươi", 24, u"hai mươi tư"_s);
        row("lăm after mươi", 25, u"hai mươi lăm"_s);
        row("all of a kind", 55, u"năm mươi lăm"_s);
        row("a round hundred", 100, u"một trăm"_s);
        row("linh", 105, u"một trăm linh năm"_s);
        row("linh tư", 104, u"một trăm linh tư"_s);
        row("linh một", 201, u"hai trăm linh một"_s);
        row("a hundred and ten", 110, u"một trăm mười"_s);
        row("a hundred and more", 115, u"một trăm mười lăm"_s);
        row("a thousand", 1'000, u"một nghìn"_s);
        row("không trăm linh", 1'005, u"một nghìn không trăm linh năm"_s);
        row("không trăm with a ten", 1'015, u"một nghìn không trăm mười lăm"_s);
        row("a year", 2'026, u"hai nghìn không trăm hai mươi sáu"_s);
        row("a tariff", 21'000, u"hai mươi mốt nghìn"_s);
        row("ten copies of twenty pages", 220'000, u"hai trăm hai mươi nghìn"_s);
        row("a million", 1'000'000, u"một triệu"_s);
        row("holes at two places", 1'001'001,
            u"một triệu không trăm linh một nghìn không trăm linh một"_s);
        row("a whole group empty", 1'000'001, u"một triệu không trăm linh một"_s);
        row("a billion", 1'000'000'000, u"một tỷ"_s);
        row("a billion and one", 1'000'000'001, u"một tỷ không trăm linh một"_s);
        row("every place", 987'654'321,
            u"chín trăm tám mươi bảy triệu sáu trăm năm mươi tư nghìn ba trăm hai mươi mốt"_s);
        row("a thousand billions", 1'000'000'000'000, u"một nghìn tỷ"_s);
        row("below nothing", -21, u"âm hai mươi mốt"_s);
    }

    void numbersAreSpokenAsInVietNam()
    {
        QFETCH(qint64, number);
        QTEST(numberInWords(number), "words");
    }

    void theLargestNumbersAreSpokenToo()
    {
        using Limits = std::numeric_limits<qint64>;
        QVERIFY(numberInWords(Limits::max()).endsWith(u"tám trăm linh bảy"_s));
        QVERIFY(numberInWords(Limits::min()).startsWith(u"âm "_s));
        QVERIFY(numberInWords(Limits::min()).endsWith(u"tám trăm linh tám"_s));
    }

    void amountsInFiguresAndWords_data()
    {
        QTest::addColumn<qint64>("dong");
        QTest::addColumn<QString>("figures");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << qint64(0) << u"0 đồng"_s << u"không đồng"_s;
        QTest::newRow("hundreds") << qint64(500) << u"500 đồng"_s << u"năm trăm đồng"_s;
        QTest::newRow("thousands") << qint64(3'000) << u"3.000 đồng"_s << u"ba nghìn đồng"_s;
        QTest::newRow("millions") << qint64(1'220'000) << u"1.220.000 đồng"_s
                                  << u"một triệu hai trăm hai mươi nghìn đồng"_s;
        QTest::newRow("owed") << qint64(-100'000) << u"–100.000 đồng"_s
                              << u"âm một trăm nghìn đồng"_s;
    }

    void amountsInFiguresAndWords()
    {
        QFETCH(qint64, dong);
        QTEST(amountInFigures({dong}), "figures");
        QTEST(amountInWords({dong}), "words");
    }

    void datesTakeAZeroAsTheDecreeSays_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("written");
        QTest::newRow("days below ten") << QDate(2026, 5, 4) << u"ngày 04 tháng 5 năm 2026"_s;
        QTest::newRow("January") << QDate(2026, 1, 31) << u"ngày 31 tháng 01 năm 2026"_s;
        QTest::newRow("February") << QDate(2026, 2, 9) << u"ngày 09 tháng 02 năm 2026"_s;
        QTest::newRow("March has none") << QDate(2026, 3, 10) << u"ngày 10 tháng 3 năm 2026"_s;
        QTest::newRow("November") << QDate(2026, 11, 18) << u"ngày 18 tháng 11 năm 2026"_s;
    }

    void datesTakeAZeroAsTheDecreeSays()
    {
        QFETCH(QDate, date);
        QTEST(longDate(date), "written");
    }

    void datesInWords_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("words");
        QTest::newRow("tháng tư") << QDate(2025, 4, 5)
                                  << u"ngày năm, tháng tư, năm hai nghìn không trăm hai mươi lăm"_s;
        QTest::newRow("tháng mười một") << QDate(2026, 11,
            18) << u"ngày mười tám, tháng mười một, năm hai nghìn không trăm hai mươi sáu"_s;
    }

    void datesInWords()
    {
        QFETCH(QDate, date);
        QTEST(dateInWords(date), "words");
    }

    void timesAreThoseOfVietNam()
    {
        QCOMPARE(longMoment(Instant::fromLocal({2026, 11, 18}, {8, 15})),
            u"08 giờ 15 phút, ngày 18 tháng 11 năm 2026"_s);
    }
};

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
