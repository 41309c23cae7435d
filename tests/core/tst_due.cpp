#include "core/calendar/due.h"

#include <QtTest>

#include <random>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
Instant at(const QString& iso)
{
    return *Instant::fromIso(iso);
}

Due due(const QString& received, LimitKind kind, int count = 0)
{
    return dueDate(Calendar::official(), at(received), {kind, count});
}

/// "skippedHoliday 2022-09-01", "skippedWeekend 2", …
QStringList told(const Due& due)
{
    QStringList told;
    for (const Reason& reason : due.because) {
        const QJsonValue days = reason.values[u"days"_s];
        told += reason.id + u' '
            + (days.isDouble() ? QString::number(days.toInt())
                               : reason.values[u"date"_s].toString());
    }
    return told;
}

/// The same promises counted the slow way: one minute or one day after the other, from its own
/// list.
namespace slow {
const QSet<QString>& off()
{
    static const QStringList weekdays
        = u"2022-01-03 2022-01-31 2022-02-01 2022-02-02 2022-02-03 2022-02-04 2022-04-11 "
          u"2022-05-02 "
          "2022-05-03 2022-09-01 2022-09-02 2023-01-02 2023-01-20 2023-01-23 2023-01-24 2023-01-25 "
          "2023-01-26 2023-05-01 2023-05-02 2023-05-03 2023-09-01 2023-09-04 2024-01-01 2024-02-08 "
          "2024-02-09 2024-02-12 2024-02-13 2024-02-14 2024-04-18 2024-04-29 2024-04-30 2024-05-01 "
          "2024-09-02 2024-09-03 2025-01-01 2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31 "
          "2025-04-07 2025-04-30 2025-05-01 2025-05-02 2025-09-01 2025-09-02 2026-01-01 2026-01-02 "
          "2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-04-27 2026-04-30 2026-05-01 "
          "2026-08-31 2026-09-01 2026-09-02 2026-11-24 2027-01-01 2027-02-05 2027-02-08 2027-02-09 "
          "2027-02-10 2027-02-11 2027-04-16 2027-04-30 2027-05-03 2027-09-01 2027-09-02 2027-11-24 "
          "2028-01-03 2028-01-25 2028-01-26 2028-01-27 2028-01-28 2028-01-31"_s.split(u' ');
    static const QSet<QString> set(weekdays.begin(), weekdays.end());
    return set;
}

bool readWorks(QDate date)
{
    static const QSet<QString> saturdays{
        u"2024-05-04"_s, u"2025-04-26"_s, u"2026-01-10"_s, u"2026-08-22"_s};
    const QString iso = date.toString(Qt::ISODate);
    return saturdays.contains(iso) || (date.dayOfWeek() < 6 && !off().contains(iso));
}

/// Read once a day: a million promises ask for the same ones.
bool works(QDate date)
{
    static QHash<QDate, bool> known;
    auto at = known.constFind(date);
    if (at == known.constEnd())
        at = known.insert(date, readWorks(date));
    return *at;
}

QDate after(QDate date)
{
    date = date.addDays(1);
    return works(date) ? date : after(date);
}

bool inOffice(QTime time)
{
    return (time >= QTime(8, 0) && time < QTime(12, 0))
        || (time >= QTime(13, 0) && time < QTime(17, 0));
}

Instant hours(Instant now, int count)
{
    for (int left = count * 60; left > 0; now = now.plusMinutes(1))
        if (works(now.localDate()) && inOffice(now.localTime()))
            --left;
    return now;
}

/// Every minute that is worked in the years of the lists, one after the other.
const std::vector<Instant>& workedMinutes()
{
    static const std::vector<Instant> minutes = [] {
        std::vector<Instant> every;
        for (QDate day(2022, 1, 1); day.year() <= 2028; day = day.addDays(1))
            for (int minute = 0; works(day) && minute < 1440; ++minute)
                if (const QTime time(minute / 60, minute % 60); inOffice(time))
                    every.push_back(Instant::fromLocal(day, time));
        return every;
    }();
    return minutes;
}

/// The same as `hours` with the minutes looked up and their milliseconds kept.
Instant hoursByList(Instant received, int count)
{
    const auto& minutes = workedMinutes();
    const auto next = std::ranges::upper_bound(minutes, received);
    const bool inside = next != minutes.begin() && received < std::prev(next)->plusMinutes(1);
    const auto first = inside ? std::prev(next) : next;
    const qint64 into = inside ? received.ms - first->ms : 0;
    const auto last = first + count * 60 - (into > 0 ? 0 : 1);
    return into > 0 ? Instant{last->ms + into} : last->plusMinutes(1);
}

Instant due(Instant received, Limit limit)
{
    QDate day = received.localDate();
    QTime time = received.localTime();
    if (limit.kind == LimitKind::clockHours) {
        for (int n = 0; n < limit.count; ++n)
            received = received.plusMinutes(60);
        return received;
    }
    if (limit.kind == LimitKind::hours)
        return hoursByList(received, limit.count);
    if (limit.kind == LimitKind::calendarDays) {
        day = day.addDays(limit.count);
        return Instant::fromLocal(works(day) ? day : after(day), {17, 0});
    }
    if (limit.kind == LimitKind::workingDays) {
        for (int n = 0; n < limit.count; ++n)
            day = after(day);
        if (time < QTime(8, 0))
            time = QTime(8, 0);
        return Instant::fromLocal(day, time > QTime(17, 0) ? QTime(17, 0) : time);
    }
    const bool today = limit.kind == LimitKind::sameDay && works(day) && time <= QTime(15, 0);
    return Instant::fromLocal(today ? day : after(day), {17, 0});
}
} // namespace slow
} // namespace

