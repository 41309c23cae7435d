// Damaged, swapped, shortened files: found when they are opened or checked, never shown as right,
// and the way back leads over a backup.
#include "core/office/numbers.h"
#include "core/store/os_lock.h"
#include "core/store/restore.h"
#include "core/store/search.h"
#include "core/store/verify.h"
#include "tests/faults/seeds.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

#include <QDirIterator>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr int kPage = 4096;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// All files of a folder; a copy of them is what a copied disk would be.
using Files = QMap<QString, QByteArray>;

Files filesOf(const QString& folder)
{
    Files files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString name = all.next();
        if (!name.endsWith(u"-shm"))
            files[name] = bytesOf(name);
    }
    return files;
}

void putBack(const QString& folder, const Files& files)
{
    for (const auto now = filesOf(folder); const QString& name : now.keys())
        QFile::remove(name);
    QFile::remove(folder + u"/ward.motcua-shm"_s);
    for (auto at = files.cbegin(); at != files.cend(); ++at)
        put(at.key(), at.value());
}

/// What a person reads of a dossier.
QString told(const Dossier& dossier)
{
    QString numbers;
    for (const GivenNumber& number : dossier.numbers)
        numbers += QString::number(number.number) + u' ';
    return dossier.code + dossier.applicant.person.fullName + stateName(dossier.state) + numbers;
}
} // namespace

