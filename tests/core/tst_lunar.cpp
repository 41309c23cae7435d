#include "core/calendar/lunar.h"

#include <QtTest>

using namespace motcua;
using namespace Qt::StringLiterals;

class TestLunar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheFirstDayOfTheYear_data()
    {
        QTest::addColumn<QDate>("expected");
        const QList<std::array<int, 3>> published{{1985, 1, 21}, {1990, 1, 27}, {1995, 1, 31},
            {1996, 2, 19}, {2000, 2, 5}, {2001, 1, 24}, {2002, 2, 12}, {2003, 2, 1}, {2004, 1, 22},
            {2005, 2, 9}, {2006, 1, 29}, {2007, 2, 17}, {2008, 2, 7}, {2009, 1, 26}, {2010, 2, 14},
            {2011, 2, 3}, {2012, 1, 23}, {2013, 2, 10}, {2014, 1, 31}, {2015, 2, 19}, {2016, 2, 8},
            {2017, 1, 28}, {2018, 2, 16}, {2019, 2, 5}, {2020, 1, 25}, {2021, 2, 12}, {2022, 2, 1},
            {2023, 1, 22}, {2024, 2, 10}, {2025, 1, 29}, {2026, 2, 17}, {2027, 2, 6}, {2028, 1, 26},
            {2029, 2, 13}, {2030, 2, 2}, {2031, 1, 23}, {2032, 2, 11}, {2033, 1, 31}, {2034, 2, 19},
            {2035, 2, 8}, {2036, 1, 28}, {2037, 2, 15}, {2038, 2, 4}, {2039, 1, 24}, {2040, 2, 12},
            {2050, 1, 23}};
        for (const auto& [year, month, day] : published)
            QTest::addRow("%d", year) << QDate(year, month, day);
    }
    void findsTheFirstDayOfTheYear()
    {
        QFETCH(QDate, expected);
        QCOMPARE(fromLunar({1, 1, false, expected.year()}), expected);
        QCOMPARE(toLunar(expected), (LunarDate{1, 1, false, expected.year()}));
    }

    void findsTheKingsDay_data()
    {
        QTest::addColumn<QDate>("expected");
        const QList<std::array<int, 3>> published{{2022, 4, 10}, {2023, 4, 29}, {2024, 4, 18},
            {2025, 4, 7}, {2026, 4, 26}, {2027, 4, 16}, {2028, 4, 4}, {2029, 4, 23}, {2030, 4, 12},
            {2031, 4, 1}, {2032, 4, 19}, {2033, 4, 9}, {2034, 4, 28}, {2035, 4, 17}};
        for (const auto& [year, month, day] : published)
            QTest::addRow("10/3 of %d", year) << QDate(year, month, day);
    }
    void findsTheKingsDay()
    {
        QFETCH(QDate, expected);
        QCOMPARE(fromLunar({10, 3, false, expected.year()}), expected);
    }

    void knowsHowLongTheLastMonthIs_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("length");
        const QList<std::pair<int, int>> published{{2022, 29}, {2023, 30}, {2024, 30}, {2025, 29},
            {2026, 29}, {2027, 29}, {2028, 29}, {2029, 29}, {2030, 29}, {2031, 29}, {2032, 29},
            {2033, 30}, {2034, 30}, {2035, 30}};
        for (const auto& [year, length] : published)
            QTest::addRow("before Tết %d", year) << year << length;
    }
    void knowsHowLongTheLastMonthIs()
    {
        QFETCH(int, year);
        QFETCH(int, length);
        const QDate lastDay = fromLunar({1, 1, false, year}).addDays(-1);
        QCOMPARE(toLunar(lastDay), (LunarDate{length, 12, false, year - 1}));
    }

    void findsTheLeapMonths_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("leap");
        const QMap<int, int> published{{2001, 4}, {2004, 2}, {2006, 7}, {2009, 5}, {2012, 4},
            {2014, 9}, {2017, 6}, {2020, 4}, {2023, 2}, {2025, 6}, {2028, 5}, {2031, 3},
            {2033, 11}};
        for (int year = 2001; year <= 2033; ++year)
            QTest::addRow("%d", year) << year << published.value(year);
    }
    void findsTheLeapMonths()
    {
        QFETCH(int, year);
        QFETCH(int, leap);
        for (int month = 1; month <= 12; ++month)
            QCOMPARE(fromLunar({1, month, true, year}).isValid(), month == leap);
    }

    void everyDayGoesThereAndBack()
    {
        LunarDate before = toLunar({1989, 12, 31});
        for (QDate date(1990, 1, 1); date.year() <= 2050; date = date.addDays(1)) {
            const LunarDate lunar = toLunar(date);
            QCOMPARE(fromLunar(lunar), date);
            if (lunar.day == 1)
                QVERIFY(before.day == 29 || before.day == 30);
            else
                QCOMPARE(
                    lunar, (LunarDate{before.day + 1, before.month, before.leap, before.year}));
            before = lunar;
        }
    }

    void monthsFollowEachOther()
    {
        LunarDate before = toLunar({1990, 1, 27});
        for (QDate date(1990, 1, 28); date.year() <= 2050; date = date.addDays(1)) {
            const LunarDate lunar = toLunar(date);
            if (lunar.day == 1 && lunar.leap)
                QVERIFY(!before.leap && lunar.month == before.month);
            if (lunar.day == 1 && !lunar.leap)
                QCOMPARE(lunar.month, before.month % 12 + 1);
            QCOMPARE(lunar.year, before.year + (lunar.month < before.month ? 1 : 0));
            before = lunar;
        }
    }

    void refusesDaysThatAreNot_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("year");
        QTest::addRow("the 30th of a month of 29") << 30 << 12 << 2021;
        QTest::addRow("day 0") << 0 << 1 << 2022;
        QTest::addRow("day 31") << 31 << 1 << 2022;
        QTest::addRow("month 13") << 1 << 13 << 2022;
        QTest::addRow("month 0") << 1 << 0 << 2022;
        QTest::addRow("before 1800") << 1 << 1 << 1799;
        QTest::addRow("after 2199") << 1 << 1 << 2200;
    }
    void refusesDaysThatAreNot()
    {
        QFETCH(int, day);
        QFETCH(int, month);
        QFETCH(int, year);
        QVERIFY(!fromLunar({day, month, false, year}).isValid());
    }

    void answersNothingForNoDate()
    {
        QCOMPARE(toLunar(QDate()), LunarDate{});
        QCOMPARE(toLunar(QDate(1799, 12, 31)), LunarDate{});
    }
};

QTEST_APPLESS_MAIN(TestLunar)
#include "tst_lunar.moc"
