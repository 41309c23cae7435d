// The computer's clock jumps, is in another zone, meets the end of a year or a leap day: numbers
// stay in order and in the book of their year, the journal runs on, no promise moves by itself.
#include "core/office/numbers.h"
#include "core/store/verify.h"
#include "tests/support/must.h"
#include "tests/support/seededrandom.h"
#include "tests/support/verify.h"

#include <QTemporaryDir>

#include <ctime>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const Instant kNow = Instant::fromLocal({2026, 5, 6}, {9, 0});

Founding realWard()
{
    Faults faults;
    JsonReader reader(must(parseObject(exampleFounding())), {}, faults);
    return readFounding(reader);
}

/// A ward that is no demo: its clock is believed, and marked where it jumps.
struct RealWard
{
    explicit RealWard(Instant now = kNow)
        : clock(now)
        , office(must(Office::create(folder.filePath(u"ward.motcua"_s), realWard(), seams())))
    {
    }
    Seams seams() { return {&clock, &random, folder.filePath(u"keys"_s), PasswordCost::least()}; }
    Dossier receive(int copies = 11) // too many to wait for
    {
        return *must(
            office->run({{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s},
                            {u"applicant"_s,
                                QJsonObject{{u"fullName"_s, u"Lê Ước"_s},
                                    {u"personalNumber"_s, u"001090004455"_s}}},
                            {u"answers"_s, QJsonObject{{u"copies"_s, copies}, {u"pages"_s, 2}}}},
                {u"tiepnhan"_s}))
                    .dossier;
    }
    Dossier act(const QString& login, const QString& name, const Dossier& dossier)
    {
        return *must(office->run({{u"do"_s, name}, {u"dossier"_s, dossier.code}}, {login})).dossier;
    }
    GivenNumber numberOf(const Dossier& received)
    {
        act(u"tiepnhan"_s, u"submit"_s, received);
        return act(u"chutich"_s, u"approve"_s, received).numbers.front();
    }
    bool isMarked(const Dossier& dossier) const
    {
        return must(office->file().event(dossier.id)).body[u"clockSuspect"_s].toBool();
    }
    bool sound() const
    {
        const auto audits = must(auditNumbers(*office));
        return must(verify(office->file())).ok
            && std::ranges::all_of(audits, [](const NumberAudit& audit) { return audit.sound(); });
    }

    QTemporaryDir folder;
    SeededRandom random;
    FrozenClock clock;
    std::unique_ptr<Office> office;
};
} // namespace

