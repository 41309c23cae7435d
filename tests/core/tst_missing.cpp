// What a backup lacks of the file that it is to replace, and that it is told before it does.
#include "core/store/restore.h"
#include "tests/support/must.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

#include <QDirIterator>
#include <QtTest>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const Instant kNow = Instant::fromLocal({2022, 5, 4}, {10, 15});
const QString kPassphrase = u"mật khẩu của tổ sao lưu"_s;

/// A ward that writes fee receipts, with a backup of its first dossier.
struct Ward
{
    OfficeFixture fixture;
    SeededRandom random{7};
    QString first; ///< the backup

    explicit Ward(const QString& passphrase = {})
    {
        must(fixture.run(u"tiepnhan"_s,
            {{u"do"_s, u"openVolume"_s}, {u"register"_s, u"BL"_s}, {u"book"_s, u"AA/22"_s},
                {u"first"_s, 1}, {u"last"_s, 50}}));
        work();
        first = backedUp(passphrase);
    }
    QString backedUp(const QString& passphrase = {})
    {
        const BackupOrder order{
            fixture.folder() + u"/backups"_s, passphrase, PasswordCost::least()};
        return must(backUp(fixture.path(), order, kNow, random)).path;
    }
    /// A dossier with a numbered receipt; its code.
    QString work()
    {
        const DossierId id = fixture.approvedCopies();
        must(fixture.act(u"tiepnhan"_s, u"payFee"_s, id));
        return must(fixture.office().dossier(id)).code;
    }
    /// The file, its lock and its keys as they lie there now, for who will put them back.
    QHash<QString, QByteArray> image()
    {
        fixture.close();
        QHash<QString, QByteArray> files;
        QDirIterator all(
            fixture.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            files.insert(file.fileName(), file.readAll());
        }
        must(fixture.reopen());
        return files;
    }
    /// As after a disk was put back: nothing here knows of what was done since.
    void putBack(const QHash<QString, QByteArray>& files)
    {
        fixture.close();
        for (auto one = files.cbegin(); one != files.cend(); ++one) {
            QFile file(one.key());
            if (!file.open(QIODevice::WriteOnly) || file.write(*one) != one->size())
                qFatal("cannot write %s", qPrintable(one.key()));
        }
        must(fixture.reopen());
    }
    EventId head() const { return must(fixture.office().file().head()).id; }
    Restored restored(const QString& backup)
    {
        fixture.close();
        return must(restore({backup, {}}, fixture.path(), kNow));
    }
    /// Goes on with the file as it now lies there.
    void startStation(QJsonObject command)
    {
        must(fixture.reopen());
        command[u"do"_s] = u"startStation"_s;
        must(fixture.run(u"quantri"_s, command));
    }
};
} // namespace

