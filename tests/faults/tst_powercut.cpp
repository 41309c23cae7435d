// The process or the power ends at any single write, sync and removal of a day's work: what was
// acknowledged is there, nothing is half there, and the work goes on.
#include "tests/faults/powercuts.h"
#include "tests/faults/seeds.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

#include <QDir>

using namespace motcua;

class TestPowerCut : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingAcknowledgedIsLost_data()
    {
        QTest::addColumn<Loss>("loss");
        QTest::addRow("the process is killed") << Loss::nothing;
        QTest::addRow("nothing unsecured comes to the disk") << Loss::all;
        QTest::addRow("only what came first") << Loss::late;
        QTest::addRow("any of it") << Loss::some;
    }
    void nothingAcknowledgedIsLost()
    {
        QFETCH(Loss, loss);
        const quint32 seed = chosenSeed();
        const int stride = chosenStride(6);
        qInfo("seed %u, every %d. operation", seed, stride);
        QRandomGenerator random(seed);
        PowerCuts day;
        int cuts = 0;
        bool over = false;
        for (int at = 1 + int(random.bounded(quint32(stride))); !over; at += stride, ++cuts) {
            const QString lost = day.cut(at, loss, random, over);
            QVERIFY2(lost.isEmpty(), qPrintable(QStringLiteral("operation %1: ").arg(at) + lost));
        }
        qInfo("%d cuts, %lld steps acknowledged before them", cuts, qlonglong(day.acknowledged()));
        QVERIFY(cuts * stride >= 100); // the day has many places
    }

    /// The key of the new station lies on another medium than the file: whichever is first, the
    /// station is begun whole, or may be begun again.
    void aNewStationIsBegunWholeOrAgain()
    {
        const quint32 seed = chosenSeed();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        PowerCuts day;
        bool over = false;
        for (int at = 1; !over; ++at) {
            day.ward().reset();
            QVERIFY(QDir(day.ward().folder() + QStringLiteral("/config")).removeRecursively());
            FaultVfs::instance().arm({IoFault::Kind::crash, at});
            if (const auto office = day.ward().open())
                static_cast<void>((*office)->startStation(
                    {QStringLiteral("quantri")}, nothingGivenSince(**office)));
            over = !FaultVfs::instance().struck();
            FaultVfs::instance().losePower(Loss::some, random);
            const auto office = day.ward().open();
            VERIFY_OK(office);
            if ((*office)->readOnlyBecause())
                VERIFY_OK((*office)->startStation(
                    {QStringLiteral("quantri")}, nothingGivenSince(**office)));
            QCOMPARE(
                (*office)->file().event({2, 1})->header.kind, QStringLiteral("station.started"));
            VERIFY_OK(FaultWard::receive(**office));
            QCOMPARE(faultOf(**office), QString());
        }
    }
};

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
