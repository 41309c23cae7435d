// A verb writes everything or nothing, and nothing that was written is ever changed.
#include "core/dossier/fold.h"
#include "core/store/keyvalues.h"
#include "core/store/lookups.h"
#include "core/store/search.h"
#include "tests/support/madeupward.h"
#include "tests/support/verify.h"

#include <QtTest>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
Draft note(const QString& subject, const QJsonObject& body = {})
{
    return {u"note.made"_s, {subject}, body};
}

qint64 countOf(WardFile& file, const char* table)
{
    return file.database().number("SELECT count(*) FROM " + std::string(table));
}
} // namespace

class TestTransaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eventsOfOneAppendShareTheirMomentAndFollowEachOther()
    {
        MadeUpWard ward;
        auto transaction = WriteTransaction::begin(ward.file());
        VERIFY_OK(transaction);
        QCOMPARE(transaction->nextId(), (EventId{1, 1}));
        const auto events
            = transaction->append({note(u"a"_s), note(u"b"_s)}, u"tiepnhan"_s, ward.now());
        VERIFY_OK(events);
        QCOMPARE(events->at(0).header.when, events->at(1).header.when);
        QCOMPARE(events->at(1).header.at, events->at(0).header.at + 1);
        QCOMPARE(transaction->nextId(), (EventId{1, 3}));
        VERIFY_OK(transaction->commit());
        QCOMPARE(ward.file().head()->id, (EventId{1, 2}));
    }

    void whatIsReadBackIsWhatWasWritten()
    {
        MadeUpWard ward;
        ward.write({note(u"a"_s, {{u"text"_s, u"Giấy khai sinh"_s}})});
        ward.close();
        ward.open();
        const auto events = ward.file().events(u"a"_s);
        VERIFY_OK(events);
        QCOMPARE(events->size(), size_t(1));
        QCOMPARE(events->front().body[u"text"_s].toString(), u"Giấy khai sinh"_s);
        QCOMPARE(events->front().header.ward, u"phuong"_s);
        QCOMPARE(ward.file().event({1, 1})->header, events->front().header);
    }

    void aClockThatJumpsBackDoesNotTurnTheOrder()
    {
        MadeUpWard ward;
        ward.write({note(u"a"_s)});
        const qint64 before = *ward.file().lastAt();
        auto transaction = WriteTransaction::begin(ward.file());
        VERIFY_OK(transaction);
        VERIFY_OK(transaction->append({note(u"a"_s)}, u"tiepnhan"_s, ward.now().plusMinutes(-600)));
        VERIFY_OK(transaction->commit());
        QCOMPARE(*ward.file().lastAt(), before + 1);
    }

    void leavingWithoutCommitLeavesNothing()
    {
        MadeUpWard ward;
        ward.receive(u"Trần Thị Lan"_s);
        {
            auto transaction = WriteTransaction::begin(ward.file());
            VERIFY_OK(transaction);
            VERIFY_OK(transaction->append({madeUpReceipt(transaction->nextId(), u"Lê Văn Hùng"_s,
                                              {}, Lane::noWait, ward.now())},
                u"tiepnhan"_s, ward.now()));
            VERIFY_OK(putSetting(ward.file(), u"printer"_s, u"HP"_s));
            QCOMPARE(countOf(ward.file(), "v_dossier"), 2);
        }
        QCOMPARE(countOf(ward.file(), "event"), 1);
        QCOMPARE(countOf(ward.file(), "event_subject"), 1);
        QCOMPARE(countOf(ward.file(), "v_dossier"), 1);
        QCOMPARE(countOf(ward.file(), "v_key"), 1);
        QCOMPARE(*setting(ward.file(), u"printer"_s), QString());
        QCOMPARE(find(ward.file(), u"hùng"_s, 10)->dossiers.size(), size_t(0));
        QCOMPARE(ward.receive(u"Đỗ Minh Đào"_s), (DossierId{1, 2}));
    }

    void aRefusedEventRefusesTheWholeTransaction()
    {
        MadeUpWard ward;
        auto transaction = WriteTransaction::begin(ward.file());
        VERIFY_OK(transaction);
        VERIFY_ERROR(transaction->append(
                         {note(u"a"_s), note(u"a"_s, {{u"half"_s, 0.5}})}, u"x"_s, ward.now()),
            ErrorCode::badJson);
        VERIFY_ERROR(transaction->append({note(u"a"_s)}, u"x"_s, ward.now()), ErrorCode::storage);
        VERIFY_ERROR(transaction->commit(), ErrorCode::storage);
        {
            const auto left = std::move(*transaction);
        }
        QCOMPARE(countOf(ward.file(), "event"), 0);
        QVERIFY(ward.file().isWritable());
    }

    void aNumberGivenTwiceIsRefused()
    {
        MadeUpWard ward;
        const DossierId first = ward.receive(u"Lê Văn Hùng"_s);
        const DossierId second = ward.receive(u"Trần Thị Lan"_s);
        const auto numbered = [](DossierId id) {
            const QJsonObject number{
                {u"register"_s, u"SCT/BS"_s}, {u"year"_s, 2022}, {u"number"_s, 7}};
            return Draft{
                u"dossier.numbered"_s, {subjectOf(id)}, {{u"numbers"_s, QJsonArray{number}}}};
        };
        ward.write({numbered(first)});
        auto transaction = WriteTransaction::begin(ward.file());
        VERIFY_OK(transaction);
        VERIFY_ERROR(
            transaction->append({numbered(second)}, u"x"_s, ward.now()), ErrorCode::conflict);
        QCOMPARE(*lastNumber(ward.file(), u"SCT/BS"_s, 2022), 7);
    }

    void whatIsReadAheadIsToldAsIfReadThen()
    {
        MadeUpWard ward;
        const DossierId first = ward.receive(u"Lê Văn Hùng"_s);
        const DossierId second = ward.receive(u"Trần Thị Lan"_s);
        const DossierId third = ward.receive(u"Đỗ Minh Đào"_s);
        ward.file().database().run(
            "DROP TRIGGER event_no_update; UPDATE event SET body = CAST(replace(CAST(body AS TEXT),"
            " 'Minh', 'Mai') AS BLOB) WHERE id = (SELECT max(id) FROM event)");
        auto transaction = WriteTransaction::begin(ward.file());
        VERIFY_OK(transaction);
        VERIFY_OK(transaction->readAhead({first, second, third, {1, 999}, first}));
        const QJsonObject number{{u"register"_s, u"SCT/BS"_s}, {u"year"_s, 2022}, {u"number"_s, 7}};
        VERIFY_OK(transaction->append(
            {{u"dossier.numbered"_s, {subjectOf(second)}, {{u"numbers"_s, QJsonArray{number}}}}},
            u"vanthu"_s, ward.now()));
        QCOMPARE(transaction->dossier(second)->numbers.size(), std::size_t(1));
        for (int times = 0; times < 2; ++times)
            QCOMPARE(transaction->dossier(first)->applicant.person.fullName, u"Lê Văn Hùng"_s);
        VERIFY_ERROR(transaction->dossier(third), ErrorCode::damaged);
        VERIFY_ERROR(transaction->dossier({1, 999}), ErrorCode::notFound);
    }

    void theJournalRefusesEveryChange_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("an event is edited") << QByteArray("UPDATE event SET body = X'7b7d'");
        QTest::newRow("an event is deleted") << QByteArray("DELETE FROM event");
        QTest::newRow("an event is replaced")
            << QByteArray("INSERT OR REPLACE INTO event(id, at, when_ms, kind, header, salt, body, "
                          "body_hash, hash)"
                          " SELECT id, at, when_ms, kind, header, salt, X'7b7d', body_hash, hash "
                          "FROM event LIMIT 1");
        QTest::newRow("an event leaves a gap") << QByteArray(
            "INSERT INTO event(id, at, when_ms, kind, header, salt, body, body_hash, hash)"
            " SELECT id + 5, at, when_ms, kind, header, salt, body, body_hash, hash FROM event "
            "LIMIT 1");
        QTest::newRow("a subject is edited")
            << QByteArray("UPDATE event_subject SET subject = 'x'");
        QTest::newRow("a subject is deleted") << QByteArray("DELETE FROM event_subject");
    }
    void theJournalRefusesEveryChange()
    {
        QFETCH(QByteArray, sql);
        MadeUpWard ward;
        ward.write({note(u"a"_s)});
        const auto done = guarded([&]() -> Outcome {
            ward.file().database().run(sql.toStdString());
            return Done{};
        });
        VERIFY_ERROR(done, ErrorCode::conflict);
    }

    void aFileOpenedToReadRefusesToWrite()
    {
        MadeUpWard ward;
        const auto reader = WardFile::openToRead(ward.path());
        VERIFY_OK(reader);
        VERIFY_ERROR(WriteTransaction::begin(**reader), ErrorCode::readOnly);
        VERIFY_ERROR(putSetting(**reader, u"printer"_s, u"HP"_s), ErrorCode::readOnly);
    }

    void aFileReplacedUnderOurHandsIsNotWritten()
    {
        MadeUpWard ward;
        QVERIFY(QFile::rename(ward.path(), ward.path() + u".gone"_s));
        const auto refused = WriteTransaction::begin(ward.file());
        VERIFY_ERROR(refused, ErrorCode::readOnly);
        QCOMPARE(refused.error().detail, u"fileReplaced"_s);
    }

    void aReaderSeesACommitAndNothingBeforeIt()
    {
        MadeUpWard ward;
        const auto reader = WardFile::openToRead(ward.path());
        VERIFY_OK(reader);
        auto transaction = WriteTransaction::begin(ward.file());
        VERIFY_OK(transaction);
        VERIFY_OK(transaction->append({note(u"a"_s)}, u"tiepnhan"_s, ward.now()));
        QCOMPARE((*reader)->events(u"a"_s)->size(), size_t(0));
        VERIFY_OK(transaction->commit());
        QCOMPARE((*reader)->events(u"a"_s)->size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