class TestClocks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aJumpIsMarkedAndNothingElseMoves_data()
    {
        QTest::addColumn<Instant>("then");
        QTest::addColumn<bool>("marked");
        const auto jump = [](const char* name, Instant then, bool marked) {
            QTest::addRow("%s", name) << then << marked;
        };
        jump("an hour back", kNow.plusMinutes(-60), true);
        jump("a day back", kNow.plusMinutes(-24 * 60), true);
        jump("a year back", Instant::fromLocal({2025, 5, 6}, {9, 0}), true);
        jump("ten years ahead", Instant::fromLocal({2036, 5, 6}, {9, 0}), true);
        jump("an hour ahead, as where clocks are put on in summer", kNow.plusMinutes(60), false);
        jump("over a weekend", kNow.plusMinutes(3 * 24 * 60), false);
    }
    void aJumpIsMarkedAndNothingElseMoves()
    {
        QFETCH(Instant, then);
        QFETCH(bool, marked);
        RealWard ward;
        const Dossier before = ward.receive();
        const GivenNumber first = ward.numberOf(before);
        ward.clock.set(then);
        const Dossier after = ward.receive();
        const GivenNumber second = ward.numberOf(after);
        QCOMPARE(ward.isMarked(before), false);
        QCOMPARE(ward.isMarked(after), marked);
        QCOMPARE(second.year, then.localDate().year());
        QCOMPARE(second.number, second.year == first.year ? first.number + 1 : 1);
        QVERIFY(after.code.contains(then.localDate().toString(u"yyMMdd"_s)));
        QVERIFY(must(ward.office->dossier(before.id)).due == before.due);
        QVERIFY(must(ward.office->file().event(after.id)).header.at
            > must(ward.office->file().event(before.id)).header.at);
        ward.clock.set(kNow.plusMinutes(5)); // put right again
        const GivenNumber third = ward.numberOf(ward.receive());
        QCOMPARE(third.year, 2026);
        QCOMPARE(third.number, (second.year == 2026 ? second.number : first.number) + 1);
        QVERIFY(ward.sound());
    }

    void aJumpIsStillKnownAfterTheProgramWasClosed()
    {
        RealWard ward;
        ward.receive();
        ward.office.reset();
        ward.clock.set(kNow.plusMinutes(-60));
        ward.office = must(Office::open(
            ward.folder.filePath(u"ward.motcua"_s), Office::Access::write, ward.seams()));
        QVERIFY(ward.isMarked(ward.receive()));
    }

    void theZoneOfTheComputerDoesNotCount_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const auto* zone :
            {"America/New_York", "Pacific/Kiritimati", "UTC", "Nowhere/Nothing"})
            QTest::addRow("%s", zone) << QByteArray(zone);
    }
    void theZoneOfTheComputerDoesNotCount()
    {
        QFETCH(QByteArray, zone);
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", zone);
        tzset();
        RealWard ward(Instant::fromLocal({2026, 5, 7}, {0, 30}));
        const Dossier dossier = ward.receive();
        qputenv("TZ", before);
        tzset();
        RealWard here(Instant::fromLocal({2026, 5, 7}, {0, 30}));
        QCOMPARE(dossier.code, here.receive().code);
        QVERIFY(dossier.code.contains(u"-260507-"_s));
        QVERIFY(dossier.due == here.receive().due);
    }

    void aYearEndsBetweenTwoMilliseconds()
    {
        const Instant last{Instant::fromLocal({2027, 1, 1}, {0, 0}).ms - 1};
        RealWard ward(last);
        const GivenNumber old = ward.numberOf(ward.receive());
        const Dossier waiting = ward.receive();
        ward.clock.set({last.ms + 1});
        const Dossier received = ward.receive();
        QVERIFY(received.code.endsWith(u"-270101-0001"_s));
        QCOMPARE(ward.numberOf(received).number, 1);
        const GivenNumber late
            = ward.numberOf(waiting); // received in the old year, decided in the new
        QCOMPARE(old.year, 2026);
        QCOMPARE(late.year, 2027);
        QCOMPARE(late.number, 2);
        QVERIFY(waiting.code.contains(u"-261231-"_s));
        QVERIFY(ward.sound());
    }

    void aLeapDayIsADayLikeAnother()
    {
        RealWard ward(Instant::fromLocal({2028, 2, 29}, {9, 0}));
        const Dossier dossier = ward.receive();
        QVERIFY(dossier.code.contains(u"-280229-"_s));
        QCOMPARE(ward.numberOf(dossier).date, QDate(2028, 2, 29));
        QVERIFY(dossier.due->at > ward.clock.now());
        ward.clock.set(Instant::fromLocal({2029, 2, 28}, {9, 0})); // a year on there is no such day
        QCOMPARE(ward.numberOf(ward.receive()).number, 1);
        QVERIFY(ward.sound());
    }

    void afterClosingTimeThePromiseCountsFromTheNextDay()
    {
        const auto dueAt = [](QTime time) {
            RealWard ward(Instant::fromLocal({2026, 5, 6}, time));
            return ward.receive().due->at;
        };
        QVERIFY(dueAt({17, 0, 0, 1}) >= dueAt({16, 59, 59, 999}));
        QCOMPARE(dueAt({17, 0, 0, 1}), dueAt({23, 59}));
        QVERIFY(dueAt({16, 59, 59, 999}) > Instant::fromLocal({2026, 5, 6}, {17, 0}));
    }
};

QTEST_GUILESS_MAIN(TestClocks)
#include "tst_clocks.moc"
