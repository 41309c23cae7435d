// The process or the power ends at every single write, sync and removal of a day's work: what was
// acknowledged is there, nothing is half there, and the work goes on.
#include "core/store/backup.h"
#include "tests/faults/faultvfs.h"
#include "tests/faults/faultward.h"
#include "tests/faults/seeds.h"
#include "tests/support/verify.h"

#include <QDir>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
FaultVfs& vfs()
{
    return FaultVfs::instance();
}

/// The journal's last link after each step; after none it is the first.
struct Golden
{
    QList<QByteArray> heads;
    int backupAt = 0; ///< the step that makes the backup
};

QByteArray headOf(const Office& office)
{
    return office.file().head().value().hash;
}

/// How many steps were acknowledged before one was not.
int work(Office& office, const DeskSteps& steps, Golden* golden = nullptr)
{
    for (int done = 0; done < int(steps.size()); ++done) {
        if (!steps[std::size_t(done)].work(office))
            return done;
        if (golden)
            golden->heads.append(headOf(office));
    }
    return int(steps.size());
}

Golden goldenDay(FaultWard& ward)
{
    Golden golden;
    ward.reset();
    const DeskSteps steps = ward.day();
    const auto office = ward.open();
    golden.heads.append(headOf(**office));
    if (work(**office, steps, &golden) != int(steps.size()))
        qFatal("the day does not go through");
    golden.backupAt = int(std::ranges::find(steps, u"backup"_s, &DeskStep::name) - steps.begin());
    return golden;
}

/// Backups that bear their name; each must be whole.
int wholeBackups(const FaultWard& ward)
{
    int whole = 0;
    for (const BackupFile& file : backupsIn(ward.backups()))
        whole += contentsOf(file.path, true) ? 1 : -1000;
    return whole;
}
} // namespace

class TestPowerCut : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_golden = goldenDay(m_ward); }

    void theFilesAreWhatAnOrdinaryDayLeaves()
    {
        const auto office = m_ward.open();
        VERIFY_OK(office);
        QCOMPARE(headOf(**office), m_golden.heads.last());
        QCOMPARE(faultOf(**office), QString());
        QCOMPARE(wholeBackups(m_ward), 1);
    }

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
        const int stride = chosenStride(5);
        qInfo("seed %u, every %d. operation", seed, stride);
        QRandomGenerator random(seed);
        int cuts = 0;
        for (int at = 1 + int(random.bounded(quint32(stride)));; at += stride) {
            const auto place = u"operation %1"_s.arg(at);
            bool over = false;
            cut(at, loss, random, over);
            if (QTest::currentTestFailed())
                return qInfo("at %s", qPrintable(place));
            if (over)
                break;
            ++cuts;
        }
        qInfo("%d cuts", cuts);
        QVERIFY(cuts * stride >= 100); // the day has many places
    }

private:
    void cut(int at, Loss loss, QRandomGenerator& random, bool& over)
    {
        m_ward.reset();
        vfs().arm({IoFault::Kind::crash, at});
        int acknowledged = 0;
        if (auto office = m_ward.open())
            acknowledged = work(**office, m_ward.day());
        over = !vfs().struck();
        vfs().losePower(loss, random);
        if (!over && random.bounded(3) == 0) { // and again while it recovers
            vfs().arm({IoFault::Kind::crash, 1 + int(random.bounded(12))});
            if (auto office = m_ward.open())
                static_cast<void>(headOf(**office));
            vfs().losePower(loss, random);
        }
        const auto office = m_ward.open();
        VERIFY_OK(office);
        const QByteArray head = headOf(**office);
        const bool known = head == m_golden.heads[acknowledged]
            || head == m_golden.heads.value(acknowledged + 1);
        QVERIFY2(known, "the journal is not as it was acknowledged");
        QCOMPARE(faultOf(**office), QString());
        const int backups = wholeBackups(m_ward);
        QVERIFY(backups >= (acknowledged > m_golden.backupAt ? 1 : 0));
        VERIFY_OK(FaultWard::receive(**office));
        QVERIFY((*office)->file().isWritable());
    }

    FaultWard m_ward;
    Golden m_golden;
};

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
