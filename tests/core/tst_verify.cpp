// Whatever is changed behind the program's back is found, and its place is named.
#include "core/dossier/fold.h"
#include "core/security/headsignature.h"
#include "core/store/lookups.h"
#include "core/store/readings.h"
#include "core/store/verify.h"
#include "tests/support/forger.h"
#include "tests/support/madeupward.h"
#include "tests/support/verify.h"

#include <QtTest>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const Check* firstBroken(const VerifyReport& report)
{
    for (const Check& check : report.checks)
        if (!check.ok)
            return &check;
    return nullptr;
}
} // namespace

class TestVerify : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSoundFileIsSound()
    {
        MadeUpWard ward(4);
        ward.live(60);
        const auto report = verify(ward.file());
        VERIFY_OK(report);
        QVERIFY(report->ok);
        QCOMPARE(report->events, ward.file().head()->id.seq);
        QCOMPARE(report->head, ward.file().head()->hash);
        QCOMPARE(report->checks.size(), size_t(9));
    }

    void checkingBesideAWriterChangesNothing()
    {
        MadeUpWard ward(4);
        ward.live(20);
        const auto reader = WardFile::openToRead(ward.path());
        VERIFY_OK(reader);
        QVERIFY(verify(**reader)->ok);
        ward.live(20);
        QVERIFY(verify(**reader)->ok);
        QVERIFY(verify(ward.file())->ok);
    }

    void everyChangeIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("place");
        const auto row
            = [](const char* label, const char* sql, const char* name, const char* place) {
                  QTest::newRow(label)
                      << QByteArray(sql) << QString::fromLatin1(name) << QString::fromLatin1(place);
              };
        row("a byte of a body",
            "UPDATE event SET body = CAST(replace(CAST(body AS TEXT), '2.000815', '2.000816') AS "
            "BLOB) WHERE seq = 1",
            "chain", "1:1");
        row("a byte of a header",
            "UPDATE event SET header = CAST(replace(CAST(header AS TEXT), 'tiepnhan', 'chutich') "
            "AS BLOB) WHERE seq = 2",
            "chain", "1:2");
        row("a hash", "UPDATE event SET hash = randomblob(32) WHERE seq = 3", "chain", "1:3");
        row("a column", "UPDATE event SET when_ms = when_ms + 1 WHERE seq = 4", "chain", "1:4");
        row("a kind", "UPDATE event SET kind = 'dossier.approved' WHERE seq = 1", "chain", "1:1");
        row("a deleted row", "DELETE FROM event WHERE seq = 5", "chain", "1:5");
        row("a deleted row and its subjects",
            "DELETE FROM event_subject WHERE (event & 1099511627775) = 5; DELETE FROM event WHERE "
            "seq = 5",
            "chain", "1:5");
        row("two rows swapped",
            "UPDATE event SET id = id + 1000000 WHERE seq = 6; UPDATE event SET id = id - 1 WHERE "
            "seq = 7;"
            "UPDATE event SET id = id - 999999 WHERE seq = 1000006",
            "chain", "1:6");
        row("an inserted row",
            "INSERT INTO event(id, at, when_ms, kind, header, salt, body, body_hash, hash)"
            " SELECT max(id) + 1, max(at) + 1, when_ms, kind, header, salt, body, body_hash, hash "
            "FROM event",
            "chain", "");
        row("a subject taken away", "DELETE FROM event_subject WHERE (event & 1099511627775) = 2",
            "subjects", "1:2");
        row("a subject put in",
            "INSERT INTO event_subject(subject, at, event) SELECT 'dossier:1:999', at, id FROM "
            "event WHERE seq = 3",
            "subjects", "1:3");
        row("a state in a view",
            "UPDATE v_dossier SET state = CASE state WHEN 'done' THEN 'received' ELSE 'done' END"
            " WHERE key = (SELECT min(key) FROM v_dossier)",
            "views", "v_dossier");
        row("a row of a view",
            "DELETE FROM v_party WHERE dossier = (SELECT min(key) FROM v_dossier)", "views",
            "v_party");
        row("a receipt put in",
            "INSERT INTO v_receipt VALUES(1, 0, 'A', 1, 1, 'cash', '[]', 'x', 1, 1, NULL, NULL, "
            "'', '')",
            "views", "v_receipt");
        row("a key put in", "INSERT INTO v_key VALUES('x', 'receive', 0, 0)", "views", "v_key");
        row("a forgotten word",
            "INSERT INTO v_search(v_search, rowid, words) SELECT 'delete', key, words FROM "
            "v_dossier LIMIT 1",
            "search", "v_search");
    }
    void everyChangeIsFound()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, name);
        QFETCH(QString, place);
        MadeUpWard ward(4);
        ward.live(60);
        tamper(ward.file(), sql);
        const auto report = verify(ward.file());
        VERIFY_OK(report);
        QVERIFY(!report->ok);
        const Check* broken = firstBroken(*report);
        QCOMPARE(broken->name, name);
        if (!place.isEmpty())
            QCOMPARE(broken->place, place);
        QVERIFY(!broken->detail.isEmpty());
    }

    /// What no statement of ours can reach: the inner tables of the index.
    void aDamagedSearchIndexIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("words are not found where they begin")
            << QByteArray("DELETE FROM v_search_idx");
        QTest::newRow("a piece is gone") << QByteArray(
            "DELETE FROM v_search_data WHERE id = (SELECT max(id) FROM v_search_data)");
        QTest::newRow("a byte of a piece") << QByteArray(
            "UPDATE v_search_data SET block = substr(block, 1, 40) || x'00' || substr(block, 42)"
            " WHERE id = (SELECT max(id) FROM v_search_data)");
    }
    void aDamagedSearchIndexIsFound()
    {
        QFETCH(QByteArray, sql);
        MadeUpWard ward(4);
        ward.live(300);
        ward.file().database().run("INSERT INTO v_search(v_search) VALUES('optimize')");
        QVERIFY(verify(ward.file())->ok);
        SQLite::Database(ward.path().toStdString(), SQLite::OPEN_READWRITE).exec(sql.toStdString());
        const auto report = verify(ward.file());
        VERIFY_OK(report);
        const Check* broken = firstBroken(*report);
        QVERIFY(broken);
        QCOMPARE(broken->name, u"search"_s);
        VERIFY_OK(ward.file().rebuild());
        QVERIFY(verify(ward.file())->ok);
    }

    void aLookTakenOutBeforeItCameIntoTheJournalIsMissed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("one of them") << QByteArray("DELETE FROM reading WHERE id = 2");
        QTest::newRow("all of them") << QByteArray("DELETE FROM reading");
        QTest::newRow("one more") << QByteArray(
            "INSERT INTO reading(login, dossier, when_ms) VALUES('quantri', 1, 1)");
    }
    void aLookTakenOutBeforeItCameIntoTheJournalIsMissed()
    {
        QFETCH(QByteArray, sql);
        MadeUpWard ward(4);
        for (const qint64 seq : {1, 2, 3})
            VERIFY_OK(leaveReading(ward.file(), {u"quansat"_s, {1, seq}, ward.now()}));
        QVERIFY(verify(ward.file())->ok);
        {
            auto transaction = WriteTransaction::begin(ward.file());
            QCOMPARE(takeReadings(ward.file(), 1)->size(), std::size_t(1));
            VERIFY_OK(transaction->commit());
        }
        QVERIFY(verify(ward.file())->ok);
        ward.file().database().run(sql.toStdString());
        QCOMPARE(firstBroken(*verify(ward.file()))->name, u"readings"_s);
    }

    /// One changed byte in the index of subjects would show a dossier without its last event.
    void whoReadsMissesAHiddenEvent_data()
    {
        QTest::addColumn<QByteArray>("where");
        QTest::newRow("its last event") << QByteArray("MAX(event)");
        QTest::newRow("its first event") << QByteArray("MIN(event)");
    }
    void whoReadsMissesAHiddenEvent()
    {
        QFETCH(QByteArray, where);
        MadeUpWard ward(4);
        ward.live(60);
        Database& database = ward.file().database();
        QString subject;
        {
            Query query(database,
                "SELECT subject FROM event_subject WHERE subject LIKE 'dossier:%'"
                " GROUP BY subject HAVING count(*) > 2 LIMIT 1");
            QVERIFY(query.next());
            subject = query.text(0);
        }
        VERIFY_OK(ward.file().events(subject));
        tamper(ward.file(),
            "UPDATE event_subject SET subject = 'x' || subject WHERE event = (SELECT " + where
                + " FROM event_subject WHERE subject = '" + subject.toLatin1()
                + "') AND subject = '" + subject.toLatin1() + "'");
        const auto read = ward.file().events(subject);
        VERIFY_ERROR(read, ErrorCode::damaged);
        QCOMPARE(read.error().detail, u"subjects"_s);
        auto transaction = WriteTransaction::begin(ward.file());
        VERIFY_ERROR(transaction->dossier(*dossierOf(subject)), ErrorCode::damaged);
    }

    /// The ward is folded beside its tills: no closing of a day is read for it, and yet none of its
    /// own events can be hidden.
    void whoFoldsTheWardMissesAHiddenEvent_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::newRow("one taken out") << QByteArray("DELETE FROM event_subject");
        QTest::newRow("one under another name")
            << QByteArray("UPDATE event_subject SET subject = 'xard'");
        QTest::newRow("one that leads nowhere")
            << QByteArray("PRAGMA foreign_keys=OFF; UPDATE event_subject SET event = event + 500");
    }
    void whoFoldsTheWardMissesAHiddenEvent()
    {
        QFETCH(QByteArray, change);
        MadeUpWard ward(4);
        const Draft closing{u"cash.dayClosed"_s, {u"ward"_s, u"cash"_s}, {}};
        const Draft own{u"account.added"_s, {u"ward"_s}, {}};
        ward.write({own, closing, own});
        const auto before = eventsBeside(ward.file(), u"ward"_s, u"cash"_s);
        VERIFY_OK(before);
        QCOMPARE(before->size(), std::size_t(2));
        QCOMPARE(before->back().header.kind, u"account.added"_s);
        tamper(ward.file(),
            change
                + " WHERE subject = 'ward' AND event ="
                  " (SELECT max(event) FROM event_subject WHERE subject = 'ward')");
        const auto read = eventsBeside(ward.file(), u"ward"_s, u"cash"_s);
        VERIFY_ERROR(read, ErrorCode::damaged);
        QCOMPARE(read.error().detail, u"subjects"_s);
    }

    /// What opens a ward reads only what was sealed, and all of it.
    void whoFoldsTheWardMissesNoForgery_data()
    {
        QTest::addColumn<QByteArray>("change");
        const QByteArray last = "(SELECT max(event) FROM event_subject WHERE subject = 'ward')";
        QTest::newRow("one set apart with the cash")
            << "INSERT INTO event_subject(subject, at, event) SELECT 'cash', at, event"
               " FROM event_subject WHERE subject = 'ward' AND event = "
                + last;
        QTest::newRow("at another time") << "UPDATE event_subject SET at = at + 1"
                                            " WHERE subject = 'ward' AND event = "
                + last;
        QTest::newRow("another body")
            << "UPDATE event SET body = CAST('{\"roles\":[\"leader\"]}' AS BLOB) WHERE id = "
                + last;
    }
    void whoFoldsTheWardMissesNoForgery()
    {
        QFETCH(QByteArray, change);
        MadeUpWard ward(4);
        const Draft closing{u"cash.dayClosed"_s, {u"ward"_s, u"cash"_s}, {}};
        const Draft own{u"account.added"_s, {u"ward"_s}, {{u"roles"_s, u"clerk"_s}}};
        ward.write({own, closing, own});
        VERIFY_OK(eventsBeside(ward.file(), u"ward"_s, u"cash"_s));
        tamper(ward.file(), change);
        VERIFY_ERROR(eventsBeside(ward.file(), u"ward"_s, u"cash"_s), ErrorCode::damaged);
    }

    void aRebuildMendsTheViews()
    {
        MadeUpWard ward(4);
        ward.live(30);
        ward.file().database().run("DELETE FROM v_party; UPDATE v_dossier SET state = 'done'");
        QVERIFY(!verify(ward.file())->ok);
        VERIFY_OK(ward.file().rebuild());
        QVERIFY(verify(ward.file())->ok);
    }

    void aSignedHeadIsChecked()
    {
        MadeUpWard ward(4);
        const KeyPair keys = newKeyPair(ward.salts());
        ward.write({stationStarted(1, keys.publicKey)});
        ward.live(10);
        const Head head = *ward.file().head();
        ward.write({headSigned(signHead(keys, head.id, head.hash))});
        QVERIFY(verify(ward.file())->ok);
        ward.write({headSigned(signHead(newKeyPair(ward.salts()), head.id, head.hash))});
        const auto report = verify(ward.file());
        QVERIFY(!report->ok);
        QCOMPARE(firstBroken(*report)->name, u"signatures"_s);
        QCOMPARE(firstBroken(*report)->place, ward.file().head()->id.toString());
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