class TestDue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void promisesByTheRule_data()
    {
        QTest::addColumn<LimitKind>("kind");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, LimitKind kind, int count, const QString& received,
                             const QString& expected) {
            QTest::addRow("%s", name) << kind << count << received << expected + u":00+07:00"_s;
        };
        using enum LimitKind;
        row("same day in the morning", sameDay, 0, u"2022-05-04T09:00"_s, u"2022-05-04T17:00"_s);
        row("15:00:00 is the same day", sameDay, 0, u"2022-05-04T15:00:00"_s,
            u"2022-05-04T17:00"_s);
        row("15:00:01 is the next", sameDay, 0, u"2022-05-04T15:00:01"_s, u"2022-05-05T17:00"_s);
        row("Friday after 15:00 is Monday", sameDay, 0, u"2022-05-06T15:30"_s,
            u"2022-05-09T17:00"_s);
        row("Saturday is Monday", sameDay, 0, u"2022-05-07T09:00"_s, u"2022-05-09T17:00"_s);
        row("before Tết, after 15:00", sameDay, 0, u"2022-01-28T16:00"_s, u"2022-02-07T17:00"_s);
        row("swapped Saturday is worked", sameDay, 0, u"2024-05-04T10:00"_s, u"2024-05-04T17:00"_s);
        row("Friday before it", sameDay, 0, u"2026-01-09T15:01"_s, u"2026-01-10T17:00"_s);
        row("next working day", nextWorkingDay, 0, u"2022-05-06T09:00"_s, u"2022-05-09T17:00"_s);
        row("working days keep the hour", workingDays, 3, u"2022-05-04T09:17"_s,
            u"2022-05-09T09:17"_s);
        row("not before opening", workingDays, 1, u"2022-05-04T06:00"_s, u"2022-05-05T08:00"_s);
        row("not after closing", workingDays, 1, u"2022-05-04T19:30"_s, u"2022-05-05T17:00"_s);
        row("received on a Sunday", workingDays, 1, u"2022-05-08T10:00"_s, u"2022-05-09T10:00"_s);
        row("over 30/4 and 1/5", workingDays, 2, u"2022-04-29T10:00"_s, u"2022-05-05T10:00"_s);
        row("over a new year", workingDays, 5, u"2025-12-30T10:00"_s, u"2026-01-08T10:00"_s);
        row("calendar days count all", calendarDays, 7, u"2022-05-04T09:00"_s,
            u"2022-05-11T17:00"_s);
        row("ending on a Saturday", calendarDays, 3, u"2022-05-04T09:00"_s, u"2022-05-09T17:00"_s);
        row("ending in Tết", calendarDays, 5, u"2022-01-28T09:00"_s, u"2022-02-07T17:00"_s);
        row("hours of a morning", hours, 2, u"2022-05-04T08:30"_s, u"2022-05-04T10:30"_s);
        row("hours over the break", hours, 2, u"2022-05-04T11:00"_s, u"2022-05-04T14:00"_s);
        row("hours received in the break", hours, 1, u"2022-05-04T12:20"_s, u"2022-05-04T14:00"_s);
        row("hours that end at closing", hours, 1, u"2022-05-04T16:00"_s, u"2022-05-04T17:00"_s);
        row("hours over a weekend", hours, 2, u"2022-05-06T16:00"_s, u"2022-05-09T09:00"_s);
        row("hours from before opening", hours, 1, u"2022-05-04T06:00"_s, u"2022-05-04T09:00"_s);
        row("hours from the evening", hours, 1, u"2022-05-04T20:00"_s, u"2022-05-05T09:00"_s);
        row("by the clock over a night", clockHours, 12, u"2022-05-04T16:00"_s,
            u"2022-05-05T04:00"_s);
        row("by the clock over Tết", clockHours, 12, u"2026-02-13T15:01"_s, u"2026-02-14T03:01"_s);
        row("by the clock from a Sunday", clockHours, 12, u"2022-05-08T10:00"_s,
            u"2022-05-08T22:00"_s);
        row("half a day is four hours", hours, 4, u"2022-05-04T13:00"_s, u"2022-05-04T17:00"_s);
    }
    void promisesByTheRule()
    {
        QFETCH(LimitKind, kind);
        QFETCH(int, count);
        QFETCH(QString, received);
        const Due promise = due(received, kind, count);
        QTEST(promise.at.toIso(), "expected");
        QVERIFY(!promise.provisional);
        QVERIFY(!promise.because.empty());
        for (const Reason& reason : promise.because)
            QVERIFY2(!reason.source.isEmpty(), qPrintable(reason.id));
    }

    void sameDayAfterTheHourBecomesNextWorkingDay()
    {
        QCOMPARE(due(u"2022-05-04T15:00"_s, LimitKind::sameDay).kind, LimitKind::sameDay);
        QCOMPARE(due(u"2022-05-04T15:01"_s, LimitKind::sameDay).kind, LimitKind::nextWorkingDay);
        QCOMPARE(due(u"2022-05-07T09:00"_s, LimitKind::sameDay).kind, LimitKind::nextWorkingDay);
    }

    void tellsWhichDaysWereSkipped_data()
    {
        QTest::addColumn<LimitKind>("kind");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("received");
        QTest::addColumn<QStringList>("expected");
        QTest::addRow("in time") << LimitKind::sameDay << 0 << u"2022-05-04T09:00"_s
                                 << QStringList{u"receivedInTime 2022-05-04"_s};
        QTest::addRow("after the hour on a Friday")
            << LimitKind::sameDay << 0 << u"2022-05-06T15:30"_s
            << QStringList{u"receivedAfterHour 2022-05-06"_s, u"skippedWeekend 2"_s};
        QTest::addRow("on a holiday at a weekend")
            << LimitKind::sameDay << 0 << u"2022-04-10T09:00"_s
            << QStringList{u"receivedOnDayOff 2022-04-10"_s, u"skippedHoliday 2022-04-10"_s,
                   u"skippedCompensation 2022-04-11"_s};
        QTest::addRow("holidays one by one, weekends together")
            << LimitKind::workingDays << 3 << u"2022-08-30T09:00"_s
            << QStringList{u"dayOfReceiptNotCounted 2022-08-30"_s,
                   u"countedWorkingDays 2022-09-06"_s, u"skippedHoliday 2022-09-01"_s,
                   u"skippedHoliday 2022-09-02"_s, u"skippedWeekend 2"_s};
        QTest::addRow("swaps") << LimitKind::workingDays << 3 << u"2024-04-26T09:00"_s
                               << QStringList{u"dayOfReceiptNotCounted 2024-04-26"_s,
                                      u"countedWorkingDays 2024-05-04"_s,
                                      u"skippedSwapOff 2024-04-29"_s,
                                      u"skippedHoliday 2024-04-30"_s,
                                      u"skippedHoliday 2024-05-01"_s,
                                      u"countedSwapWork 2024-05-04"_s, u"skippedWeekend 2"_s};
        QTest::addRow("last day off") << LimitKind::calendarDays << 3 << u"2022-05-04T09:00"_s
                                      << QStringList{u"dayOfReceiptNotCounted 2022-05-04"_s,
                                             u"countedCalendarDays 2022-05-07"_s,
                                             u"lastDayIsOff 2022-05-07"_s, u"skippedWeekend 2"_s};
        QTest::addRow("hours") << LimitKind::hours << 2 << u"2022-05-06T16:00"_s
                               << QStringList{u"countedHours "_s, u"skippedWeekend 2"_s};
        QTest::addRow("by the clock before Tết")
            << LimitKind::clockHours << 12 << u"2026-02-13T16:00"_s
            << QStringList{u"countedClockHours "_s};
    }
    void tellsWhichDaysWereSkipped()
    {
        QFETCH(LimitKind, kind);
        QFETCH(int, count);
        QFETCH(QString, received);
        QTEST(told(due(received, kind, count)), "expected");
    }

    void crossingAYearWithoutNoticeIsProvisional()
    {
        const Due promise = due(u"2026-12-30T09:00"_s, LimitKind::workingDays, 5);
        QVERIFY(promise.provisional);
        QCOMPARE(promise.because.back().id, u"noOfficialNotice"_s);
        QCOMPARE(promise.because.back().values[u"year"_s].toInt(), 2027);
        QVERIFY(!due(u"2026-12-30T09:00"_s, LimitKind::workingDays, 1).provisional);
    }

    void aWardMayHaveItsOwnHours()
    {
        const auto summer
            = Calendar::official().withHours({{7, 30}, {11, 30}, {13, 30}, {16, 30}, {15, 30}});
        const auto promise = [&](const QString& received, Limit limit) {
            return dueDate(summer, at(received), limit).at.toIso().left(16);
        };
        QCOMPARE(promise(u"2022-05-04T15:30"_s, {LimitKind::sameDay, 0}), u"2022-05-04T16:30"_s);
        QCOMPARE(promise(u"2022-05-04T11:00"_s, {LimitKind::hours, 1}), u"2022-05-04T14:00"_s);
        QCOMPARE(
            promise(u"2022-05-04T17:00"_s, {LimitKind::workingDays, 1}), u"2022-05-05T16:30"_s);
    }

    void agreesWithTheSlowWay()
    {
        std::mt19937 random(2022);
        const std::array<QTime, 10> times{QTime(0, 0), {7, 59}, {8, 0}, {11, 59}, {12, 0}, {12, 30},
            {15, 0}, {15, 1}, {17, 0}, {23, 59}};
        for (QDate day(2022, 1, 1); day.year() <= 2027; day = day.addDays(1))
            for (const QTime time : times) {
                const Instant received = Instant::fromLocal(day, time);
                const int count = int(random() % 30) + 1;
                for (const Limit limit :
                    {Limit{LimitKind::sameDay, 0}, Limit{LimitKind::nextWorkingDay, 0},
                        Limit{LimitKind::workingDays, count}, Limit{LimitKind::calendarDays, count},
                        Limit{LimitKind::hours, count}, Limit{LimitKind::clockHours, count}})
                    QCOMPARE(dueDate(Calendar::official(), received, limit).at.toIso(),
                        slow::due(received, limit).toIso());
            }
    }

    void agreesWithTheSlowWayAMillionTimes()
    {
        std::mt19937 random(2024);
        const std::array kinds{LimitKind::sameDay, LimitKind::nextWorkingDay,
            LimitKind::workingDays, LimitKind::calendarDays, LimitKind::hours,
            LimitKind::clockHours};
        for (int sample = 0; sample < 1'000'000; ++sample) {
            const QDate day = QDate(2022, 1, 1).addDays(int(random() % 2191));
            const Instant received
                = Instant::fromLocal(day, QTime::fromMSecsSinceStartOfDay(random() % 86'400'000));
            const Limit limit{kinds[random() % kinds.size()], int(random() % 25) + 1};
            const Instant fast = dueDate(Calendar::official(), received, limit).at;
            if (fast != slow::due(received, limit))
                QFAIL(qPrintable(received.toIso() + u' ' + fast.toIso()));
        }
    }

    void agreesWithTheSlowWayByTheMinute()
    {
        std::mt19937 random(2023);
        for (int sample = 0; sample < 400; ++sample) {
            const QDate day = QDate(2022, 1, 1).addDays(int(random() % 2191));
            const Instant received = Instant::fromLocal(day, {0, 0}).plusMinutes(random() % 1440);
            const Limit limit{LimitKind::hours, int(random() % 16) + 1};
            const QString right = slow::hours(received, limit.count).toIso();
            QCOMPARE(dueDate(Calendar::official(), received, limit).at.toIso(), right);
            QCOMPARE(slow::due(received, limit).toIso(), right);
        }
    }

    void kindsHaveNames()
    {
        using enum LimitKind;
        for (const LimitKind kind :
            {sameDay, nextWorkingDay, workingDays, calendarDays, hours, clockHours})
            QCOMPARE(valueOf(kLimitKinds, nameOf(kLimitKinds, kind)), kind);
        QCOMPARE(nameOf(kLimitKinds, nextWorkingDay), u"nextWorkingDay"_s);
        QVERIFY(!valueOf(kLimitKinds, u"soon"_s));
    }
};

QTEST_APPLESS_MAIN(TestDue)
#include "tst_due.moc"
