// What a checkpoint has to move after a long backup goes to the disk in steps, whole.
#include "core/store/steppedfile.h"
#include "core/store/verify.h"
#include "tests/support/madeupward.h"
#include "tests/support/verify.h"

#include <QtTest>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr int kPage = 4096;
constexpr int kPagesAStep = 256;

/// A file that counts.
struct Disk
{
    sqlite3_file file{}; ///< stands first
    sqlite3_io_methods methods{};
    int writes = 0;
    int syncs = 0;
    int failsAt = 0; ///< which sync; 0: none

    Disk()
    {
        methods.iVersion = 1;
        methods.xWrite = [](sqlite3_file* at, const void*, int, sqlite3_int64) {
            ++of(at).writes;
            return SQLITE_OK;
        };
        methods.xSync = [](sqlite3_file* at, int) {
            return ++of(at).syncs == of(at).failsAt ? SQLITE_IOERR_FSYNC : SQLITE_OK;
        };
        file.pMethods = &methods;
    }
    static Disk& of(sqlite3_file* at) { return *reinterpret_cast<Disk*>(at); }
    int write(int pages)
    {
        const QByteArray page(kPage, 'x');
        int failed = SQLITE_OK;
        for (int at = 0; !failed && at < pages; ++at)
            failed = file.pMethods->xWrite(&file, page.constData(), kPage, at * kPage);
        return failed;
    }
};
} // namespace

class TestSteppedFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStepReachesTheDiskBeforeTheNext()
    {
        Disk disk;
        int asked = 0;
        const SteppedFile stepped(disk.file, [&] { return ++asked < 0; });
        QCOMPARE(disk.write(3 * kPagesAStep + 10), SQLITE_OK);
        QCOMPARE(disk.writes, 3 * kPagesAStep + 10);
        QCOMPARE(disk.syncs, 3);
        QCOMPARE(asked, 3);
    }

    void whatIsSyncedAnywayBeginsANewStep()
    {
        Disk disk;
        const SteppedFile stepped(disk.file, [] { return false; });
        QCOMPARE(disk.write(kPagesAStep - 1), SQLITE_OK);
        QCOMPARE(disk.file.pMethods->xSync(&disk.file, SQLITE_SYNC_NORMAL), SQLITE_OK);
        QCOMPARE(disk.write(kPagesAStep - 1), SQLITE_OK);
        QCOMPARE(disk.syncs, 1);
    }

    void aStepThatCannotBeSyncedFailsTheWrite()
    {
        Disk disk;
        disk.failsAt = 2;
        const SteppedFile stepped(disk.file, [] { return false; });
        QCOMPARE(disk.write(3 * kPagesAStep), SQLITE_IOERR_FSYNC);
        QCOMPARE(disk.writes, 2 * kPagesAStep);
    }

    void aLongLogIsMovedWhole()
    {
        MadeUpWard ward;
        for (int at = 0; at < 60; ++at)
            ward.write({{u"note.made"_s, {u"a"_s}, {{u"text"_s, QString(60'000, u'x')}}}});
        auto database = Database::open(ward.path(), Database::Mode::write);
        VERIFY_OK(database);
        (*database)->writeInSteps([] { return true; });
        ward.write({{u"note.made"_s, {u"a"_s}, {{u"text"_s, QString(3'000'000, u'y')}}}});
        const auto isEmptied = [&] {
            (*database)->run("PRAGMA wal_checkpoint(TRUNCATE)"); // not beside the ward's own one
            return QFileInfo(ward.path() + u"-wal"_s).size() == 0;
        };
        QTRY_VERIFY(isEmptied());
        QCOMPARE(ward.file().events(u"a"_s)->size(), std::size_t(61));
        QVERIFY(verify(ward.file())->ok);
    }
};

QTEST_GUILESS_MAIN(TestSteppedFile)
#include "tst_steppedfile.moc"
