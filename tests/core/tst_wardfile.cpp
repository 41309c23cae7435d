// A ward file is made, opened, shared, refused and found damaged as its contract says.
#include "core/store/checkpointer.h"
#include "core/store/credentials.h"
#include "core/store/keyvalues.h"
#include "core/store/migrations.h"
#include "core/store/os_lock.h"
#include "core/store/verify.h"
#include "tests/support/madeupward.h"
#include "tests/support/verify.h"

#include <QProcess>
#include <QtTest>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Another process that opens the file to write, says so, and goes on until it is killed.
int holdOpen(const QString& path)
{
    SeededRandom random;
    const auto file = WardFile::openToWrite(path, random);
    puts(file ? "open" : "refused");
    fflush(stdout);
    QThread::sleep(60);
    return 0;
}

/// Bytes of a file that was written, closed, and so lies whole in one piece.
QByteArray aWholeFile()
{
    MadeUpWard ward;
    ward.live(20);
    ward.close();
    return read(ward.path());
}
} // namespace

class TestWardFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewFileSaysWhoseItIs()
    {
        MadeUpWard ward;
        const QString id = ward.file().fileId();
        QCOMPARE(id.size(), 32);
        QCOMPARE(ward.file().ward(), u"phuong"_s);
        QCOMPARE(ward.file().station(), 1);
        QVERIFY(ward.file().head()->id.isNull());
        QCOMPARE(*ward.file().lastAt(), 0);
        ward.close();
        ward.open();
        QCOMPARE(ward.file().fileId(), id);
        QVERIFY(verify(ward.file())->ok);
    }

    void onlyItsOwnerMayReadIt()
    {
        MadeUpWard ward;
        ward.write({{u"note.made"_s, {u"a"_s}, {}}});
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther
            | QFileDevice::WriteGroup | QFileDevice::WriteOther;
        for (const QFileInfo& file : QDir(ward.folder()).entryInfoList(QDir::Files))
            QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
        QVERIFY(QFileInfo::exists(ward.folder() + u"/phuong.lock"_s));
    }

    void anExistingFileIsNeverMadeAnew()
    {
        MadeUpWard ward;
        VERIFY_ERROR(
            WardFile::create(ward.path(), {u"khac"_s, 1}, ward.salts()), ErrorCode::fileExists);
        QCOMPARE(ward.file().ward(), u"phuong"_s);
    }

    void aWrongBeginningLeavesNoFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("station");
        QTest::newRow("no name") << QString() << 1;
        QTest::newRow("a name beyond 64") << QString(65, u'a') << 1;
        QTest::newRow("station 0") << u"phuong"_s << 0;
        QTest::newRow("station 10000") << u"phuong"_s << 10'000;
    }
    void aWrongBeginningLeavesNoFile()
    {
        QFETCH(QString, name);
        QFETCH(int, station);
        QTemporaryDir folder;
        SeededRandom random;
        VERIFY_ERROR(WardFile::create(folder.filePath(u"x.motcua"_s), {name, station}, random),
            ErrorCode::badInput);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void whatIsNotOursIsRefusedAndLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const QByteArray whole = aWholeFile();
        QTest::newRow("an empty file") << QByteArray("") << int(ErrorCode::notOurFile);
        QTest::newRow("a text") << QByteArray("Kính gửi Ủy ban nhân dân phường\n").repeated(300)
                                << int(ErrorCode::notOurFile);
        QTest::newRow("a zip") << QByteArray("PK\3\4") + QByteArray(5000, '\0')
                               << int(ErrorCode::notOurFile);
        QTest::newRow("the first 40 bytes") << whole.left(40) << int(ErrorCode::damaged);
        QTest::newRow("another program's database")
            << QByteArray(whole).replace("MCUA", "ABCD") << int(ErrorCode::notOurFile);
        QTest::newRow("half of it") << whole.left(whole.size() / 2) << int(ErrorCode::damaged);
        QTest::newRow("its first page") << whole.left(4096) << int(ErrorCode::damaged);
    }
    void whatIsNotOursIsRefusedAndLeftAsItIs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QTemporaryDir folder;
        SeededRandom random;
        const QString path = folder.filePath(u"x.motcua"_s);
        overwrite(path, bytes);
        VERIFY_ERROR(WardFile::openToRead(path), ErrorCode(code));
        VERIFY_ERROR(WardFile::openToWrite(path, random), ErrorCode(code));
        QVERIFY(read(path) == bytes);
    }

    void aMissingFileIsNotFound()
    {
        QTemporaryDir folder;
        SeededRandom random;
        VERIFY_ERROR(WardFile::openToRead(folder.filePath(u"x.motcua"_s)), ErrorCode::notFound);
        VERIFY_ERROR(WardFile::openToWrite(folder.path(), random), ErrorCode::notFound);
    }

    void aVersionThatNoProgramWroteIsDamage()
    {
        MadeUpWard ward;
        ward.file().database().run("PRAGMA user_version=-1");
        ward.close();
        VERIFY_ERROR(WardFile::openToWrite(ward.path(), ward.salts()), ErrorCode::damaged);
        VERIFY_ERROR(WardFile::openToRead(ward.path()), ErrorCode::damaged);
    }

    void aCheckpointCutOffInTheMiddleLosesNothing()
    {
        // The log lies beside the file; the first page already counts pages that only the log
        // holds.
        MadeUpWard ward;
        ward.live(50);
        const QByteArray log = read(ward.path() + u"-wal"_s);
        QVERIFY(!log.isEmpty());
        const QString cut = ward.path() + u".cut.motcua"_s;
        QByteArray bytes = read(ward.path());
        bytes[31] = char(bytes[31] + 40); // pages in the header (big-endian, offset 28)
        overwrite(cut, bytes);
        overwrite(cut + u"-wal"_s, log);
        VERIFY_OK(WardFile::openToWrite(cut, ward.salts()));
    }

    void aNewerFileIsRefusedPolitely()
    {
        MadeUpWard ward;
        ward.file().database().run("PRAGMA user_version=99");
        ward.close();
        const QByteArray before = read(ward.path());
        const auto refused = WardFile::openToWrite(ward.path(), ward.salts());
        VERIFY_ERROR(refused, ErrorCode::newerFile);
        QCOMPARE(refused.error().values[u"version"_s].toInt(), 99);
        VERIFY_ERROR(WardFile::openToRead(ward.path()), ErrorCode::newerFile);
        QCOMPARE(read(ward.path()), before);
    }

    void flippedBytesAreFoundOrHarmless()
    {
        const QByteArray whole = aWholeFile();
        QTemporaryDir folder;
        SeededRandom salts;
        QRandomGenerator random(5);
        const QString path = folder.filePath(u"x.motcua"_s);
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = whole;
            const auto at = random.bounded(int(bytes.size()));
            bytes[at] = char(bytes[at] ^ char(random.bounded(1, 256)));
            overwrite(path, bytes);
            const auto file = WardFile::openToRead(path);
            if (!file)
                continue;
            const auto report = verify(**file);
            QVERIFY2(!report || report->events <= 60, qPrintable(QString::number(at)));
        }
    }

    void aBrokenLinkIsFoundWhenOpening()
    {
        MadeUpWard ward;
        ward.live(10);
        Database& database = ward.file().database();
        database.run("DROP TRIGGER event_no_update; UPDATE event SET body = X'7b7d' WHERE seq = 3;"
                     "CREATE TRIGGER event_no_update BEFORE UPDATE ON event\n"
                     "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END");
        ward.close();
        const auto opened = WardFile::openToWrite(ward.path(), ward.salts());
        VERIFY_ERROR(opened, ErrorCode::damaged);
        QCOMPARE(opened.error().field, u"1:3"_s);
        QCOMPARE(opened.error().detail, u"bodyHash"_s);
    }

    void aMissingTriggerIsFoundWhenOpening()
    {
        MadeUpWard ward;
        ward.file().database().run("DROP TRIGGER event_no_delete");
        ward.close();
        const auto opened = WardFile::openToRead(ward.path());
        VERIFY_ERROR(opened, ErrorCode::damaged);
        QCOMPARE(opened.error().field, u"schema:event_no_delete"_s);
    }

    void aSecondWriterIsRefusedWhileReadersRead()
    {
        MadeUpWard ward;
        VERIFY_ERROR(WardFile::openToWrite(ward.path(), ward.salts()), ErrorCode::inUse);
        const auto reader = WardFile::openToRead(ward.path());
        VERIFY_OK(reader);
        QCOMPARE((*reader)->fileId(), ward.file().fileId());
        QVERIFY(!(*reader)->isWritable());
    }

    void theLockOfAKilledProcessIsFree()
    {
        MadeUpWard ward;
        ward.close();
        QProcess holder;
        holder.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, ward.path()});
        QVERIFY(holder.waitForReadyRead(10'000));
        QCOMPARE(holder.readLine().trimmed(), QByteArray("open"));
        QElapsedTimer timer;
        timer.start();
        VERIFY_ERROR(WardFile::openToWrite(ward.path(), ward.salts()), ErrorCode::inUse);
        QVERIFY(timer.elapsed() < 1000);
        VERIFY_OK(WardFile::openToRead(ward.path()));
        holder.kill();
        QVERIFY(holder.waitForFinished());
        VERIFY_OK(WardFile::openToWrite(ward.path(), ward.salts()));
    }

    void aFolderThatCannotBeWrittenIsRead()
    {
        MadeUpWard ward;
        ward.write({{u"note.made"_s, {u"a"_s}, {}}});
        ward.close();
        QVERIFY(QFile::remove(ward.folder() + u"/phuong.lock"_s));
        QFile::setPermissions(ward.path(), QFileDevice::ReadOwner);
        QFile::setPermissions(ward.folder(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        QFile probe(ward.folder() + u"/probe"_s);
        const bool powerful = probe.open(QIODevice::WriteOnly);
        const auto reader = WardFile::openToRead(ward.path());
        const auto writer = WardFile::openToWrite(ward.path(), ward.salts());
        QFile::setPermissions(ward.folder(),
            QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        VERIFY_OK(reader);
        QCOMPARE((*reader)->events(u"a"_s)->size(), size_t(1));
        if (powerful)
            QSKIP("this user may write everywhere");
        VERIFY_ERROR(writer, ErrorCode::readOnly);
    }

    void aFileWithTwoNamesIsNotWritten()
    {
        MadeUpWard ward;
        ward.close();
        const QString other = ward.folder() + u"/other.motcua"_s;
        if (QProcess::execute(u"ln"_s, {ward.path(), other}) != 0)
            QSKIP("no hard links here");
        const auto refused = WardFile::openToWrite(other, ward.salts());
        VERIFY_ERROR(refused, ErrorCode::storage);
        QCOMPARE(refused.error().detail, u"hardLinked"_s);
    }

    void viewsOfAnotherProgramAreMadeAnew()
    {
        MadeUpWard ward;
        ward.live(20);
        ward.file().database().run(
            "UPDATE meta SET value = 'old' WHERE key = 'views'; DROP TABLE v_party");
        const auto reader = WardFile::openToRead(ward.path());
        VERIFY_ERROR(reader, ErrorCode::readOnly);
        QCOMPARE(reader.error().detail, u"needsWriter"_s);
        ward.close();
        ward.open();
        QVERIFY(verify(ward.file())->ok);
    }

    void anOldFileIsCopiedAndBroughtUpToDate()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.motcua"_s);
        overwrite(path, {});
        const std::array steps{
            "CREATE TABLE a(x INTEGER) STRICT", "ALTER TABLE a ADD COLUMN y INTEGER"};
        auto database = Database::open(path, Database::Mode::write);
        VERIFY_OK(database);
        VERIFY_OK(migrate(**database, path, std::span(steps).first(1)));
        (*database)->run("INSERT INTO a VALUES(7)");
        VERIFY_OK(migrate(**database, path, steps));
        QCOMPARE((*database)->number("PRAGMA user_version"), 2);
        QCOMPARE((*database)->number("SELECT x FROM a WHERE y IS NULL"), 7);
        VERIFY_ERROR(migrate(**database, path, std::span(steps).first(1)), ErrorCode::newerFile);
        const auto copy = Database::open(path + u".v1"_s, Database::Mode::read);
        VERIFY_OK(copy);
        QCOMPARE((*copy)->number("PRAGMA user_version"), 1);
        QCOMPARE((*copy)->number("SELECT x FROM a"), 7);
    }

    void settingsDraftsAndCredentialsAreKept()
    {
        MadeUpWard ward;
        const Credential given{u"hash"_s, u"pin"_s, {2, 1, Instant{5}}};
        VERIFY_OK(putSetting(ward.file(), u"printer"_s, u"HP"_s));
        VERIFY_OK(putSetting(ward.file(), u"printer"_s, u"Canon"_s));
        VERIFY_OK(putDraft(ward.file(), u"intake/1"_s, u"{}"_s));
        VERIFY_OK(putDraft(ward.file(), u"intake/2"_s, u"{}"_s));
        VERIFY_OK(putDraft(ward.file(), u"intake/2"_s, {}));
        VERIFY_OK(putDraft(ward.file(), u"other"_s, u"{}"_s));
        VERIFY_OK(putCredential(ward.file(), u"tiepnhan"_s, given));
        ward.close();
        ward.open();
        QCOMPARE(*setting(ward.file(), u"printer"_s), u"Canon"_s);
        QCOMPARE(*draftKeys(ward.file(), u"intake/"_s), QStringList{u"intake/1"_s});
        QCOMPARE(*draft(ward.file(), u"intake/1"_s), u"{}"_s);
        QVERIFY(*credential(ward.file(), u"tiepnhan"_s) == std::optional(given));
        QVERIFY(!credential(ward.file(), u"khac"_s)->has_value());
    }

    void theLogStaysShortWhileManyWrite()
    {
        MadeUpWard ward;
        for (int n = 0; n < 1500; ++n)
            ward.write({{u"note.made"_s, {u"a"_s}, {{u"text"_s, QString(3000, u'x')}}}});
        QVERIFY(QFileInfo(ward.path() + u"-wal"_s).size() < 40'000'000);
        QVERIFY(QFileInfo(ward.path()).size() > 1'000'000);
        QCOMPARE(ward.file().head()->id.seq, 1500);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().size() == 3 && app.arguments().at(1) == u"--hold")
        return holdOpen(app.arguments().at(2));
    TestWardFile test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_wardfile.moc"
