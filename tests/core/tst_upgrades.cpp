// A ward's file lives longer than any version of the program: every step of its tables is frozen,
// an upgrade is whole or not at all and keeps a copy, and what a release wrote opens in every later
// one.
#include "core/journal/chain.h"
#include "core/office/cash.h"
#include "core/office/numbers.h"
#include "core/store/migrations.h"
#include "core/store/search.h"
#include "core/store/verify.h"
#include "core/store/worklists.h"
#include "core/wording/wording.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
/// BLAKE2b of each migration ever released, in order. A line is never changed: another one is
/// added.
const QByteArrayList kFrozen{
    "9b144d010eda0c7c66700eb76d3d4d0e",
    "0372fd7276d334b55558220f964230fa",
    "9eec78805fd302db8483bd7f32e1fca4",
};

/// The steps of a made-up file: three tables, one row brought from one into the next.
constexpr std::array kSteps{
    "CREATE TABLE a(x INTEGER) STRICT",
    "CREATE TABLE b(x INTEGER) STRICT; INSERT INTO b SELECT x + 1 FROM a",
    "ALTER TABLE b ADD COLUMN y TEXT NOT NULL DEFAULT 'd'; UPDATE b SET y = 'e'",
    "DROP TABLE a",
};
constexpr const char* kBroken = "UPDATE b SET x = x + 1; INSERT INTO nowhere VALUES(1)";

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// A file that only knows the first step, with a row.
std::unique_ptr<Database> anOldFile(const QString& path)
{
    write(path, {});
    auto database = *Database::open(path, Database::Mode::write);
    static_cast<void>(migrate(*database, path, std::span(kSteps).first(1)).value());
    database->run("INSERT INTO a VALUES(7)");
    return database;
}

QStringList statesIn(const Office& office)
{
    QStringList states;
    const WorkPage all = page(office.file(), {Work::all, office.now()}, 100).value();
    for (const DossierRow& row : all.rows)
        states += stateName(row.state);
    return states;
}
} // namespace