class TestDamage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (int n = 0; n < 12; ++n)
            m_ids.push_back(m_ward.approvedCopies());
        VERIFY_OK(backUp(
            m_ward.path(), {backups(), {}, PasswordCost::least()}, m_ward.office().now(), m_salts));
        m_afterBackup = m_ward.receiveCopies(1, 1);
        for (const DossierId id : m_ids)
            m_told[id] = told(*m_ward.office().dossier(id));
        m_killed = filesOf(m_ward.folder()); // as a kill leaves them, the log beside the file
        m_ward.close();
        m_closed = filesOf(m_ward.folder());
    }
    void init() { putBack(m_ward.folder(), m_closed); }
    void cleanup() { m_ward.close(); }

    /// Whatever is changed: it is refused, or found, or what is read is what was written.
    void whatIsDamagedIsNeverShownAsRight_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("how");
        // hides an event from the reader of a dossier unless the events are counted
        QTest::addRow("a byte of the index of subjects") << QString() << u"subject"_s;
        for (const auto* ending : {"", "-wal"})
            for (const auto* how : {"flip", "flips", "cut", "zero"})
                QTest::addRow("%s of ward.motcua%s", how, ending)
                    << QString::fromLatin1(ending) << QString::fromLatin1(how);
    }
    void whatIsDamagedIsNeverShownAsRight()
    {
        QFETCH(QString, ending);
        QFETCH(QString, how);
        const quint32 seed = chosenSeed();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        int found = 0;
        for (int round = 0; round < 60 / chosenStride(5) + 8; ++round) {
            putBack(m_ward.folder(), ending.isEmpty() ? m_closed : m_killed);
            const QString path = m_ward.path() + ending;
            put(path, damaged(bytesOf(path), how, random));
            found += isFound() ? 1 : 0;
            if (QTest::currentTestFailed())
                return qInfo("round %d", round);
        }
        QVERIFY(found > 0 || !ending.isEmpty()); // of the log, what was damaged may be read no more
    }

    void aChangedEventIsNotReadAsIfItHeld()
    {
        VERIFY_OK(m_ward.reopen());
        Database& database = m_ward.office().file().database();
        database.run("DROP TRIGGER event_no_update");
        execute(database,
            "UPDATE event SET body = CAST(replace(CAST(body AS TEXT), '\"Trần Thị Bích Đào\"',"
            " '\"Trần Thị Bích Đảo\"') AS BLOB) WHERE id ="
            " (SELECT min(event) FROM event_subject WHERE subject = ?)",
            subjectOf(m_ids.front()));
        QCOMPARE(database.number("SELECT changes()"), 1);
        const auto read = m_ward.office().dossier(m_ids.front());
        VERIFY_ERROR(read, ErrorCode::damaged);
        QCOMPARE(read.error().detail, u"bodyHash"_s);
        VERIFY_OK(m_ward.office().dossier(m_ids.back()));
    }

    void whatCanBeReadOfADamagedFileIsShown()
    {
        breakALink();
        VERIFY_ERROR(m_ward.reopen(), ErrorCode::damaged);
        const QByteArray before = bytesOf(m_ward.path());
        const auto office = Office::open(m_ward.path(), Office::Access::damaged, m_ward.seams());
        VERIFY_OK(office);
        QCOMPARE(told(*(*office)->dossier(m_ids.back())), m_told[m_ids.back()]);
        QVERIFY((*office)->signIn(u"tiepnhan"_s, {{}, u"2468"_s}).ok());
        QCOMPARE((*office)->readOnlyBecause()->code, ErrorCode::damaged);
        const auto refused = (*office)->run({{u"do"_s, u"submit"_s}}, {u"tiepnhan"_s});
        VERIFY_ERROR(refused, ErrorCode::damaged);
        QCOMPARE(bytesOf(m_ward.path()), before);
    }

    void aBackupTakesThePlaceOfADamagedFileWithinAMinute()
    {
        breakALink();
        const auto backup = backupsIn(backups()).front();
        QElapsedTimer timer;
        timer.start();
        const auto restored
            = restore({backup.path, {}}, m_ward.path(), Instant::fromLocal({2022, 5, 5}, {8, 0}));
        VERIFY_OK(restored);
        QVERIFY(timer.elapsed() < 60'000);
        QVERIFY(QFile::exists(restored->kept));
        VERIFY_OK(m_ward.reopen());
        QCOMPARE(told(*m_ward.office().dossier(m_ids.back())), m_told[m_ids.back()]);
        QVERIFY(m_ward.office().readOnlyBecause());
    }

    // --- files that do not belong together

    void aLogTakenAwayIsMissed()
    {
        VERIFY_OK(m_ward.reopen());
        m_ward.receiveCopies(1, 1);
        const Files killed = filesOf(m_ward.folder());
        m_ward.close();
        putBack(m_ward.folder(), killed);
        VERIFY_OK(m_ward.reopen()); // with its log it is whole
        QVERIFY(!m_ward.office().readOnlyBecause());
        m_ward.close();
        putBack(m_ward.folder(), killed);
        QFile::remove(m_ward.path() + u"-wal"_s);
        VERIFY_OK(m_ward.reopen());
        QVERIFY(m_ward.office().readOnlyBecause());
        QCOMPARE(m_ward.office().readOnlyBecause()->detail, u"restored"_s);
    }

    /// With the lock file gone as well, only the user's own folder knows how far the journal was.
    void aLogAndALockTakenAwayAreMissed()
    {
        VERIFY_OK(m_ward.reopen());
        m_ward.receiveCopies(1, 1);
        const Files killed = filesOf(m_ward.folder());
        m_ward.close();
        putBack(m_ward.folder(), killed);
        QFile::remove(m_ward.path() + u"-wal"_s);
        QFile::remove(lockPathOf(m_ward.path()));
        const auto reader = Office::open(m_ward.path(), Office::Access::read, m_ward.seams());
        VERIFY_OK(reader);
        const auto report = verify((*reader)->file());
        VERIFY_OK(report);
        const auto broken = std::ranges::find(report->checks, false, &Check::ok);
        QVERIFY(broken != report->checks.end());
        QCOMPARE(broken->name, u"acknowledged"_s);
        VERIFY_OK(m_ward.reopen());
        QCOMPARE(m_ward.office().readOnlyBecause()->detail, u"restored"_s);
        const auto refused = m_ward.act(u"tiepnhan"_s, u"submit"_s, m_afterBackup);
        VERIFY_ERROR(refused, ErrorCode::readOnly);
    }

    /// As long as before, but another history.
    void anotherStateOfTheSameLengthIsMissed()
    {
        const Files before = filesOf(m_ward.folder());
        VERIFY_OK(m_ward.reopen());
        m_ward.receiveCopies(2, 2);
        m_ward.close();
        const Files one = filesOf(m_ward.folder());
        putBack(m_ward.folder(), before);
        VERIFY_OK(m_ward.reopen());
        m_ward.receiveCopies(3, 3);
        m_ward.close();
        put(m_ward.path(), one[m_ward.path()]);
        QFile::remove(lockPathOf(m_ward.path()));
        VERIFY_OK(m_ward.reopen());
        QCOMPARE(m_ward.office().readOnlyBecause()->detail, u"restored"_s);
    }

    void aLogOfAnotherTimeIsNotPutToTheFile_data()
    {
        QTest::addColumn<int>("old");
        QTest::addColumn<bool>("oldFile");
        QTest::addRow("the file of the day before, the log of today") << 1 << true;
        QTest::addRow("the file of two days before, the log of today") << 2 << true;
        QTest::addRow("the file of today, the log of the day before") << 1 << false;
        QTest::addRow("the file of today, the log of two days before") << 2 << false;
    }
    void aLogOfAnotherTimeIsNotPutToTheFile()
    {
        QFETCH(int, old);
        QFETCH(bool, oldFile);
        QList<Files> killed;
        for (int day = 0; day < 3; ++day) {
            VERIFY_OK(m_ward.reopen());
            m_ward.approvedCopies();
            killed.append(filesOf(m_ward.folder()));
            m_ward.close();
        }
        const QString log = m_ward.path() + u"-wal"_s;
        Files mixed = killed[2];
        const QString swapped = oldFile ? m_ward.path() : log;
        mixed[swapped] = killed[2 - old][swapped];
        putBack(m_ward.folder(), mixed);
        VERIFY_ERROR(m_ward.reopen(), ErrorCode::damaged);
        VERIFY_ERROR(WardFile::openToRead(m_ward.path()), ErrorCode::damaged);
        QCOMPARE(bytesOf(m_ward.path()), mixed[m_ward.path()]); // nothing was put into it
        QCOMPARE(bytesOf(log), mixed[log]);
        putBack(m_ward.folder(), killed[2]); // the right pair opens
        VERIFY_OK(m_ward.reopen());
        QVERIFY(!m_ward.office().readOnlyBecause());
    }

    /// The log still holds what each of them wrote: nothing had put it into the file.
    void killsInARowLoseNothing()
    {
        QList<DossierId> received;
        for (int kill = 0; kill < 6; ++kill) {
            VERIFY_OK(m_ward.reopen());
            QVERIFY2(!m_ward.office().readOnlyBecause(), qPrintable(QString::number(kill)));
            received.append(m_ward.receiveCopies(1, 1));
            const Files killed = filesOf(m_ward.folder());
            m_ward.close();
            putBack(m_ward.folder(), killed);
        }
        VERIFY_OK(m_ward.reopen());
        for (const DossierId id : received)
            VERIFY_OK(m_ward.office().dossier(id));
        QVERIFY(verify(m_ward.office().file())->ok);
    }

    void aLogTakenAwayUnderOurHandsStopsTheWriting()
    {
        VERIFY_OK(m_ward.reopen());
        m_ward.receiveCopies(1, 1);
        QVERIFY(QFile::remove(m_ward.path() + u"-wal"_s));
        const auto refused = m_ward.act(u"tiepnhan"_s, u"submit"_s, m_afterBackup);
        VERIFY_ERROR(refused, ErrorCode::readOnly);
        QCOMPARE(refused.error().detail, u"fileReplaced"_s);
    }

    void anIndexOfTheLogIsMadeAnew()
    {
        putBack(m_ward.folder(), m_killed);
        put(m_ward.path() + u"-shm"_s, QByteArray(32768, '\x5a'));
        VERIFY_OK(m_ward.reopen());
        VERIFY_OK(m_ward.office().dossier(m_afterBackup));
        QVERIFY(verify(m_ward.office().file())->ok);
        QVERIFY(!m_ward.office().readOnlyBecause());
    }

    void aCopyOfTheFileInUseIsNotWritten()
    {
        VERIFY_OK(m_ward.reopen());
        m_ward.receiveCopies(1, 1);
        const QString copy = m_ward.folder() + u"/copy.motcua"_s;
        QVERIFY(QFile::copy(m_ward.path(), copy));
        const auto office = Office::open(copy, Office::Access::write, m_ward.seams());
        VERIFY_OK(office);
        QCOMPARE((*office)->readOnlyBecause()->detail, u"moved"_s);
    }

    void anOlderFilePutBackWithoutItsLogIsNoticed()
    {
        const QByteArray before = bytesOf(m_ward.path());
        VERIFY_OK(m_ward.reopen());
        m_ward.receiveCopies(1, 1);
        const Files killed = filesOf(m_ward.folder()); // the key ring has not heard of it
        m_ward.close();
        putBack(m_ward.folder(), killed);
        QFile::remove(m_ward.path() + u"-wal"_s);
        put(m_ward.path(), before);
        VERIFY_OK(m_ward.reopen());
        QCOMPARE(m_ward.office().readOnlyBecause()->detail, u"restored"_s);
    }

private:
    QString backups() const { return m_ward.folder() + u"/backups"_s; }

    static QByteArray damaged(QByteArray bytes, const QString& how, QRandomGenerator& random)
    {
        const auto any = [&] { return random.bounded(int(bytes.size())); };
        const int flips = how == u"flip" ? 1 : how == u"flips" ? random.bounded(2, 30) : 0;
        for (int n = 0; n < flips; ++n) {
            const int at = any();
            bytes[at] = char(bytes[at] ^ char(random.bounded(1, 256)));
        }
        if (how == u"subject") {
            const auto subject = bytes.lastIndexOf("dossier:1:", any());
            if (subject >= 0)
                bytes[subject + random.bounded(12)] ^= char(random.bounded(1, 256));
        }
        if (how == u"cut")
            bytes.truncate(any());
        if (how == u"zero") {
            const qsizetype page = any() / kPage * kPage;
            std::fill_n(bytes.begin() + page, qMin<qsizetype>(kPage, bytes.size() - page), '\0');
        }
        return bytes;
    }

    /// Whether the damage is found by opening, reading, or the check; fails where a dossier is read
    /// otherwise than it was written.
    bool isFound()
    {
        const auto office = Office::open(m_ward.path(), Office::Access::write, m_ward.seams());
        if (!office || (*office)->readOnlyBecause())
            return true;
        bool found = false;
        for (const DossierId id : m_ids) {
            const auto read = (*office)->dossier(id);
            found = found || !read;
            if (read && told(*read) != m_told[id]) {
                QTest::qFail(
                    "a dossier is shown otherwise than it was written", __FILE__, __LINE__);
                return false;
            }
        }
        const auto report = verify((*office)->file());
        return found || !report || !report->ok;
    }

    void breakALink()
    {
        VERIFY_OK(m_ward.reopen());
        Database& database = m_ward.office().file().database();
        database.run("DROP TRIGGER event_no_update");
        execute(database, "UPDATE event SET body = X'7b7d' WHERE id = ?", rowOf(m_ids.front()));
        database.run("CREATE TRIGGER event_no_update BEFORE UPDATE ON event\n"
                     "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END");
        m_ward.close();
    }

    OfficeFixture m_ward;
    SeededRandom m_salts{9};
    std::vector<DossierId> m_ids;
    DossierId m_afterBackup;
    QMap<DossierId, QString> m_told;
    Files m_killed;
    Files m_closed;
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
