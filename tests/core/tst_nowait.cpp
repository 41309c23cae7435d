#include "core/catalogue/rules.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
Instant at(const char* iso)
{
    return *Instant::fromIso(QString::fromLatin1(iso));
}

Answers copiesOf(int copies, int pages, bool verify = false, bool foreign = false)
{
    return {{{u"needsVerification"_s, verify}, {u"foreignIssued"_s, foreign}},
        {{{u"copies"_s, copies}, {u"pages"_s, pages}}}};
}

Verdict verdictOf(
    const QString& code, const Answers& answers, Instant now, Channel channel = Channel::direct)
{
    return noWaitVerdict(Catalogue::builtIn(), Calendar::official(), {code, answers, channel}, now);
}

QStringList ids(const Reasons& reasons)
{
    QStringList list;
    for (const Reason& reason : reasons)
        list += reason.id;
    return list;
}

/// A day of the oracle's own table: worked, and in a programme.
struct Day
{
    QDate date;
    bool worked;
    bool listed;
};
const Day kDays[]{{{2022, 5, 3}, false, false}, {{2022, 4, 29}, true, false},
    {{2022, 5, 4}, true, true}, {{2022, 5, 7}, false, true}, {{2022, 10, 31}, true, true},
    {{2022, 11, 1}, true, true}, {{2024, 5, 4}, true, true}, {{2025, 6, 30}, true, true},
    {{2025, 7, 1}, true, true}, {{2026, 11, 22}, false, true}, {{2026, 11, 23}, true, true},
    {{2026, 11, 24}, false, true}};

struct Hour
{
    QTime time;
    bool leavesFifteenMinutes;
};
const Hour kHours[]{
    {{8, 0}, true}, {{15, 0, 1}, true}, {{16, 45}, true}, {{16, 45, 1}, false}, {{17, 30}, false}};
} // namespace

