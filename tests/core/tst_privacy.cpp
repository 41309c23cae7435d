// Personal data and secrets stay where they belong: files for their owner alone, no secret in the
// journal or in what is printed, numbers masked in lists, every look at a person accounted for, and
// what is kept too long is told.
#include "core/office/accesses.h"
#include "core/office/keeping.h"
#include "core/registers/registers.h"
#include "core/store/backup.h"
#include "core/store/os_crash.h"
#include "core/store/readings.h"
#include "core/wording/accesswords.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

#include <QDirIterator>
#include <QProcess>

#include <csignal>
#include <sys/stat.h>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const QString kNumber = u"034187009876"_s;
const QString kPassword = u"mat khau rat rieng 71"_s;
const Session kClerk{u"tiepnhan"_s};
const Session kChairman{u"chutich"_s};
const Session kAdministrator{u"quantri"_s};

QStringList openToOthers(const QString& folder)
{
    QStringList open;
    for (QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories); walk.hasNext();) {
        const QFileInfo file(walk.next());
        if (file.permissions()
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther))
            open += file.fileName();
    }
    return open;
}

QByteArray allBytes(const QString& folder)
{
    QByteArray bytes;
    for (QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories); walk.hasNext();) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

QStringList linesOf(const std::vector<Access>& accesses)
{
    QStringList lines;
    for (const Access& access : accesses)
        lines += access.login + u' ' + access.kind + u' '
            + (access.code.isEmpty() ? u"page"_s : u"dossier"_s);
    return lines;
}

std::vector<Access> accesses(const OfficeFixture& fixture, const QString& person = kNumber)
{
    return accessesOf(fixture.office().file(), fixture.office().ward().accounts, person).value();
}

/// The child that falls: with a person in its hands.
int fall(const QString& log)
{
    const QString name = u"Trần Thị Bích Đào 034187009876"_s;
    keepCrashLog(log);
    std::raise(name.isEmpty() ? SIGABRT : SIGSEGV);
    return 0;
}
} // namespace