class TestMissing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Three dossiers later: what whoever goes on with the backup would lack.
    void whatABackupLacksIsToldBeforeTheFileIsReplaced_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<bool>("damaged");
        QTest::newRow("open") << QString() << false;
        QTest::newRow("sealed") << kPassphrase << false;
        QTest::newRow("of a damaged file") << QString() << true;
    }
    void whatABackupLacksIsToldBeforeTheFileIsReplaced()
    {
        QFETCH(QString, passphrase);
        QFETCH(bool, damaged);
        Ward ward(passphrase);
        const RestoreOrder order{ward.first, passphrase};
        const qint64 before = ward.head().seq;
        ward.work();
        ward.fixture.approvedCopies(); // nothing paid yet
        const QString last = ward.work();
        const Missing lost{ward.head().seq - before, 3, last, 2, 0};
        if (damaged)
            ward.fixture.office().file().database().run(
                "DROP TRIGGER event_no_update; UPDATE event SET when_ms = 1 WHERE seq = 3;"
                "CREATE TRIGGER event_no_update BEFORE UPDATE ON event\n"
                "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END");
        ward.fixture.close();
        const QString path = ward.fixture.path();
        const auto begun = Restoring::begin(order, path);
        VERIFY_OK(begun);
        QVERIFY((*begun)->missing() == std::optional(lost));
        QCOMPARE(reasonsOf((*begun)->missing()).size(), std::size_t(1));
        QVERIFY(QDir(ward.fixture.folder()).entryList({u"*.before-*"_s}).isEmpty());
        const auto restored = (*begun)->finish(kNow);
        VERIFY_OK(restored);
        QVERIFY(restored->missing == std::optional(lost));
        const auto again = Restoring::begin(order, path); // it is the backup now
        VERIFY_OK(again);
        QVERIFY((*again)->missing() == std::optional(Missing()));
        QVERIFY(reasonsOf((*again)->missing()).empty());
    }

    /// Who hears what would be lost may leave it: nothing was done, and the file may be opened.
    void aRestoreThatIsNotFinishedLeavesAllAsItWas()
    {
        Ward ward;
        ward.work();
        const EventId head = ward.head();
        ward.fixture.close();
        {
            const auto begun = Restoring::begin({ward.first, {}}, ward.fixture.path());
            VERIFY_OK(begun);
            VERIFY_ERROR(ward.fixture.reopen(), ErrorCode::inUse); // nobody writes meanwhile
        }
        const QDir folder(ward.fixture.folder());
        QVERIFY(folder.entryList({u"*.before-*"_s, u"*.restoring*"_s}).isEmpty());
        VERIFY_OK(ward.fixture.reopen());
        QCOMPARE(ward.head(), head);
        QVERIFY(!ward.fixture.office().readOnlyBecause());
        ward.work();
    }

    /// A restored old copy has been gone on with as a new station; then what was put aside comes
    /// back, and at last a backup of the new station. Of each only what the other lacks is told.
    void eachStationIsCountedByItself()
    {
        Ward ward;
        const qint64 common = ward.head().seq;
        ward.work();
        const QString lastOfFirst = ward.work();
        const EventId first = ward.head();
        const QString aside = ward.restored(ward.first).kept;
        ward.startStation({{u"reason"_s, u"Khôi phục bản sao lưu"_s}});
        const QString lastOfSecond = ward.work();
        const EventId second = ward.head();
        QCOMPARE(second.station, 2);
        const QString later = ward.backedUp();
        const auto ofSecond = ward.restored(aside).missing;
        QVERIFY(ofSecond);
        QCOMPARE(ofSecond->events, second.seq);
        QCOMPARE(ofSecond->dossiers, 1);
        QCOMPARE(ofSecond->lastCode, lastOfSecond);
        QCOMPARE(ofSecond->ahead, first.seq - common);
        QCOMPARE(ofSecond->receipts, 1); // not the one that both have, nor the two of the other
        const auto ofFirst = ward.restored(later).missing;
        QVERIFY(ofFirst);
        QCOMPARE(ofFirst->events, first.seq - common);
        QCOMPARE(ofFirst->dossiers, 2);
        QCOMPARE(ofFirst->lastCode, lastOfFirst);
        QCOMPARE(ofFirst->receipts, 2);
        QCOMPARE(ofFirst->ahead, second.seq);
    }

    /// The disk was put back in the midst of a day and the day was worked a second time: the same
    /// station, the same numbers of events, and none of the second half is that of the other.
    void twoThatWentOnFromTheSamePlaceLackEachOthersWork()
    {
        Ward ward;
        ward.work(); // more than the first backup has, and the same in both
        const auto image = ward.image();
        const qint64 common = ward.head().seq;
        ward.work();
        const qint64 lost = ward.head().seq - common;
        const QString once = ward.backedUp();
        ward.putBack(image);
        QCOMPARE(ward.head().seq, common);
        const QString code = ward.work();
        QCOMPARE(ward.head().seq - common, lost);
        const auto drilled = drill({once, {}}, ward.fixture.path());
        VERIFY_OK(drilled);
        QVERIFY(drilled->report.ok);
        QVERIFY(!drilled->agrees);
        const auto missing = ward.restored(once).missing;
        QVERIFY(missing == std::optional(Missing{lost, 1, code, 1, lost}));
        QCOMPARE(reasonsOf(missing).front().id, u"backupDiverges"_s);
        QVERIFY(missing == drilled->missing);
    }

    /// The newer one comes back: nothing of the older one goes.
    void aBackupThatGoesOnFromTheFileLacksNothing()
    {
        Ward ward;
        const qint64 before = ward.head().seq;
        ward.work();
        const qint64 more = ward.head().seq - before;
        const QString aside = ward.restored(ward.first).kept;
        const auto missing = ward.restored(aside).missing;
        QVERIFY(missing == std::optional(Missing{0, 0, {}, 0, more}));
        QVERIFY(reasonsOf(missing).empty());
    }

    /// Where there is nothing to count nobody is told a number.
    void whereThereIsNoFileNothingIsMissing()
    {
        const Ward ward;
        const auto begun
            = Restoring::begin({ward.first, {}}, ward.fixture.folder() + u"/none.motcua"_s);
        VERIFY_OK(begun);
        QVERIFY(!(*begun)->missing());
        QVERIFY(reasonsOf((*begun)->missing()).empty());
    }

    /// Two wards lack nothing of each other's.
    void ofAnotherWardsFileNothingIsMissing()
    {
        const Ward ward;
        QTemporaryDir folder;
        SeededRandom random(2);
        const FrozenClock clock(Instant::fromIso(u"2022-05-05T09:00:00"_s).value());
        const QString other = folder.filePath(u"other.motcua"_s);
        VERIFY_OK(Office::create(other, demoFounding(),
            {&clock, &random, folder.filePath(u"keys"_s), PasswordCost::least()}));
        const Contents contents = must(contentsOf(ward.first, false));
        QVERIFY(missingIn(ward.first, contents, ward.fixture.path()));
        const auto missing = missingIn(ward.first, contents, other);
        QVERIFY(!missing);
        QVERIFY(reasonsOf(missing).empty());
        const auto refused = Restoring::begin({ward.first, {}}, other);
        VERIFY_ERROR(refused, ErrorCode::conflict);
        QCOMPARE(refused.error().detail, u"otherFile"_s);
    }

    /// That nobody knows what is lost is not that nothing is.
    void whatCannotBeReadIsToldToBeUncompared()
    {
        const Ward ward;
        const QString path = ward.fixture.folder() + u"/torn.motcua"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("kính gửi");
        file.close();
        const auto begun = Restoring::begin({ward.first, {}}, path);
        VERIFY_OK(begun);
        QVERIFY((*begun)->missing() && (*begun)->missing()->uncounted);
        QCOMPARE(reasonsOf((*begun)->missing()).front().id, u"backupUncompared"_s);
        const auto restored = (*begun)->finish(kNow);
        VERIFY_OK(restored);
        QVERIFY(QFile::exists(restored->kept));
    }
};

QTEST_GUILESS_MAIN(TestMissing)
#include "tst_missing.moc"
