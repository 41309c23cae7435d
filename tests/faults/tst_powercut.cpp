// The process or the power ends at any single write, sync and removal of a day's work: what was
// acknowledged is there, nothing is half there, and the work goes on.
#include "tests/faults/powercuts.h"
#include "tests/faults/seeds.h"
#include "tests/support/verify.h"

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
};

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