class TestPrivacy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFileIsItsOwnersAlone()
    {
        const mode_t before = ::umask(022); // as usual: what is made carelessly all may read
        OfficeFixture fixture;
        fixture.receiveCopies(1, 1);
        const QString folder = fixture.folder();
        VERIFY_OK(backUp(fixture.path(), {folder + u"/backups"_s, {}, PasswordCost::least()},
            fixture.office().now(), *fixture.seams().random));
        VERIFY_OK(backUp(fixture.path(),
            {folder + u"/sealed"_s, u"mat khau dai"_s, PasswordCost::least()},
            fixture.office().now(), *fixture.seams().random));
        QVERIFY(QFile::exists(fixture.path() + u"-wal"_s));
        QCOMPARE(openToOthers(folder), QStringList());
        fixture.close();
        QCOMPARE(openToOthers(folder), QStringList());
        ::umask(before);
    }

    void noSecretStandsInAnyFile()
    {
        OfficeFixture fixture;
        VERIFY_OK(fixture.run(u"quantri"_s,
            {{u"do"_s, u"account"_s}, {u"login"_s, u"moi"_s}, {u"name"_s, u"Lê Mới"_s},
                {u"post"_s, u"Công chức"_s}, {u"roles"_s, QJsonArray{u"clerk"_s}},
                {u"password"_s, kPassword}, {u"pin"_s, u"8317"_s}, {u"key"_s, u"k1"_s}}));
        VERIFY_OK(fixture.run(u"quantri"_s,
            {{u"do"_s, u"account"_s}, {u"login"_s, u"moi"_s}, {u"action"_s, u"reset"_s},
                {u"password"_s, kPassword + u'2'}}));
        VERIFY_OK(fixture.office().signIn(u"moi"_s, {kPassword + u'2', {}}));
        VERIFY_ERROR(
            fixture.office().signIn(u"moi"_s, {u"sai mat khau 93"_s, {}}), ErrorCode::signIn);
        const QByteArray open = allBytes(fixture.folder());
        fixture.close();
        for (const QByteArray& bytes : {open, allBytes(fixture.folder())}) {
            QVERIFY(bytes.contains("account.added"));
            QVERIFY(!bytes.contains(kPassword.toUtf8()));
            QVERIFY(!bytes.contains("sai mat khau 93"));
            QVERIFY(!bytes.contains("\"8317\""));
        }
    }

    void aRefusalTellsNoSecret()
    {
        OfficeFixture fixture;
        const auto refused = fixture.run(u"quantri"_s,
            {{u"do"_s, u"account"_s}, {u"login"_s, u"moi"_s}, {u"name"_s, u"Lê Mới"_s},
                {u"post"_s, u"Công chức"_s}, {u"roles"_s, QJsonArray{u"clerk"_s}},
                {u"password"_s, u"ngan71"_s}});
        QVERIFY(!refused);
        const Error& error = refused.error();
        const QByteArray told
            = (error.field + error.detail).toUtf8() + QJsonDocument(error.values).toJson();
        QVERIFY2(!told.contains("ngan71"), told.constData());
    }

    /// Where the program stopped, and nothing of what it held.
    void theCrashLogHoldsNoPersonalData()
    {
        QTemporaryDir folder;
        const QString log = folder.filePath(u"crash.log"_s);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--fall"_s, log});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        QFile file(log);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("motcua "));
        QVERIFY(text.contains("signal 11"));
        QVERIFY(text.contains("tst_privacy"));
        QVERIFY(!text.contains("034187009876"));
        QVERIFY(!text.contains("Bích"));
        QCOMPARE(openToOthers(folder.path()), QStringList());
    }

    void whoSawAPersonsDataIsTold()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.approvedCopies();
        fixture.at(u"2022-05-04T09:10:00"_s);
        VERIFY_OK(fixture.office().noteReading(id, {u"quansat"_s}));
        fixture.at(u"2022-05-04T09:20:00"_s);
        VERIFY_OK(fixture.office().notePersonReading(kNumber, kChairman));
        const auto found = accesses(fixture);
        QCOMPARE(linesOf({found.begin(), found.begin() + 2}),
            (QStringList{u"chutich person.read page"_s, u"quansat dossier.read dossier"_s}));
        QCOMPARE(found[0].name, fixture.office().accountOf(kChairman)->name);
        const QStringList lines = linesOf(found);
        QVERIFY(lines.contains(u"tiepnhan dossier.received dossier"_s));
        QVERIFY(lines.contains(u"chutich dossier.approved dossier"_s));
        QCOMPARE(found.back().login, u"tiepnhan"_s);
    }

    void otherPeoplesLooksAreNotAmongThem()
    {
        OfficeFixture fixture;
        fixture.receiveCopies(1, 1);
        VERIFY_OK(fixture.run(u"tiepnhan"_s,
            {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s},
                {u"applicant"_s,
                    QJsonObject{{u"fullName"_s, u"Lê Văn Hai"_s},
                        {u"personalNumber"_s, u"034187001111"_s}}},
                {u"answers"_s, QJsonObject{{u"copies"_s, 1}, {u"pages"_s, 1}}}}));
        VERIFY_OK(fixture.office().notePersonReading(u"034187001111"_s, kChairman));
        QVERIFY(!linesOf(accesses(fixture)).contains(u"chutich person.read page"_s));
        QCOMPARE(
            linesOf(accesses(fixture, u"034187001111"_s)).front(), u"chutich person.read page"_s);
    }

    void whoMaySeeTheAccesses_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<bool>("may");
        QTest::addRow("a leader") << u"chutich"_s << true;
        QTest::addRow("an administrator") << u"quantri"_s << true;
        QTest::addRow("a clerk") << u"tiepnhan"_s << false;
        QTest::addRow("an observer") << u"quansat"_s << false;
        QTest::addRow("nobody") << QString() << false;
    }
    void whoMaySeeTheAccesses()
    {
        QFETCH(QString, login);
        OfficeFixture fixture;
        QTEST(maySeeAccesses(fixture.office(), {login}).ok(), "may");
    }

    void ofNobodyThereIsNothing()
    {
        OfficeFixture fixture;
        VERIFY_ERROR(
            accessesOf(fixture.office().file(), {}, u"034187002222"_s), ErrorCode::notFound);
    }

    void theTableIsSafeInASpreadsheet()
    {
        const Access access{Instant::fromIso(u"2022-05-04T09:00:00"_s).value(), {1, 5},
            u"tiepnhan"_s, u"=HYPERLINK(\"x\")"_s, u"dossier.read"_s, {1, 3}, u"H26-1"_s};
        const QByteArray bytes = accessesCsv({access}, Language::vietnamese);
        QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
        const QString csv = QString::fromUtf8(bytes);
        QVERIFY2(csv.contains(u"\"'=HYPERLINK(\"\"x\"\")\""_s), qPrintable(csv));
        QVERIFY(csv.contains(u"\"Xem hồ sơ\",\"H26-1\""_s));
        QCOMPARE(csv.count(u"\r\n"_s), 2);
    }

    void howLongSomethingIsKept_data()
    {
        QTest::addColumn<QString>("registerId");
        QTest::addColumn<QString>("term");
        QTest::addColumn<QDate>("until");
        QTest::addRow("a book of certifications: for ever")
            << u"SCT/BS"_s << u"certification-books"_s << QDate();
        QTest::addRow("a paper with a certified signature: 2 years")
            << u"SCT/CK,ĐC"_s << u"signature-papers"_s << QDate(2024, 12, 31);
        QTest::addRow("a contract: 20 years")
            << u"SCT/HĐ,GD"_s << u"contract-papers"_s << QDate(2042, 12, 31);
        QTest::addRow("a book of civil status: for ever")
            << u"KH"_s << u"civil-status-books"_s << QDate();
        QTest::addRow("fee receipts: 10 years")
            << u"BL"_s << u"fee-receipts"_s << QDate(2032, 12, 31);
        QTest::addRow("dossiers: 10 years")
            << u"tracking"_s << u"one-stop-dossiers"_s << QDate(2032, 12, 31);
    }
    void howLongSomethingIsKept()
    {
        QFETCH(QString, registerId);
        QFETCH(QString, term);
        QFETCH(QDate, until);
        for (const RetentionTerm& one : termsFor(registerId, 2022))
            if (one.id == term) {
                QCOMPARE(keptUntil(one, 2022).value_or(QDate()), until);
                QVERIFY(!one.source.isEmpty());
                return;
            }
        QFAIL("no such term");
    }

    void everyRegisterHasItsTerm()
    {
        for (const Register& one : allRegisters())
            QVERIFY2(!termsFor(one.id, 2022).empty(), qPrintable(one.id));
    }

    void whatIsDueIsListedFirstAndNothingIsDestroyed()
    {
        OfficeFixture fixture;
        fixture.approvedCopies();
        const qint64 events = fixture.office().file().head()->id.seq;
        const auto early = keptOn(fixture.office().file(), {2032, 12, 31});
        VERIFY_OK(early);
        QVERIFY(std::ranges::none_of(*early, &Kept::due));
        const auto late = keptOn(fixture.office().file(), {2033, 1, 1});
        VERIFY_OK(late);
        QCOMPARE(late->front().registerId, u"tracking"_s);
        QCOMPARE(late->front().count, 1);
        QVERIFY(late->front().due);
        QVERIFY(!late->back().due);
        QCOMPARE(fixture.office().file().head()->id.seq, events);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--fall")
        return fall(arguments.value(2));
    TestPrivacy test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_privacy.moc"