class TestNoWait : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithThePlanReadAloud()
    {
        for (const Day& day : kDays)
            for (const Hour& hour : kHours)
                for (int copies = 0; copies <= 12; ++copies)
                    for (int pages = 0; pages <= 22; ++pages)
                        for (const bool verify : {false, true}) {
                            const bool expected = day.worked && day.listed
                                && hour.leavesFifteenMinutes && copies < 11 && pages < 21
                                && !verify;
                            const Verdict verdict
                                = verdictOf(u"2.000815"_s, copiesOf(copies, pages, verify),
                                    Instant::fromLocal(day.date, hour.time));
                            if (verdict.eligible != expected || verdict.because.empty())
                                QFAIL(qPrintable(
                                    u"%1 %2 copies %3 pages %4"_s
                                        .arg(day.date.toString(Qt::ISODate), hour.time.toString())
                                        .arg(copies)
                                        .arg(pages)));
                        }
    }

    void tellsEveryFailedCondition_data();
    void tellsEveryFailedCondition()
    {
        QFETCH(Answers, answers);
        QFETCH(QString, now);
        QFETCH(Channel, channel);
        const Verdict verdict = verdictOf(u"2.000815"_s, answers, *Instant::fromIso(now), channel);
        QVERIFY(!verdict.eligible);
        QTEST(ids(verdict.because), "because");
    }

    void tellsWhyItIsEligible()
    {
        const Verdict verdict = verdictOf(u"2.000815"_s, copiesOf(3, 5), at("2022-05-04T09:00:00"));
        QVERIFY(verdict.eligible);
        QCOMPARE(ids(verdict.because),
            (QStringList{u"noWaitListed"_s, u"conditionHolds"_s, u"countHolds"_s, u"countHolds"_s,
                u"conditionHolds"_s, u"conditionHolds"_s, u"noWaitInTime"_s}));
        for (const Reason& reason : verdict.because)
            QVERIFY(reason.source.contains(u"quận Hoàn Kiếm"_s));
    }

    void countsCopiesOverTheRequestAndPagesOfEach_data()
    {
        QTest::addColumn<QList<QPair<int, int>>>("items");
        QTest::addColumn<bool>("eligible");
        using Items = QList<QPair<int, int>>;
        QTest::addRow("6 and 4 copies") << Items{{6, 1}, {4, 1}} << true;
        QTest::addRow("6 and 5 copies") << Items{{6, 1}, {5, 1}} << false;
        QTest::addRow("20 and 20 pages") << Items{{1, 20}, {1, 20}} << true;
        QTest::addRow("1 and 21 pages") << Items{{1, 1}, {1, 21}} << false;
    }
    void countsCopiesOverTheRequestAndPagesOfEach()
    {
        using Items = QList<QPair<int, int>>;
        QFETCH(Items, items);
        Answers answers;
        for (const auto& [copies, pages] : items)
            answers.items.push_back({{u"copies"_s, copies}, {u"pages"_s, pages}});
        QTEST(verdictOf(u"2.000815"_s, answers, at("2022-06-01T09:00:00")).eligible, "eligible");
    }

    void whoIsCertifiedOutsideIsNotAtTheOffice_data()
    {
        QTest::addColumn<QJsonObject>("answers");
        QTest::addColumn<bool>("eligible");
        QTest::addRow("at the office") << QJsonObject{{u"documents"_s, 1}} << true;
        QTest::addRow("at a hospital")
            << QJsonObject{{u"documents"_s, 1}, {u"outsidePlace"_s, u"Bệnh viện Việt Đức"_s}}
            << false;
    }
    void whoIsCertifiedOutsideIsNotAtTheOffice()
    {
        QFETCH(QJsonObject, answers);
        for (const char* day :
            {"2022-06-01T09:00:00", "2023-06-01T09:00:00", "2026-11-23T09:00:00"})
            QTEST(verdictOf(u"2.000884"_s, Answers{answers, {}}, at(day)).eligible, "eligible");
    }

    void eachProcedureHasItsLatestMoment_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("latest");
        QTest::addRow("signatures") << u"2.000884"_s << u"16:45:00"_s;
        QTest::addRow("copies") << u"2.000815"_s << u"16:45:00"_s;
        QTest::addRow("extracts") << u"2.000635"_s << u"16:45:00"_s;
        QTest::addRow("marriage") << u"1.000894"_s << u"16:30:00"_s;
        QTest::addRow("death") << u"1.000656"_s << u"16:40:00"_s;
    }
    void eachProcedureHasItsLatestMoment()
    {
        QFETCH(QString, code);
        QFETCH(QString, latest);
        for (const QDate date : {QDate(2022, 6, 1), QDate(2026, 11, 23)}) {
            const Instant last = Instant::fromLocal(date, QTime::fromString(latest, Qt::ISODate));
            QVERIFY(verdictOf(code, copiesOf(1, 1), last).eligible);
            const Verdict late = verdictOf(code, copiesOf(1, 1), {last.ms + 1000});
            QCOMPARE(ids(late.because), QStringList{u"noWaitTooLate"_s});
            QCOMPARE(late.because.at(0).values[u"close"_s].toString(), u"17:00"_s);
        }
    }

    void aPackMaySetALatestHour()
    {
        Programme programme = Catalogue::builtIn().programmes().at(0);
        programme.entries = {{u"2.000815"_s, 15, QTime(15, 30), {}}};
        programme.from = {2022, 5, 4};
        programme.to = {};
        Catalogue catalogue;
        catalogue.add(*Catalogue::builtIn().find(u"2.000815"_s, {2022, 6, 1}));
        catalogue.add(programme);
        const auto eligible = [&](const char* now, OfficeHours hours) {
            return noWaitVerdict(
                catalogue, Calendar::official().withHours(hours), {u"2.000815"_s, {}}, at(now))
                .eligible;
        };
        QVERIFY(eligible("2022-06-01T15:30:00", {}));
        QVERIFY(!eligible("2022-06-01T15:30:01", {}));
        OfficeHours early;
        early.close = {15, 30};
        QVERIFY(eligible("2022-06-01T15:15:00", early));
        QVERIFY(!eligible("2022-06-01T15:15:01", early));
    }

    /// A term of days is kept by what was sent in it, whenever it is served.
    void inTimeIsWhatWasSentInTime_data()
    {
        QTest::addColumn<QDate>("sent");
        QTest::addColumn<QString>("because");
        const QString listed = u"noWaitListed"_s;
        QTest::newRow("in time") << QDate(2022, 6, 15) << listed;
        QTest::newRow("a day late") << QDate(2022, 6, 16) << u"daysFails"_s;
        QTest::newRow("before it began") << QDate(2022, 5, 31) << u"toComeFails"_s;
        QTest::newRow("as it is served, late") << QDate() << u"daysFails"_s;
    }
    void inTimeIsWhatWasSentInTime()
    {
        QFETCH(QDate, sent);
        QFETCH(QString, because);
        Programme programme = Catalogue::builtIn().programmes().at(0);
        programme.from = {2022, 5, 4};
        programme.to = {};
        programme.entries = {{u"1.000656"_s, 15, QTime(),
            {{u"diedOn"_s, ConditionOp::daysSinceAtMost, 14, ConditionScope::item,
                u"Khai tử đúng hạn"_s, u"Kế hoạch"_s}}}};
        Catalogue catalogue;
        catalogue.add(*Catalogue::builtIn().find(u"1.000656"_s, {2022, 6, 17}));
        catalogue.add(programme);
        Request request{u"1.000656"_s, {{{u"diedOn"_s, u"2022-06-01"_s}}, {}}};
        request.sentOn = sent;
        const Verdict verdict
            = noWaitVerdict(catalogue, Calendar::official(), request, at("2022-06-17T09:00:00"));
        QCOMPARE(verdict.eligible, because == u"noWaitListed");
        QCOMPARE(verdict.because.front().id, because);
    }

    void namesTheProgrammeThatIsNear_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("date");
        QTest::addRow("before the pilot")
            << u"2.000815"_s << u"2022-05-03T09:00:00"_s << u"noWaitNotYet"_s << u"2022-05-04"_s;
        QTest::addRow("a procedure of no programme")
            << u"1.001193"_s << u"2022-06-01T09:00:00"_s << u"noWaitNeverListed"_s << QString();
        QTest::addRow("no procedure at all")
            << u"9.999999"_s << u"2022-06-01T09:00:00"_s << u"unknownProcedure"_s << QString();
    }
    void namesTheProgrammeThatIsNear()
    {
        QFETCH(QString, code);
        QFETCH(QString, now);
        const Verdict verdict = verdictOf(code, copiesOf(1, 1), *Instant::fromIso(now));
        QVERIFY(!verdict.eligible);
        QCOMPARE(verdict.because.size(), std::size_t(1));
        QTEST(verdict.because.at(0).id, "id");
        QTEST(verdict.because.at(0).values[u"from"_s].toString(), "date");
    }

    void namesTheProgrammeThatHasEnded()
    {
        Catalogue catalogue;
        catalogue.add(*Catalogue::builtIn().find(u"2.000815"_s, {2022, 6, 1}));
        catalogue.add(Catalogue::builtIn().noWait(u"2.000815"_s, {2022, 6, 1}).programme[0]);
        const Verdict verdict = noWaitVerdict(catalogue, Calendar::official(),
            {u"2.000815"_s, copiesOf(1, 1)}, at("2022-11-01T09:00:00"));
        QCOMPARE(ids(verdict.because), QStringList{u"noWaitEnded"_s});
        QCOMPARE(verdict.because.at(0).values[u"to"_s].toString(), u"2022-10-31"_s);
    }

    void aListedProcedureMustBeInForce()
    {
        Catalogue catalogue;
        catalogue.add(Catalogue::builtIn().noWait(u"2.000815"_s, {2022, 6, 1}).programme[0]);
        const Verdict verdict = noWaitVerdict(catalogue, Calendar::official(),
            {u"2.000815"_s, copiesOf(1, 1)}, at("2022-06-01T09:00:00"));
        QCOMPARE(ids(verdict.because), QStringList{u"procedureNotInForce"_s});
    }
};

