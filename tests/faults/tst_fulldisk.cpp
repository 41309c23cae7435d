// Real disks, made small for the test. One without space: what does not fit is refused in words,
// nothing is half there, the last good backup stays, and with space again the work goes on where it
// stopped. One that may only be read: it is read, or refused, and stays as it is.
#include "core/store/backup.h"
#include "core/store/migrations.h"
#include "core/store/verify.h"
#include "core/wording/wording.h"
#include "tests/nightly/nightlyward.h"
#include "tests/nightly/randomdesk.h"
#include "tests/support/must.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QStorageInfo>
#include <QTemporaryDir>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr int kNoDisk = 77; ///< this system lets nobody mount one

/// Takes the space of a disk away and gives it back.
class Ballast
{
public:
    explicit Ballast(const QString& folder)
        : m_file(folder + u"/ballast"_s)
    {
    }
    /// Until only `room` bytes are left.
    void fill(qint64 room)
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("no ballast");
        const QByteArray block(4096, 'x');
        while (QStorageInfo(m_file.fileName()).bytesAvailable() > room)
            if (m_file.write(block) != block.size())
                break;
        m_file.close();
    }
    void drop() { m_file.remove(); }

private:
    QFile m_file;
};

QByteArray wholeFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void check(bool holds, const char* what)
{
    if (!holds)
        qFatal("not so: %s", what);
}

bool isSpace(const Error& error)
{
    return error.code == ErrorCode::diskFull
        && sentence(error, Language::vietnamese).contains(u"đầy"_s);
}

Result<BackupFile> backUpInto(const QString& folder, const Office& office, Random& random)
{
    return backUp(office.file().path(), {folder + u"/backups"_s, {}, PasswordCost::least()},
        office.now(), random);
}

void intakeUntilFull(RandomDesk& desk, const Office& office)
{
    int taken = 0;
    while (desk.receive())
        ++taken;
    check(isSpace(desk.refusal()), "an intake that does not fit is refused in words");
    check(taken > 0 && faultOf(office).isEmpty(), "what was taken in is whole");
}

