// Somebody changes the ward's file behind the program's back: what they wanted is found, even where
// the whole journal is made anew (against the head that a day sheet bears).
#include "core/office/credentialcheck.h"
#include "core/office/daysheet.h"
#include "core/store/verify.h"
#include "tests/support/forger.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const Session kClerk{u"tiepnhan"_s};
const QDate kDay(2022, 5, 4);

/// A ward with an approved dossier, and the day sheet printed behind it.
struct Ward
{
    OfficeFixture fixture;
    DossierId approved = fixture.approvedCopies();
    DossierId waiting = fixture.receiveCopies(1, 1);
    Head printed = printSheet();

    WardFile& file() { return fixture.office().file(); }

private:
    Head printSheet()
    {
        const DaySheet sheet = daySheetOf(fixture.office(), kDay).value();
        static_cast<void>(fixture.office().recordDaySheet(kDay, sheet.head, kClerk).value());
        return sheet.head;
    }
};

QStringList brokenChecks(const WardFile& file)
{
    QStringList names;
    VerifyReport report = verify(file).value();
    static_cast<void>(addCredentialCheck(report, file).value());
    for (const Check& check : report.checks)
        if (!check.ok)
            names += check.name;
    return names;
}

void makeLeader(const EventHeader& header, QJsonObject& body)
{
    if (header.kind == u"account.added" && body[u"login"_s].toString() == u"tiepnhan")
        body[u"roles"_s] = QJsonArray{u"clerk"_s, u"leader"_s};
}
} // namespace

