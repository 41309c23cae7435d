// Backups are what was committed, checked, thinned by their plan; restoring checks before it
// replaces and keeps what it replaces.
#include "core/security/sealedfile.h"
#include "core/store/os_background.h"
#include "core/store/restore.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

#include <QSet>
#include <QtTest>

#ifdef Q_OS_LINUX
#include <sys/syscall.h>
#include <unistd.h>
#endif

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const Instant kNow = Instant::fromLocal({2022, 5, 4}, {10, 15});
const QString kPassphrase = u"mật khẩu của tổ sao lưu"_s;

BackupFile at(QDate day, QTime time = {17, 0}, bool sealed = false)
{
    const Instant moment = Instant::fromLocal(day, time);
    BackupFile file = *backupFromName(
        backupName(u"CuaNam"_s, u"1a2b3c4d"_s, moment) + (sealed ? u".sealed"_s : QString()));
    file.path = u"/b/"_s + moment.toIso() + (sealed ? u"s"_s : QString());
    return file;
}

QStringList pathsOf(const BackupFiles& files)
{
    QStringList paths;
    for (const BackupFile& file : files)
        paths += file.path;
    return paths;
}

QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

#ifdef Q_OS_LINUX
/// How the system ranks what this thread asks of the disk.
int diskClass()
{
    constexpr int kThread = 1;
    constexpr int kClassBits = 13;
    return int(::syscall(SYS_ioprio_get, kThread, 0)) >> kClassBits;
}
#endif

/// The key of what a file is like to somebody who would keep one of each.
QString monthOf(const QString& path)
{
    return path.mid(3, 7);
}

/// A ward with a backup of its first day.
struct BackedUp
{
    OfficeFixture fixture;
    SeededRandom random{7};
    QString folder = fixture.folder() + u"/backups"_s;
    BackupFile backup;

    explicit BackedUp(const QString& passphrase = {})
    {
        fixture.approvedCopies();
        const auto made = order(passphrase);
        if (!made)
            qFatal("no backup: %s", qPrintable(made.error().detail));
        backup = *made;
    }
    Result<BackupFile> order(const QString& passphrase = {}, const Progress& progress = {})
    {
        return backUp(
            fixture.path(), {folder, passphrase, PasswordCost::least()}, kNow, random, progress);
    }
};
} // namespace