void TestNoWait::tellsEveryFailedCondition_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QString>("now");
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QStringList>("because");
    const QString work = u"2022-05-04T09:00:00"_s;
    const QString f = u"conditionFails"_s, n = u"countFails"_s, c = u"contraryFound"_s;
    const auto here = Channel::direct;
    QTest::addRow("11 copies") << copiesOf(11, 20) << work << here << QStringList{n};
    QTest::addRow("21 pages") << copiesOf(10, 21) << work << here << QStringList{n};
    QTest::addRow("both") << copiesOf(11, 21) << work << here << QStringList{n, n};
    QTest::addRow("a foreign paper")
        << copiesOf(1, 1, false, true) << work << here << QStringList{c};
    QTest::addRow("to be verified") << copiesOf(1, 1, true) << work << here << QStringList{c};
    QTest::addRow("online") << copiesOf(1, 1) << work << Channel::online << QStringList{f};
    QTest::addRow("by post") << copiesOf(1, 1) << work << Channel::post << QStringList{f};
    QTest::addRow("too late") << copiesOf(1, 1) << u"2022-05-04T16:46:00"_s << here
                              << QStringList{u"noWaitTooLate"_s};
    QTest::addRow("a Saturday") << copiesOf(1, 1) << u"2022-05-07T09:00:00"_s << here
                                << QStringList{u"noWaitDayOff"_s, u"dayWeekend"_s};
    QTest::addRow("everything") << copiesOf(11, 21, true, true) << u"2022-05-04T16:46:00"_s
                                << Channel::online
                                << QStringList{f, n, n, c, c, u"noWaitTooLate"_s};
}

QTEST_APPLESS_MAIN(TestNoWait)
#include "tst_nowait.moc"
