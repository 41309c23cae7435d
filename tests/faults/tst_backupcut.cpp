// A backup or a restore that is cut off, or fails, at any of its calls: the earlier backups stay,
// no half one bears a name, the file that was to be replaced is there, and doing it again works.
// And backups made while somebody writes as fast as they can.
#include "core/store/backup.h"
#include "core/store/restore.h"
#include "core/store/verify.h"
#include "tests/faults/seeds.h"
#include "tests/faults/systemcalls.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

#include <QDir>

#include <atomic>
#include <thread>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const Instant kDay = Instant::fromLocal({2022, 5, 4}, {17, 0});
const Instant kNextDay = Instant::fromLocal({2022, 5, 5}, {17, 0});

QByteArray contentAt(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 eventsAt(const QString& path)
{
    const auto contents = contentsOf(path, true);
    return contents ? contents->events : -1;
}
} // namespace

class TestBackupCut : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_ward.approvedCopies();
        VERIFY_OK(backUpAt(kDay));
        m_first = backupsIn(folder()).front().path;
        m_firstBytes = contentAt(m_first);
        m_ward.receiveCopies(1, 1);
        m_ward.receiveCopies(1, 1);
        m_events = m_ward.office().file().head()->id.seq;
        m_ward.close();
        m_wardBytes = contentAt(m_ward.path());
    }
    void cleanup() { systemcalls::failFrom(0); }

    void aBackupCutOffAnywhereLeavesTheEarlierOnes_data() { ways(); }
    void aBackupCutOffAnywhereLeavesTheEarlierOnes()
    {
        QFETCH(int, why);
        int at = 1;
        for (bool over = false; !over; at += chosenStride(7)) {
            fail(at, why);
            const auto made = backUpAt(kNextDay);
            over = !systemcalls::struck();
            systemcalls::failFrom(0);
            QCOMPARE(contentAt(m_first), m_firstBytes);
            for (const BackupFile& file : backupsIn(folder()))
                QVERIFY2(eventsAt(file.path) > 0, qPrintable(u"call %1: "_s.arg(at) + file.path));
            QVERIFY2(!made || backupsIn(folder()).size() > 1, "told of a backup that is not there");
            QCOMPARE(contentAt(m_ward.path()), m_wardBytes);
            emptyBut(m_first);
        }
        QVERIFY(at > 30);
        VERIFY_OK(backUpAt(kNextDay));
        emptyBut(m_first);
    }

    void aRestoreCutOffAnywhereLosesNothing_data() { ways(); }
    void aRestoreCutOffAnywhereLosesNothing()
    {
        QFETCH(int, why);
        int at = 1;
        for (bool over = false; !over; at += 1) {
            fail(at, why);
            const auto restored = restore({m_first, {}}, m_ward.path(), kNextDay);
            over = !systemcalls::struck();
            systemcalls::failFrom(0);
            const auto place = qPrintable(u"call %1"_s.arg(at));
            QVERIFY2(isSomewhere(m_wardBytes), place); // what was to be replaced
            QCOMPARE(contentAt(m_first), m_firstBytes);
            const qint64 events = eventsAt(m_ward.path());
            const bool isThere = QFile::exists(m_ward.path());
            QVERIFY2(!isThere || events > 0, place); // never half a file under the ward's name
            QVERIFY2(!restored || events < m_events, place);
            VERIFY_OK(restore({m_first, {}}, m_ward.path(), kNextDay)); // again, and it works
            QVERIFY2(isSomewhere(m_wardBytes), place);
            putWardBack();
        }
        QVERIFY(at > 5);
    }

    void backupsBesideAFastWriterAreEachAMomentOfIt()
    {
        VERIFY_OK(m_ward.reopen());
        std::atomic<bool> stop = false;
        std::atomic<qint64> written = m_ward.office().file().head()->id.seq;
        std::thread writer([&] {
            while (!stop) {
                m_ward.receiveCopies(1, 1);
                written = m_ward.office().file().head()->id.seq;
            }
        });
        SeededRandom salts{77};
        qint64 last = 0;
        for (int round = 0; round < 8; ++round) {
            const qint64 before = written;
            const auto made = backUp(m_ward.path(), {folder(), {}, PasswordCost::least()},
                kNextDay.plusMinutes(round), salts);
            const qint64 after = written + 20;
            if (!made) {
                stop = true;
                writer.join();
                VERIFY_OK(made);
            }
            const qint64 events = eventsAt(made->path);
            QVERIFY2(events >= qMax(before, last) && events <= after,
                qPrintable(u"%1 not within %2 and %3"_s.arg(events).arg(before).arg(after)));
            last = events;
        }
        stop = true;
        writer.join();
        QVERIFY(verify(m_ward.office().file())->ok);
        const auto drilled = drill({backupsIn(folder()).front().path, {}}, m_ward.path());
        VERIFY_OK(drilled);
        QVERIFY(drilled->report.ok && drilled->agrees);
    }

private:
    static void ways()
    {
        QTest::addColumn<int>("why");
        QTest::addRow("killed there") << 0;
        QTest::addRow("no space, once") << ENOSPC;
        QTest::addRow("a failing disk, once") << EIO;
        QTest::addRow("interrupted, once") << EINTR;
    }
    static void fail(int at, int why)
    {
        if (why == 0)
            systemcalls::failFrom(at);
        else
            systemcalls::failOnce(at, why);
    }
    QString folder() const { return m_ward.folder() + u"/backups"_s; }
    Result<BackupFile> backUpAt(Instant now)
    {
        return backUp(m_ward.path(), {folder(), {}, PasswordCost::least()}, now, m_salts);
    }
    void emptyBut(const QString& keep) const
    {
        const QDir all(folder());
        for (const QString& name : all.entryList(QDir::Files | QDir::Hidden))
            if (all.filePath(name) != keep)
                QFile::remove(all.filePath(name));
    }
    bool isSomewhere(const QByteArray& bytes) const
    {
        const QDir all(m_ward.folder());
        const QStringList names = all.entryList(QDir::Files | QDir::Hidden);
        return std::ranges::any_of(
            names, [&](const QString& name) { return contentAt(all.filePath(name)) == bytes; });
    }
    void putWardBack()
    {
        const QDir all(m_ward.folder());
        for (const QString& name : all.entryList({u"ward.*"_s}, QDir::Files | QDir::Hidden))
            if (!name.endsWith(u".lock"))
                QFile::remove(all.filePath(name));
        QFile file(m_ward.path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_wardBytes) == m_wardBytes.size());
    }

    OfficeFixture m_ward;
    SeededRandom m_salts{3};
    QString m_first;
    QByteArray m_firstBytes;
    QByteArray m_wardBytes;
    qint64 m_events = 0;
};

QTEST_GUILESS_MAIN(TestBackupCut)
#include "tst_backupcut.moc"