class TestTrust : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsChangedInTheFileIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("check");
        const auto row = [](const char* label, const char* sql, const char* check) {
            QTest::newRow(label) << QByteArray(sql) << QString::fromLatin1(check);
        };
        row("a clerk becomes a leader",
            "UPDATE event SET body = CAST(replace(CAST(body AS TEXT), '[\"clerk\"]', "
            "'[\"clerk\",\"leader\"]') AS BLOB) WHERE kind = 'account.added'",
            "chain");
        row("one's own dossier is approved: an event more",
            "INSERT INTO event(id, at, when_ms, kind, header, salt, body, body_hash, hash)"
            " SELECT (SELECT max(id) + 1 FROM event), (SELECT max(at) + 1 FROM event), when_ms,"
            " kind, header, salt, body, body_hash, hash FROM event WHERE kind = 'dossier.approved'",
            "chain");
        row("one's own dossier is approved: its state in the list",
            "UPDATE v_dossier SET state = 'approved' WHERE state = 'received'", "views");
        row("the name of who approved",
            "UPDATE event SET header = CAST(replace(CAST(header AS TEXT), 'chutich', 'tiepnhan') "
            "AS "
            "BLOB) WHERE kind = 'dossier.approved'",
            "chain");
        row("a line of the journal is deleted",
            "DELETE FROM event_subject WHERE event = (SELECT id FROM event WHERE kind = "
            "'dossier.approved');"
            "DELETE FROM event WHERE kind = 'dossier.approved'",
            "chain");
        row("two lines are swapped",
            "UPDATE event SET id = id + 1000 WHERE id = (SELECT min(id) + 3 FROM event);"
            "UPDATE event SET id = id - 1 WHERE id = (SELECT min(id) + 4 FROM event);"
            "UPDATE event SET id = id - 999 WHERE id > (SELECT min(id) + 900 FROM event)",
            "chain");
        row("a number in the book", "UPDATE v_number SET number = number + 1", "views");
        row("the chairman's password becomes the clerk's",
            "UPDATE credential SET password_hash = (SELECT password_hash FROM credential WHERE"
            " login = 'tiepnhan') WHERE login = 'chutich'",
            "credentials");
        row("a password for nobody",
            "INSERT INTO credential(login, password_hash, pin_hash) VALUES('ma', 'x', '')",
            "credentials");
        row("a password is taken away", "DELETE FROM credential WHERE login = 'quantri'",
            "credentials");
        row("an account of the journal is hidden",
            "UPDATE event_subject SET subject = 'wand' WHERE subject = 'ward' AND event ="
            " (SELECT max(id) FROM event WHERE kind = 'account.added')",
            "subjects");
        row("a fee", "UPDATE v_dossier SET fee_total = 0", "views");
    }
    void whatIsChangedInTheFileIsFound()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, check);
        Ward ward;
        QCOMPARE(brokenChecks(ward.file()), QStringList());
        tamper(ward.file(), sql);
        QCOMPARE(brokenChecks(ward.file()).value(0), check);
    }

    /// A journal that ends earlier is sound in itself; the key of its station knows how long it
    /// was.
    void aJournalCutShortIsNoticedByItsStation()
    {
        Ward ward;
        ward.fixture.close();
        {
            SeededRandom random;
            const auto file = WardFile::openToWrite(ward.fixture.path(), random);
            VERIFY_OK(file);
            tamper(**file,
                "DELETE FROM event_subject WHERE event = (SELECT max(id) FROM event);"
                "DELETE FROM event WHERE id = (SELECT max(id) FROM event)");
        }
        VERIFY_OK(ward.fixture.reopen());
        QVERIFY(ward.fixture.office().readOnlyBecause());
        QCOMPARE(ward.fixture.office().readOnlyBecause()->detail, u"restored"_s);
    }

    void aPasswordSetByTheProgramIsRight()
    {
        Ward ward;
        for (const QJsonObject& command :
            {QJsonObject{{u"action"_s, u"reset"_s}, {u"login"_s, u"tiepnhan"_s},
                 {u"password"_s, u"mat khau moi"_s}},
                QJsonObject{
                    {u"action"_s, u"stop"_s}, {u"login"_s, u"tiepnhan2"_s}, {u"pin"_s, u"1357"_s}},
                QJsonObject{{u"action"_s, u"add"_s}, {u"login"_s, u"moi"_s}, {u"name"_s, u"Mới"_s},
                    {u"roles"_s, QJsonArray{u"clerk"_s}}, {u"password"_s, u"mat khau dau"_s}}}) {
            QJsonObject account = command;
            account[u"do"_s] = u"account"_s;
            VERIFY_OK(ward.fixture.run(u"quantri"_s, account));
            QCOMPARE(brokenChecks(ward.file()), QStringList());
        }
    }

    void aChainMadeAnewBreaksItsSignatures()
    {
        Ward ward;
        forgeChain(ward.file(), makeLeader);
        QCOMPARE(brokenChecks(ward.file()), QStringList{u"signatures"_s});
    }

    void aChainMadeAnewWithItsSignaturesIsFoundAgainstThePrintedHead()
    {
        Ward ward;
        SeededRandom random(9);
        const KeyPair keys = newKeyPair(random);
        QCOMPARE(*eventOfHead(ward.file(), shortHead(ward.printed.hash)), ward.printed.id);
        forgeChain(ward.file(), makeLeader, &keys);
        QCOMPARE(brokenChecks(ward.file()), QStringList());
        VERIFY_ERROR(eventOfHead(ward.file(), shortHead(ward.printed.hash)), ErrorCode::notFound);
        VERIFY_ERROR(eventOfHead(ward.file(), QString::fromLatin1(ward.printed.hash.toHex())),
            ErrorCode::notFound);
    }

    void whatIsNoHeadIsSaidToBeNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("too short") << u"7f3a-91c2-0b5e"_s;
        QTest::newRow("letters") << u"7f3a-91c2-0b5e-d4ag"_s;
        QTest::newRow("too long") << QString(65, u'a');
    }
    void whatIsNoHeadIsSaidToBeNone()
    {
        QFETCH(QString, text);
        OfficeFixture fixture;
        VERIFY_ERROR(eventOfHead(fixture.office().file(), text), ErrorCode::badInput);
    }
};

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
