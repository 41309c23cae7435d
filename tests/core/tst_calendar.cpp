#include "core/base/resource.h"
#include "core/calendar/calendar.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
QDate day(const QString& iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

QStringList ids(const Reasons& reasons)
{
    QStringList ids;
    for (const Reason& reason : reasons)
        ids += reason.id;
    return ids;
}

QJsonObject file()
{
    return QJsonDocument::fromJson(compiledIn(u"data/calendar/vn.json"_s)).object();
}

/// The file with one more year of these days.
QJsonObject fileWith(const QJsonArray& days, int year = 2030)
{
    QJsonObject json = file();
    QJsonArray years = json[u"years"_s].toArray();
    years.append(QJsonObject{{u"year"_s, year}, {u"notice"_s, u"TB"_s}, {u"days"_s, days}});
    json[u"years"_s] = years;
    return json;
}

QJsonObject entry(const QString& date, const QString& kind)
{
    return {{u"date"_s, date}, {u"kind"_s, kind}, {u"name"_s, u"Tết"_s}, {u"source"_s, u"TB"_s}};
}
} // namespace

class TestCalendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void weekdaysOffAreThoseOfTheNotices_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("off");
        QTest::addRow("2022")
            << 2022 << u"01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02"_s;
        QTest::addRow("2023")
            << 2023 << u"01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04"_s;
        QTest::addRow("2024") << 2024
                              << u"01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 "
                                 "09-02 09-03"_s;
        QTest::addRow("2025") << 2025
                              << u"01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 "
                                 "09-01 09-02"_s;
        QTest::addRow("2026") << 2026
                              << u"01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 "
                                 "08-31 09-01 09-02 11-24"_s;
        QTest::addRow("2027, by law only") << 2027
                                           << u"01-01 02-05 02-08 02-09 02-10 02-11 04-16 04-30 "
                                              "05-03 09-01 09-02 11-24"_s;
    }
    void weekdaysOffAreThoseOfTheNotices()
    {
        QFETCH(int, year);
        QStringList found;
        for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1))
            if (date.dayOfWeek() <= 5 && !Calendar::official().isWorkingDay(date))
                found += date.toString(u"MM-dd"_s);
        QTEST(found.join(u' '), "off");
    }

    void swappedSaturdaysAreWorked_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("worked");
        QTest::addRow("2022") << 2022 << QString();
        QTest::addRow("2023") << 2023 << QString();
        QTest::addRow("2024") << 2024 << u"05-04"_s;
        QTest::addRow("2025") << 2025 << u"04-26"_s;
        QTest::addRow("2026") << 2026 << u"01-10 08-22"_s;
        QTest::addRow("2027, not decided") << 2027 << QString();
    }
    void swappedSaturdaysAreWorked()
    {
        QFETCH(int, year);
        QStringList found;
        for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1))
            if (date.dayOfWeek() > 5 && Calendar::official().isWorkingDay(date))
                found += date.toString(u"MM-dd"_s);
        QTEST(found.join(u' '), "worked");
    }

    void saysWhy_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<bool>("working");
        QTest::addColumn<QStringList>("because");
        QTest::addRow("ordinary day") << u"2022-05-04"_s << true << QStringList{u"dayOfWeek"_s};
        QTest::addRow("weekend") << u"2022-05-07"_s << false << QStringList{u"dayWeekend"_s};
        QTest::addRow("holiday") << u"2022-02-01"_s << false << QStringList{u"dayHoliday"_s};
        QTest::addRow("holiday on a weekend")
            << u"2022-04-10"_s << false << QStringList{u"dayHoliday"_s, u"dayWeekend"_s};
        QTest::addRow("compensation")
            << u"2022-04-11"_s << false << QStringList{u"dayCompensation"_s};
        QTest::addRow("swapped off") << u"2024-04-29"_s << false << QStringList{u"daySwapOff"_s};
        QTest::addRow("swapped Saturday")
            << u"2024-05-04"_s << true << QStringList{u"daySwapWork"_s, u"dayWeekend"_s};
        QTest::addRow("year without notice")
            << u"2027-03-01"_s << true << QStringList{u"dayOfWeek"_s, u"noOfficialNotice"_s};
        QTest::addRow("holiday of a year without notice")
            << u"2027-02-05"_s << false << QStringList{u"dayHoliday"_s, u"noOfficialNotice"_s};
    }
    void saysWhy()
    {
        QFETCH(QString, date);
        QFETCH(bool, working);
        const WorkingDay answer = Calendar::official().workingDay(day(date));
        QCOMPARE(answer.working, working);
        QTEST(ids(answer.because), "because");
        for (const Reason& reason : answer.because)
            QVERIFY2(!reason.source.isEmpty(), qPrintable(reason.id));
    }

    void aYearWithoutNoticeIsProvisional()
    {
        for (int year = 2022; year <= 2026; ++year)
            QVERIFY(Calendar::official().isOfficial(year));
        QVERIFY(!Calendar::official().isOfficial(2021));
        QVERIFY(!Calendar::official().isOfficial(2027));
        QVERIFY(Calendar::official().workingDay(day(u"2027-03-01"_s)).provisional);
        QVERIFY(!Calendar::official().workingDay(day(u"2026-03-02"_s)).provisional);
    }

    void lawsHoldFromTheirYear_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<bool>("working");
        QTest::addRow("24/11 before 2026") << u"2025-11-24"_s << true;
        QTest::addRow("24/11 from 2026") << u"2028-11-24"_s << false;
        QTest::addRow("one day of 2/9 before 2021") << u"2020-09-01"_s << true;
        QTest::addRow("two days of 2/9 from 2021") << u"2021-09-01"_s << false;
        QTest::addRow("10/3 lunar before 2007") << u"2006-04-07"_s << true;
        QTest::addRow("Saturday 1/1 is made up for") << u"2028-01-03"_s << false;
    }
    void lawsHoldFromTheirYear()
    {
        QFETCH(QString, date);
        QTEST(Calendar::official().isWorkingDay(day(date)), "working");
    }

    void noticesAgreeWithTheLawOnHolidaysOfFixedDate()
    {
        Faults faults;
        QJsonObject json = file();
        json[u"years"_s] = QJsonArray();
        const auto byLaw = Calendar::fromJson(json, faults);
        VERIFY_OK(byLaw);
        for (int year = 2022; year <= 2026; ++year)
            for (const QString& date : {u"-01-01"_s, u"-04-30"_s, u"-05-01"_s, u"-09-02"_s}) {
                const QDate holiday = day(QString::number(year) + date);
                QCOMPARE(Calendar::official().exceptionOn(holiday)->kind, DayKind::holiday);
                QCOMPARE(byLaw->exceptionOn(holiday)->kind, DayKind::holiday);
            }
    }

    void findsTheNextWorkingDay_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("next");
        QTest::addRow("weekday") << u"2022-05-04"_s << u"2022-05-05"_s;
        QTest::addRow("Friday") << u"2022-05-06"_s << u"2022-05-09"_s;
        QTest::addRow("over Tết") << u"2022-01-28"_s << u"2022-02-07"_s;
        QTest::addRow("to a swapped Saturday") << u"2026-01-09"_s << u"2026-01-10"_s;
    }
    void findsTheNextWorkingDay()
    {
        QFETCH(QString, date);
        QFETCH(QString, next);
        QCOMPARE(Calendar::official().nextWorkingDay(day(date)), day(next));
        QCOMPARE(Calendar::official().addWorkingDays(day(date), 1), day(next));
        QCOMPARE(Calendar::official().addWorkingDays(day(date), 0), day(date));
    }

    void noDateHasNoNextDay() { QVERIFY(!Calendar::official().nextWorkingDay(QDate()).isValid()); }

    void refusesAFaultyFile_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("detail");
        const QJsonObject off = entry(u"2030-02-01"_s, u"holiday"_s);
        QTest::addRow("duplicate date")
            << fileWith({off, off}) << u"/years/5/days/1/date"_s << u"duplicateDate"_s;
        QTest::addRow("off and worked") << fileWith(
            {entry(u"2030-02-02"_s, u"holiday"_s), entry(u"2030-02-02"_s, u"swapWork"_s)})
                                        << u"/years/5/days/1/date"_s << u"bothOffAndWorked"_s;
        QTest::addRow("outside its year") << fileWith({entry(u"2031-02-03"_s, u"holiday"_s)})
                                          << u"/years/5/days/0/date"_s << u"outsideYear"_s;
        QTest::addRow("unknown kind") << fileWith({entry(u"2030-02-01"_s, u"party"_s)})
                                      << u"/years/5/days/0/kind"_s << u"unknownKind"_s;
        QTest::addRow("swapped weekday is worked anyway")
            << fileWith({entry(u"2030-02-01"_s, u"swapWork"_s)}) << u"/years/5/days/0/date"_s
            << u"alreadyWorked"_s;
        QTest::addRow("compensation on a weekend")
            << fileWith({entry(u"2030-02-02"_s, u"compensation"_s)}) << u"/years/5/days/0/date"_s
            << u"alreadyOff"_s;
        QTest::addRow("no such date") << fileWith({entry(u"2030-02-30"_s, u"holiday"_s)})
                                      << u"/years/5/days/0/date"_s << u"notADate"_s;
        QTest::addRow("year twice")
            << fileWith({}, 2026) << u"/years/5/year"_s << u"duplicateYear"_s;
        QJsonObject extra = file();
        extra[u"note"_s] = 1;
        QTest::addRow("unknown key") << extra << u"/note"_s << u"unknownKey"_s;
        QJsonObject unsourced = entry(u"2030-02-01"_s, u"holiday"_s);
        unsourced.remove(u"source"_s);
        QTest::addRow("no source")
            << fileWith({unsourced}) << u"/years/5/days/0/source"_s << u"required"_s;
        QTest::addRow("empty") << QJsonObject() << u"/sources"_s << u"required"_s;
    }
    /// A day of 2022 in the list of 2030 is no second day of 2022.
    void aDayOfAnotherYearIsOneFault()
    {
        Faults faults;
        static_cast<void>(
            Calendar::fromJson(fileWith({entry(u"2022-09-02"_s, u"holiday"_s)}), faults));
        QVERIFY(std::ranges::none_of(
            faults, [](const Fault& fault) { return fault.detail == u"duplicateDate"; }));
    }

    void refusesAFaultyFile()
    {
        QFETCH(QJsonObject, json);
        Faults faults;
        const auto calendar = Calendar::fromJson(json, faults);
        VERIFY_ERROR(calendar, ErrorCode::badPack);
        QTEST(faults.front().pointer, "pointer");
        QTEST(faults.front().detail, "detail");
    }

    void hoursMustBeInOrder()
    {
        QVERIFY(OfficeHours().areInOrder());
        QVERIFY((OfficeHours{{7, 30}, {11, 30}, {13, 30}, {17, 0}, {15, 0}}).areInOrder());
        QVERIFY((OfficeHours{{7, 30}, {12, 0}, {12, 0}, {15, 0}, {15, 0}}).areInOrder());
        QVERIFY(!(OfficeHours{{12, 30}, {12, 0}, {13, 0}, {17, 0}, {15, 0}}).areInOrder());
        QVERIFY(!(OfficeHours{{8, 0}, {12, 0}, {13, 0}, {13, 0}, {15, 0}}).areInOrder());
    }
};

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