class TestBackup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // --- the plan

    void aNameTellsWhatItIs()
    {
        const QString name = backupName(u"Cửa Nam-2"_s, u"1a2b3c4d5e6f"_s, kNow);
        QCOMPARE(name, u"Cửa Nam-2-1a2b3c4d-20220504T101500.motcua"_s);
        const auto file = backupFromName(name);
        QVERIFY(file);
        QCOMPARE(file->ward, u"Cửa Nam-2"_s);
        QCOMPARE(file->at, kNow);
        QVERIFY(!file->sealed);
        QVERIFY(backupFromName(name + u".sealed"_s)->sealed);
        QVERIFY(backupFromName(backupName(u"a"_s, u"1a2b3c4d"_s, kNow, 3)));
    }

    void aNameThatIsNoneOfOurs_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name :
            {"ward.motcua", "ward-1a2b3c4d.motcua", "ward-1a2b3c4d-20221304T101500.motcua",
                "ward-1a2b3c4d-20220504T101500.motcua.part", "-1a2b3c4d-20220504T101500.motcua",
                "ward-1A2B3C4D-20220504T101500.motcua"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aNameThatIsNoneOfOurs()
    {
        QFETCH(QString, name);
        QVERIFY(!backupFromName(name));
    }

    void thePlanKeepsDaysWeeksAndMonths_data()
    {
        QTest::addColumn<BackupFiles>("files");
        QTest::addColumn<QStringList>("dropped");
        const QDate day(2026, 11, 26); // a Thursday
        BackupFiles today;
        for (int hour = 8; hour < 18; ++hour)
            today.push_back(at(day, {hour, 0}));
        QTest::newRow("none") << BackupFiles{} << QStringList{};
        QTest::newRow("of one day the newest four")
            << today << pathsOf({today.rend() - 6, today.rend()});
        BackupFiles weekend{at(day.addDays(-400)), at(day.addDays(-800))};
        QTest::newRow("old ones stay as long as nothing newer takes their place")
            << weekend << QStringList{};
        BackupFiles days;
        for (int back = 0; back < 31; ++back)
            days.push_back(at(day.addDays(-back)));
        // 12 days to 15/11; the newest of the weeks before: 15/11, 08/11, 01/11; of October: 31/10
        QStringList dropped;
        for (const BackupFile& file : days)
            if (file.at.localDate() < QDate(2026, 11, 15)
                && file.at.localDate() != QDate(2026, 11, 8)
                && file.at.localDate() != QDate(2026, 11, 1)
                && file.at.localDate() != QDate(2026, 10, 31))
                dropped += file.path;
        QTest::newRow("a month of days") << days << dropped;
        BackupFiles mixed = today;
        QStringList early = pathsOf({today.begin(), today.begin() + 6});
        for (const BackupFile& file : today) {
            mixed.push_back(at(day, file.at.localTime(), true));
            if (file.at.localTime() < QTime(14, 0))
                early += mixed.back().path;
        }
        QTest::newRow("sealed ones count apart") << mixed << early;
    }
    void thePlanKeepsDaysWeeksAndMonths()
    {
        QFETCH(BackupFiles, files);
        QFETCH(QStringList, dropped);
        QStringList found = pathsOf(outsidePlan(files));
        QCOMPARE(QSet<QString>(found.begin(), found.end()),
            QSet<QString>(dropped.begin(), dropped.end()));
    }

    /// However backups come about, thinning after each: the newest always stays, and so does one of
    /// each of the last nine months that had any.
    void thinningNeverLosesAMonth()
    {
        QRandomGenerator chance(11);
        for (int life = 0; life < 30; ++life) {
            BackupFiles kept;
            QStringList months;
            QDate day(2024, 1, 1);
            for (int made = 0; made < 300; ++made) {
                day = day.addDays(chance.bounded(4));
                kept.push_back(at(day, QTime(8, 0).addSecs(made * 60)));
                const QString newest = kept.back().path;
                if (months.isEmpty() || months.back() != monthOf(newest))
                    months += monthOf(newest);
                const QStringList outside = pathsOf(outsidePlan(kept));
                std::erase_if(
                    kept, [&](const BackupFile& file) { return outside.contains(file.path); });
                const QStringList left = pathsOf(kept);
                QVERIFY(left.contains(newest));
                QVERIFY(left.size() <= 4 + 12 + 10 + 9);
                for (const QString& month : months.mid(std::max<qsizetype>(0, months.size() - 9)))
                    QVERIFY2(std::ranges::any_of(
                                 left, [&](const QString& path) { return monthOf(path) == month; }),
                        qPrintable(month));
            }
        }
    }

    // --- making one

    void aBackupIsWhatWasCommittedAndAloneInItsFolder()
    {
        BackedUp ward;
        const auto contents = contentsOf(ward.backup.path, true);
        VERIFY_OK(contents);
        QCOMPARE(contents->fileId, ward.fixture.office().file().fileId());
        QCOMPARE(contents->heads.front(), *ward.fixture.office().file().head());
        QCOMPARE(namesIn(ward.folder), QStringList{QFileInfo(ward.backup.path).fileName()});
        const auto others
            = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(ward.backup.path) & others));
    }

    void aWriterGoesOnMeanwhile()
    {
        BackedUp ward;
        bool wrote = false;
        const auto made = ward.order({}, [&](qint64, qint64) {
            if (!wrote)
                ward.fixture.receiveCopies(1, 1);
            wrote = true;
            return true;
        });
        VERIFY_OK(made);
        QVERIFY(wrote);
        QVERIFY(
            contentsOf(made->path, true)->heads.front() != *ward.fixture.office().file().head());
    }

    /// Commits go first where the system's disk can tell them apart.
    void itsDiskIsLeftToOthersWhileItLasts()
    {
#ifdef Q_OS_LINUX
        constexpr int kIdle = 3;
        const int before = diskClass();
        if (const DiskInBackground probe; diskClass() != kIdle)
            QSKIP("this system ranks nobody");
        QCOMPARE(diskClass(), before);
        BackedUp ward;
        int meanwhile = before;
        VERIFY_OK(ward.order({}, [&](qint64, qint64) {
            meanwhile = diskClass();
            return true;
        }));
        QCOMPARE(meanwhile, kIdle);
        QCOMPARE(diskClass(), before);
#else
        QSKIP("only Linux tells");
#endif
    }

    void twoOfOneSecondBothStay()
    {
        BackedUp ward;
        const auto second = ward.order();
        VERIFY_OK(second);
        QVERIFY(second->path != ward.backup.path);
        QCOMPARE(backupsIn(ward.folder).size(), 2U);
    }

    void whatFailsLeavesTheFolderAsItWas_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"cancelled", "cancelled while sealing", "no ward file"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void whatFailsLeavesTheFolderAsItWas()
    {
        QFETCH(QString, how);
        BackedUp ward;
        const QStringList before = namesIn(ward.folder);
        if (how == u"no ward file") {
            putBytes(ward.folder + u"/x.txt"_s, "x");
            const auto made
                = backUp(ward.folder + u"/x.txt"_s, {ward.folder, {}}, kNow, ward.random);
            VERIFY_ERROR(made, ErrorCode::notOurFile);
            QFile::remove(ward.folder + u"/x.txt"_s);
        } else {
            const bool sealing = how.endsWith(u"sealing");
            const auto made = ward.order(
                sealing ? kPassphrase : QString(), [](qint64, qint64) { return false; });
            QVERIFY(!made);
            QCOMPARE(made.error().detail, u"cancelled"_s);
        }
        QCOMPARE(namesIn(ward.folder), before);
    }

    // --- sealed ones

    void aSealedBackupOpensWithItsPassphraseAlone()
    {
        BackedUp ward(kPassphrase);
        QVERIFY(ward.backup.sealed);
        QVERIFY(!bytesAt(ward.backup.path).contains("SQLite format 3"));
        QVERIFY(isSealed(ward.backup.path));
        const QString open = ward.folder + u"/open"_s;
        VERIFY_ERROR(openSealed(ward.backup.path, open, u"mật khẩu khác"_s), ErrorCode::signIn);
        QVERIFY(!QFile::exists(open));
        VERIFY_OK(openSealed(ward.backup.path, open, kPassphrase));
        QCOMPARE(contentsOf(open, true)->heads.front(), *ward.fixture.office().file().head());
    }

    void anyByteOfASealedFileIsMissed()
    {
        QTemporaryDir folder;
        const QString plain = folder.filePath(u"plain"_s);
        const QString sealed = folder.filePath(u"sealed"_s);
        const QString open = folder.filePath(u"open"_s);
        putBytes(plain, QByteArray(600'000, 'x'));
        SeededRandom random;
        VERIFY_OK(sealFile(plain, sealed, kPassphrase, random, PasswordCost::least()));
        const QByteArray whole = bytesAt(sealed);
        QRandomGenerator chance(3);
        for (int trial = 0; trial < 60; ++trial) {
            QByteArray broken = whole;
            const auto place = trial < 40 ? trial * 3 : chance.bounded(int(whole.size()));
            if (trial % 3 == 0)
                broken.truncate(place);
            else
                broken[place] = char(broken[place] ^ (1 << chance.bounded(8)));
            putBytes(sealed, broken);
            QVERIFY2(!openSealed(sealed, open, kPassphrase), qPrintable(QString::number(place)));
            QVERIFY(!QFile::exists(open));
        }
        putBytes(sealed, whole + "x");
        VERIFY_ERROR(openSealed(sealed, open, kPassphrase), ErrorCode::damaged);
        putBytes(sealed, whole);
        VERIFY_OK(openSealed(sealed, open, kPassphrase));
        QCOMPARE(bytesAt(open), bytesAt(plain));
    }

    void damageIsNoWrongPassphrase_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<bool>("cut");
        QTest::newRow("cut within its head") << 40 << true;
        QTest::newRow("cut within its first piece") << 9'000 << true;
        QTest::newRow("its salt") << 30 << false;
        QTest::newRow("the mark of its key") << 80 << false;
        QTest::newRow("a byte of its first piece") << 9'000 << false;
    }
    void damageIsNoWrongPassphrase()
    {
        QFETCH(int, place);
        QFETCH(bool, cut);
        BackedUp ward(kPassphrase);
        QByteArray bytes = bytesAt(ward.backup.path);
        if (cut)
            bytes.truncate(place);
        else
            bytes[place] = char(bytes[place] ^ 1);
        putBytes(ward.backup.path, bytes);
        ward.fixture.close();
        const auto refused = restore({ward.backup.path, kPassphrase}, ward.fixture.path(), kNow);
        VERIFY_ERROR(refused, ErrorCode::damaged);
        QCOMPARE(refused.error().detail, u"sealBroken"_s);
    }

    /// Sealed before the head had a sum: the same bytes without what was added.
    void aFileSealedByAnEarlierProgramOpens()
    {
        BackedUp ward(kPassphrase);
        QByteArray bytes = bytesAt(ward.backup.path);
        bytes.remove(68, 40);
        bytes[11] = 1;
        putBytes(ward.backup.path, bytes);
        const QString open = ward.folder + u"/open"_s;
        VERIFY_ERROR(openSealed(ward.backup.path, open, u"mật khẩu khác"_s), ErrorCode::signIn);
        VERIFY_OK(openSealed(ward.backup.path, open, kPassphrase));
        QCOMPARE(contentsOf(open, true)->heads.front(), *ward.fixture.office().file().head());
    }

    void whatABackupThatWasCutOffLeftIsSwept()
    {
        BackedUp ward;
        const QString old = ward.folder + u"/0123456789abcdef.part"_s;
        const QString sealed = ward.folder + u"/0123456789abcdef.sealed.part"_s;
        const QString fresh
            = ward.folder + u"/fedcba9876543210.part"_s; // somebody is at work on it
        const QString other = ward.folder + u"/report.part"_s;
        for (const QString& path : {old, sealed, fresh, other})
            putBytes(path, "x");
        const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
        for (const QString& path : {old, sealed, other}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(yesterday, QFileDevice::FileModificationTime));
        }
        VERIFY_OK(ward.order());
        QVERIFY(!QFile::exists(old));
        QVERIFY(!QFile::exists(sealed));
        QVERIFY(QFile::exists(fresh));
        QVERIFY(QFile::exists(other));
    }

    void aPassphraseIsLongEnough()
    {
        QTemporaryDir folder;
        putBytes(folder.filePath(u"a"_s), "x");
        SeededRandom random;
        for (const QString& phrase : {u"1234567"_s, QString(129, u'x')}) {
            const auto refused
                = sealFile(folder.filePath(u"a"_s), folder.filePath(u"b"_s), phrase, random);
            VERIFY_ERROR(refused, ErrorCode::badInput);
            QCOMPARE(refused.error().field, u"passphrase"_s);
        }
    }

    // --- restoring

    void aRestoredFileIsTheBackupAndTheFormerOneIsKept_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::newRow("open") << QString();
        QTest::newRow("sealed") << kPassphrase;
    }
    void aRestoredFileIsTheBackupAndTheFormerOneIsKept()
    {
        QFETCH(QString, passphrase);
        BackedUp ward(passphrase);
        const Head then = *ward.fixture.office().file().head();
        ward.fixture.approvedCopies();
        const Head later = *ward.fixture.office().file().head();
        ward.fixture.close();
        const auto restored = restore({ward.backup.path, passphrase}, ward.fixture.path(), kNow);
        VERIFY_OK(restored);
        QCOMPARE(contentsOf(ward.fixture.path(), true)->heads.front(), then);
        const auto kept = WardFile::openToRead(restored->kept);
        VERIFY_OK(kept);
        QCOMPARE(*(*kept)->head(), later);
        QVERIFY(!QFile::exists(ward.fixture.path() + u".restoring"_s));
    }

    /// Somebody was stopped at work: what they had done last stands in the log beside the file.
    void whatStandsInItsLogIsRestoredToo_data()
    {
        QTest::addColumn<bool>("putAside");
        QTest::newRow("of a file in use") << false;
        QTest::newRow("of one that a restore put aside") << true;
    }
    void whatStandsInItsLogIsRestoredToo()
    {
        QFETCH(bool, putAside);
        BackedUp ward;
        ward.fixture.approvedCopies();
        const Head last = *ward.fixture.office().file().head();
        const QString stopped = ward.fixture.folder() + u"/stopped.motcua"_s;
        for (const QString& ending : {QString(), u"-wal"_s})
            QVERIFY(QFile::copy(ward.fixture.path() + ending, stopped + ending));
        QVERIFY(QFileInfo(stopped + u"-wal"_s).size() > 0);
        const QString aside
            = putAside ? restore({ward.backup.path, {}}, stopped, kNow)->kept : ward.fixture.path();
        const QString path = ward.fixture.folder() + u"/other.motcua"_s;
        VERIFY_OK(restore({aside, {}}, path, kNow));
        QCOMPARE(contentsOf(path, true)->heads.front(), last);
        QVERIFY(drill({aside, {}}, ward.fixture.path())->agrees);
    }

    void aRestoredFileIsWrittenOnlyAsANewStation()
    {
        BackedUp ward;
        ward.fixture.approvedCopies();
        ward.fixture.close();
        VERIFY_OK(restore({ward.backup.path, {}}, ward.fixture.path(), kNow));
        VERIFY_OK(ward.fixture.reopen());
        QCOMPARE(ward.fixture.office().readOnlyBecause()->detail, u"restored"_s);
        VERIFY_OK(ward.fixture.office().startStation(
            {u"quantri"_s}, {{u"reason"_s, u"Khôi phục từ bản sao lưu"_s}}));
        ward.fixture.receiveCopies(1, 1);
        QCOMPARE(ward.fixture.office().file().station(), 2);
    }

    void aFolderIsNotPutAside()
    {
        BackedUp ward;
        const QString folder = ward.fixture.folder() + u"/tài liệu"_s;
        QVERIFY(QDir().mkpath(folder + u"/quan trọng"_s));
        const auto refused = restore({ward.backup.path, {}}, folder, kNow);
        VERIFY_ERROR(refused, ErrorCode::notOurFile);
        QVERIFY(QFileInfo(folder + u"/quan trọng"_s).isDir());
        QVERIFY(QDir(ward.fixture.folder()).entryList({u"*.before-*"_s, u"*.lock"_s}).size() == 1);
    }

    void whereThereIsNoFileOneIsMade()
    {
        BackedUp ward;
        const QString path = ward.fixture.folder() + u"/other.motcua"_s;
        const auto restored = restore({ward.backup.path, {}}, path, kNow);
        VERIFY_OK(restored);
        QVERIFY(restored->kept.isEmpty());
        QCOMPARE(contentsOf(path, true)->fileId, ward.fixture.office().file().fileId());
    }

    void whatCannotBeRestoredLeavesTheFileAlone_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("the file is in use") << u"inUse"_s << ErrorCode::inUse;
        QTest::newRow("a page is torn") << u"torn"_s << ErrorCode::damaged;
        QTest::newRow("an event was changed") << u"edited"_s << ErrorCode::damaged;
        QTest::newRow("no backup at all") << u"text"_s << ErrorCode::notOurFile;
        QTest::newRow("no such file") << u"missing"_s << ErrorCode::notFound;
        QTest::newRow("another ward's") << u"other"_s << ErrorCode::conflict;
        QTest::newRow("stopped") << u"stopped"_s << ErrorCode::storage;
    }
    void whatCannotBeRestoredLeavesTheFileAlone()
    {
        QFETCH(QString, how);
        QFETCH(ErrorCode, code);
        BackedUp ward;
        const QString other = ward.fixture.folder() + u"/other.motcua"_s;
        SeededRandom otherSeed(9);
        VERIFY_OK(WardFile::create(other, {u"khac"_s, 1}, otherSeed));
        QByteArray bytes = bytesAt(ward.backup.path);
        if (how == u"torn")
            bytes.replace(bytes.size() / 2, 4096, QByteArray(4096, '\0'));
        if (how == u"edited")
            bytes.replace("certified", "CERTIFIED").replace("2.000815", "2.000816");
        if (how == u"text")
            bytes = "một tệp văn bản";
        if (how != u"missing")
            putBytes(ward.backup.path, bytes);
        else
            QFile::remove(ward.backup.path);
        const QString target = how == u"other" ? other : ward.fixture.path();
        if (how != u"inUse")
            ward.fixture.close();
        const QByteArray before = bytesAt(target);
        const auto stop = [&](qint64, qint64) { return how != u"stopped"; };
        const auto refused = restore({ward.backup.path, {}}, target, kNow, stop);
        VERIFY_ERROR(refused, code);
        QVERIFY(!refused.error().field.contains(u"restoring"_s)); // a file that nobody has
        QCOMPARE(bytesAt(target), before);
        QVERIFY(!QFile::exists(target + u".restoring"_s));
        QVERIFY(QDir(ward.fixture.folder()).entryList({u"*.before-*"_s}).isEmpty());
    }

    /// The file in use is no backup of itself, by whatever name; nor is what was being restored.
    void aFileIsNotRestoredOntoItself()
    {
        BackedUp ward;
        const QString file = ward.fixture.path();
        ward.fixture.close();
        const QString other = ward.fixture.folder() + u"/other-name.motcua"_s;
        QVERIFY(QFile::link(file, other));
        const QString cutOff = file + u".restoring"_s;
        QVERIFY(QFile::copy(file, cutOff));
        const QByteArray before = bytesAt(file);
        for (const QString& backup : {file, other, cutOff}) {
            const auto refused = restore({backup, {}}, file, kNow);
            VERIFY_ERROR(refused, ErrorCode::conflict);
            QCOMPARE(refused.error().detail, u"backupIsTheFile"_s);
            QCOMPARE(bytesAt(file), before);
            QCOMPARE(bytesAt(backup), before);
        }
        QVERIFY(QDir(ward.fixture.folder()).entryList({u"*.before-*"_s}).isEmpty());
    }

    void aDrillTellsWhetherTheBackupIsOfThisJournal()
    {
        BackedUp ward;
        ward.fixture.approvedCopies();
        const auto drilled = drill({ward.backup.path, {}}, ward.fixture.path());
        VERIFY_OK(drilled);
        QVERIFY(drilled->report.ok);
        QVERIFY(drilled->agrees);
        QVERIFY(QDir(ward.fixture.folder()).entryList({u"drill*"_s}, QDir::Dirs).isEmpty());
        OfficeFixture other(u"2022-05-05T09:00:00"_s);
        QVERIFY(!drill({ward.backup.path, {}}, other.path())->agrees);
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