class TestUpgrades : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMigrationIsFrozen()
    {
        QByteArrayList sums;
        for (const char* step : migrations())
            sums += blake2b(step).toHex().left(32);
        QCOMPARE(sums, kFrozen);
    }

    void aBrokenStepChangesNothing_data()
    {
        QTest::addColumn<int>("broken");
        for (int step = 1; step < int(kSteps.size()); ++step)
            QTest::addRow("step %d", step + 1) << step;
    }
    void aBrokenStepChangesNothing()
    {
        QFETCH(int, broken);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.motcua"_s);
        auto database = anOldFile(path);
        auto steps = kSteps;
        steps[std::size_t(broken)] = kBroken;
        QVERIFY(!migrate(*database, path, steps));
        QVERIFY(!database->inTransaction());
        QCOMPARE(database->number("PRAGMA user_version"), 1);
        QCOMPARE(database->number("SELECT count(*) FROM sqlite_schema WHERE type = 'table'"), 1);
        VERIFY_OK(migrate(*database, path, kSteps));
        QCOMPARE(database->number("PRAGMA user_version"), qint64(kSteps.size()));
        QCOMPARE(database->number("SELECT x FROM b WHERE y = 'e'"), 8);
    }

    /// The file as a power cut leaves it behind each step: the transaction is not there.
    void anInterruptedUpgradeBeginsAgain_data() { aBrokenStepChangesNothing_data(); }
    void anInterruptedUpgradeBeginsAgain()
    {
        QFETCH(int, broken);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.motcua"_s);
        const QString left = folder.filePath(u"left.motcua"_s);
        auto database = anOldFile(path);
        database->run("PRAGMA journal_mode=WAL; PRAGMA cache_size=1; BEGIN IMMEDIATE");
        for (int step = 1; step <= broken; ++step)
            database->run(kSteps[std::size_t(step)]);
        write(left, read(path));
        write(left + u"-wal"_s, read(path + u"-wal"_s));
        database.reset();
        auto again = *Database::open(left, Database::Mode::write);
        QCOMPARE(again->number("PRAGMA user_version"), 1);
        VERIFY_OK(migrate(*again, left, kSteps));
        QCOMPARE(again->number("SELECT x FROM b WHERE y = 'e'"), 8);
        QCOMPARE(
            (*Database::open(left + u".v1"_s, Database::Mode::read))->number("SELECT x FROM a"), 7);
    }

    void theCopyOfBeforeIsNobodyElsesToRead()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.motcua"_s);
        auto database = anOldFile(path);
        VERIFY_OK(migrate(*database, path, kSteps));
        const auto permissions = QFile::permissions(path + u".v1"_s);
        QVERIFY(!(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther)));
    }

    void withoutRoomForTheCopyNothingIsUpgraded()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.motcua"_s);
        auto database = anOldFile(path);
        QVERIFY(QDir(folder.path()).mkpath(u"x.motcua.v1/full"_s)); // where the copy would go
        QVERIFY(!migrate(*database, path, kSteps));
        QCOMPARE(database->number("PRAGMA user_version"), 1);
    }

    void anOlderProgramSaysWhatToDo()
    {
        OfficeFixture fixture;
        fixture.office().file().database().run("PRAGMA user_version=99");
        fixture.close();
        const QByteArray before = read(fixture.path());
        const auto refused = Office::open(fixture.path(), Office::Access::write, fixture.seams());
        VERIFY_ERROR(refused, ErrorCode::newerFile);
        const QString told = sentence(refused.error(), Language::vietnamese);
        QVERIFY2(told.contains(u"cập nhật chương trình"_s), qPrintable(told));
        QCOMPARE(read(fixture.path()), before);
    }

    void theFileOfARelease_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString& name :
            QDir(QStringLiteral(MOTCUA_TOP "/tests/fixtures")).entryList({u"ward-*.motcua"_s}))
            QTest::addRow("%s", qPrintable(name)) << name;
    }
    void theFileOfARelease()
    {
        QFETCH(QString, file);
        OfficeFixture fixture(u"2022-05-04T17:00:00"_s);
        fixture.close();
        write(fixture.path(), read(QStringLiteral(MOTCUA_TOP "/tests/fixtures/") + file));
        VERIFY_OK(fixture.reopen());
        const Office& office = fixture.office();
        const auto report = verify(office.file());
        VERIFY_OK(report);
        for (const Check& check : report->checks)
            QVERIFY2(check.ok, qPrintable(check.name + u' ' + check.place + u' ' + check.detail));
        QCOMPARE(statesIn(office),
            (QStringList{u"registered"_s, u"received"_s, u"received"_s, u"done"_s, u"rejected"_s,
                u"done"_s, u"stopped"_s, u"handedOver"_s, u"done"_s, u"processing"_s,
                u"forApproval"_s, u"stopped"_s, u"refused"_s, u"awaitingSupplement"_s,
                u"received"_s}));
        QCOMPARE(find(office.file(), u"huong pham"_s, 5)->dossiers.size(), std::size_t(1));
        const auto audits = auditNumbers(office);
        VERIFY_OK(audits);
        for (const NumberAudit& audit : *audits)
            QVERIFY(audit.sound());
        QCOMPARE(cashOf(office, {2022, 5, 4})->all.total(), Dong{12'000});
        QCOMPARE(office.ward().accounts.size(), std::size_t(7));
    }

    /// It came from another computer: its administrator starts a station, and its dossiers go on.
    void theFileOfAReleaseGoesOn_data() { theFileOfARelease_data(); }
    void theFileOfAReleaseGoesOn()
    {
        QFETCH(QString, file);
        OfficeFixture fixture(u"2022-05-04T17:00:00"_s);
        fixture.close();
        write(fixture.path(), read(QStringLiteral(MOTCUA_TOP "/tests/fixtures/") + file));
        VERIFY_OK(fixture.reopen());
        QVERIFY(fixture.office().readOnlyBecause());
        VERIFY_OK(
            fixture.office().startStation({u"quantri"_s}, nothingGivenSince(fixture.office())));
        const auto waiting = fixture.office().find(u"H26.12.03-220504-0005"_s);
        VERIFY_OK(waiting);
        VERIFY_OK(fixture.act(u"chutich"_s, u"approve"_s, *waiting));
        QVERIFY(verify(fixture.office().file())->ok);
    }
};

QTEST_GUILESS_MAIN(TestUpgrades)
#include "tst_upgrades.moc"
