#include "core/identity/citizencard.h"
#include "core/office/sampledays.h"
#include "core/security/random.h"
#include "core/store/worklists.h"
#include "tests/support/verify.h"

#include <QTemporaryDir>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
/// A demo ward that has lived its sample days.
struct Demo
{
    explicit Demo(Instant end)
        : clock(end.plusMinutes(-60 * 24 * 30))
    {
        if (office)
            lived = liveSampleDays(**office, clock, end);
    }

    QTemporaryDir folder;
    SystemRandom random;
    FrozenClock clock;
    Seams seams{&clock, &random, folder.filePath(u"keys"_s), PasswordCost::least()};
    Result<std::unique_ptr<Office>> office
        = Office::create(folder.filePath(u"phuong.motcua"_s), demoFounding(), seams);
    Outcome lived = badInput({}, u"not lived"_s);
};
} // namespace

class TestSampleDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCardIsRight();
    void everyListHasSomeoneInIt_data();
    void everyListHasSomeoneInIt();
    void theyMayEndOnAnyDay_data();
    void theyMayEndOnAnyDay();
    void nobodyIsServedBeforeTheOfficeOpens_data();
    void nobodyIsServedBeforeTheOfficeOpens();
    void everyFeeHasItsReceipt();
};

void TestSampleDays::everyCardIsRight()
{
    const QStringList cards = sampleCards();
    QCOMPARE(cards.size(), 40);
    for (const QString& text : cards) {
        const auto card = readCard(text, QDate(2022, 5, 4));
        VERIFY_OK(card);
        QVERIFY2(card->warnings.empty(), qPrintable(text));
    }
}

void TestSampleDays::everyListHasSomeoneInIt_data()
{
    QTest::addColumn<QString>("now");
    QTest::newRow("the law of 2022") << u"2022-05-27T09:42:00"_s;
    QTest::newRow("the law of 2026") << u"2026-11-23T09:42:00"_s;
}

void TestSampleDays::everyListHasSomeoneInIt()
{
    QFETCH(QString, now);
    const Instant end = Instant::fromIso(now).value();
    Demo demo(end);
    VERIFY_OK(demo.lived);
    QCOMPARE(demo.clock.now(), end);
    for (const Work work : {Work::waitingHere, Work::forApproval, Work::dueSoon, Work::overdue,
             Work::awaitingSupplement, Work::ready, Work::today}) {
        const auto there = count((*demo.office)->file(), {work, end, end.plusMinutes(60 * 24 * 2)});
        VERIFY_OK(there);
        QVERIFY2(*there > 0, qPrintable(workName(work)));
    }
}

void TestSampleDays::theyMayEndOnAnyDay_data()
{
    QTest::addColumn<QString>("now");
    QTest::newRow("a Sunday night") << u"2026-11-22T23:10:00"_s;
    QTest::newRow("a minute after midnight") << u"2026-11-24T00:01:00"_s;
    QTest::newRow("the first day of a year") << u"2027-01-01T09:00:00"_s;
}

void TestSampleDays::theyMayEndOnAnyDay()
{
    QFETCH(QString, now);
    VERIFY_OK(Demo(Instant::fromIso(now).value()).lived);
}

void TestSampleDays::nobodyIsServedBeforeTheOfficeOpens_data()
{
    QTest::addColumn<QString>("now");
    QTest::newRow("half an hour after") << u"2026-11-23T08:30:00"_s;
    QTest::newRow("an hour after") << u"2026-11-23T09:00:00"_s;
    QTest::newRow("later") << u"2026-11-23T09:42:00"_s;
}

void TestSampleDays::nobodyIsServedBeforeTheOfficeOpens()
{
    QFETCH(QString, now);
    const Instant end = Instant::fromIso(now).value();
    Demo demo(end);
    VERIFY_OK(demo.lived);
    const auto today = page((*demo.office)->file(), {Work::today, end, end}, 100);
    VERIFY_OK(today);
    QVERIFY(today->rows.size() > 5);
    for (const DossierRow& row : today->rows)
        QVERIFY2(row.receivedAt.localTime() >= QTime(8, 0), qPrintable(row.code));
}

void TestSampleDays::everyFeeHasItsReceipt()
{
    const Instant end = Instant::fromIso(u"2026-11-23T09:42:00"_s).value();
    Demo demo(end);
    VERIFY_OK(demo.lived);
    const auto today = page((*demo.office)->file(), {Work::today, end, end}, 100);
    VERIFY_OK(today);
    int written = 0;
    for (const DossierRow& row : today->rows) {
        const auto dossier = (*demo.office)->dossier(row.id);
        VERIFY_OK(dossier);
        for (const Payment& payment : dossier->payments) {
            QVERIFY2(payment.number > 0, qPrintable(row.code));
            ++written;
        }
    }
    QVERIFY(written > 3);
}

QTEST_GUILESS_MAIN(TestSampleDays)
#include "tst_sampledays.moc"