int onASmallDisk(const QString& folder)
{
    NightlyWard ward(folder, 5);
    ward.found();
    SeededRandom random(6);
    QRandomGenerator dice(7);
    Ballast ballast(folder);
    auto office = must(ward.open());
    {
        RandomDesk desk(*office, dice);
        check(desk.receive(), "there is room for one");
        const BackupFile good = must(backUpInto(folder, *office, random));
        ballast.fill(200'000);
        intakeUntilFull(desk, *office);
        const auto print = office->recordPrint(
            must(office->find(desk.codes().first())), u"control"_s, {u"tiepnhan"_s});
        check(print || isSpace(print.error()), "a print is recorded, or refused in words");
        const auto backup = backUpInto(folder, *office, random);
        check(!backup && isSpace(backup.error()), "a backup that does not fit is refused in words");
        check(contentsOf(good.path, true).ok(), "the last good backup stays");
        check(QDir(folder + u"/backups"_s).entryList(QDir::Files | QDir::Hidden).size() == 1,
            "nothing half lies beside it");
    }
    office.reset(); // its last checkpoint has no room, either
    {
        const auto full = ward.open();
        if (!full)
            std::fprintf(stderr, "%s %s\n", qPrintable(errorName(full.error().code)),
                QJsonDocument(full.error().values).toJson().constData());
        check(full || isSpace(full.error()), "a full disk is told when opening");
        if (full)
            check(faultOf(**full).isEmpty(), "the file is whole on a full disk");
    }
    ballast.drop();
    office = must(ward.open());
    RandomDesk desk(*office, dice);
    check(desk.receive(), "with space again the next one is taken in");
    check(office->file().isWritable() && !office->readOnlyBecause(), "nothing stays stopped");
    check(faultOf(*office).isEmpty(), "everything is whole");
    check(backUpInto(folder, *office, random).ok(), "a backup is made again");
    ballast.fill(100'000);
    while (desk.receive()) { }
    ballast.drop();
    check(desk.receive(), "it goes on without being opened again");
    std::puts("done");
    return 0;
}

/// As a program left it that knew nothing yet of looks at people.
void putBackBySteps(const QString& path, qint64 version)
{
    const auto database = must(Database::open(path, Database::Mode::write));
    database->run("DROP TABLE reading");
    for (qint64 step = 1; step < version; ++step)
        database->run(migrations()[std::size_t(step)]);
    database->run("PRAGMA user_version=" + std::to_string(version));
}

/// An upgrade wants room for its copy; without it the file stays as it was, and is upgraded once
/// there is room.
int anUpgradeOnASmallDisk(const QString& folder)
{
    NightlyWard ward(folder, 5);
    ward.found();
    QRandomGenerator dice(7);
    {
        const auto office = must(ward.open());
        check(RandomDesk(*office, dice).receive(), "a dossier");
    }
    putBackBySteps(ward.path(), 2);
    const QByteArray before = wholeFile(ward.path());
    for (const qint64 room : {0, 20'000, 100'000}) {
        Ballast ballast(folder);
        ballast.fill(room);
        const auto refused = ward.open();
        check(!refused && isSpace(refused.error()), "an upgrade without room is refused in words");
        check(wholeFile(ward.path()) == before, "the file is as it was");
        ballast.drop();
    }
    const auto office = must(ward.open());
    check(office->file().database().number("PRAGMA user_version") == qint64(migrations().size()),
        "with room it is upgraded");
    check(faultOf(*office).isEmpty(), "everything is whole");
    check(RandomDesk(*office, dice).receive(), "and work goes on");
    std::puts("done");
    return 0;
}

void remount(const QString& folder, const QString& how)
{
    check(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,"_s + how, folder}) == 0, "remounted");
}

int onADiskToRead(const QString& folder)
{
    NightlyWard ward(folder, 5);
    ward.found();
    QRandomGenerator dice(7);
    QString code;
    {
        const auto office = must(ward.open());
        RandomDesk desk(*office, dice);
        check(desk.receive(), "a dossier");
        code = desk.codes().first();
        for (const QString& part : {u""_s, u"-wal"_s}) // as a kill leaves it
            check(QFile::copy(ward.path() + part, folder + u"/cut.motcua"_s + part), "a copy");
    }
    remount(folder, u"ro"_s);
    const auto refused = ward.open();
    check(!refused && refused.error().code == ErrorCode::readOnly, "writing is refused in words");
    const auto file = must(WardFile::openToRead(ward.path()));
    check(must(verify(*file)).ok, "it is read and checked");
    check(!file->mayWrite(), "and not written");
    SeededRandom random(6);
    const QTemporaryDir elsewhere;
    const auto backup = backUp(ward.path(), {elsewhere.path(), {}, PasswordCost::least()},
        Instant::fromLocal({2022, 5, 4}, {17, 0}), random);
    check(backup && must(contentsOf(backup->path, true)).events > 0, "it is backed up elsewhere");
    const auto cut = WardFile::openToRead(folder + u"/cut.motcua"_s);
    check(!cut || must(verify(**cut)).ok, "with a log that cannot be put to it: whole, or refused");
    remount(folder, u"rw"_s);
    check(must(ward.open())->find(code).ok(), "it may be written again");
    std::puts("done");
    return 0;
}
} // namespace

class TestFullDisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFullDiskIsOnlyAPause() { onASmallDiskOfItsOwn(u"full"_s); }
    void anUpgradeWithoutRoomChangesNothing() { onASmallDiskOfItsOwn(u"upgrade"_s); }
    void aDiskThatMayOnlyBeReadStaysAsItIs() { onASmallDiskOfItsOwn(u"read"_s); }

private:
    /// As root of a name space of its own, where anybody may mount one.
    void onASmallDiskOfItsOwn(const QString& what)
    {
        const QTemporaryDir folder;
        QProcess small;
        small.setProcessChannelMode(QProcess::MergedChannels);
        small.start(u"unshare"_s,
            {u"-rm"_s, u"sh"_s, u"-c"_s,
                u"mount -t tmpfs -o size=6m tmpfs \"$1\" || exit 77; exec \"$2\" --inside \"$1\" $3"_s,
                u"sh"_s, folder.path(), QCoreApplication::applicationFilePath(), what});
        if (!small.waitForStarted())
            QSKIP("there is no unshare here");
        QVERIFY(small.waitForFinished(60'000));
        const QByteArray said = small.readAll();
        if (small.exitCode() == kNoDisk || said.contains("unshare:"))
            QSKIP("this system mounts no small disk for its users");
        QVERIFY2(said.trimmed().endsWith("done"), said.constData());
    }
};

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc == 4 && QByteArray(argv[1]) == "--inside") {
        const QString folder = QString::fromLocal8Bit(argv[2]);
        const QByteArray what = argv[3];
        return what == "full" ? onASmallDisk(folder)
            : what == "read"  ? onADiskToRead(folder)
                              : anUpgradeOnASmallDisk(folder);
    }
    TestFullDisk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fulldisk.moc"
