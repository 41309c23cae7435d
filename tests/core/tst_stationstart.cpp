// A file that was restored or copied gives no number a second time: the people hold the papers with
// those that were given since the backup.
#include "core/office/numbers.h"
#include "core/registers/registers.h"
#include "core/store/restore.h"
#include "core/store/verify.h"
#include "core/wording/paper.h"
#include "tests/support/must.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const Session kAdministrator{u"quantri"_s};
const QString kRegister = u"SCT/BS"_s;
const QString kReason = u"Khôi phục từ bản sao lưu ngày 04/05/2022"_s;

/// A day with a backup in its middle: one approval before it, two after it, and a fee receipt each.
struct RestoredWard
{
    OfficeFixture fixture;
    SeededRandom random{7};
    QStringList codes; ///< that people hold
    QString kept;

    /// `since` is what is done besides, between the backup and its coming back; `before`, before
    /// the first receipt book is opened.
    explicit RestoredWard(const std::function<void(OfficeFixture&)>& since = {},
        const std::function<void(OfficeFixture&)>& before = {})
    {
        if (before)
            before(fixture);
        static_cast<void>(fixture
                              .run(u"tiepnhan"_s,
                                  {{u"do"_s, u"openVolume"_s}, {u"register"_s, u"BL"_s},
                                      {u"book"_s, u"AA/22"_s}, {u"first"_s, 1}, {u"last"_s, 50}})
                              .value());
        work();
        backup
            = backUp(fixture.path(), {fixture.folder() + u"/backups"_s, {}, PasswordCost::least()},
                fixture.office().now(), random)
                  .value()
                  .path;
        work();
        work();
        if (since)
            since(fixture);
        putBackupBack();
    }
    void putBackupBack()
    {
        fixture.close();
        kept = restore({backup, {}}, fixture.path(), kNow).value().kept;
        static_cast<void>(fixture.reopen().value());
    }
    void work()
    {
        const DossierId id = fixture.approvedCopies();
        static_cast<void>(fixture.act(u"tiepnhan"_s, u"payFee"_s, id).value());
        codes.append(fixture.office().dossier(id)->code);
    }
    Result<Answer> start(QJsonObject command = {})
    {
        command[u"do"_s] = u"startStation"_s;
        return fixture.run(u"quantri"_s, command);
    }
    Dossier next()
    {
        const DossierId id = fixture.approvedCopies();
        static_cast<void>(fixture.act(u"tiepnhan"_s, u"payFee"_s, id).value());
        return fixture.office().dossier(id).value();
    }

private:
    const Instant kNow = Instant::fromLocal({2022, 5, 4}, {10, 15});
    QString backup;
};

QJsonObject openBook(const QString& book, int first, int last)
{
    return {{u"do"_s, u"openVolume"_s}, {u"register"_s, u"BL"_s}, {u"book"_s, book},
        {u"first"_s, first}, {u"last"_s, last}};
}

Result<Answer> pay(OfficeFixture& fixture, const QString& book, int number)
{
    return fixture.act(u"tiepnhan"_s, u"payFee"_s, fixture.approvedCopies(),
        {{u"book"_s, book}, {u"number"_s, number}});
}

/// "Số thứ tự: 2" of a new dossier's receipt.
QString placeOnReceipt(OfficeFixture& fixture)
{
    const auto received = fixture.run(u"tiepnhan"_s,
        {{u"do"_s, u"receive"_s}, {u"procedure"_s, u"1.004873"_s},
            {u"applicant"_s, QJsonObject{{u"fullName"_s, u"Trần Thị Bích Đào"_s}}}});
    const auto paper = fillPaper(fixture.office(), *received.value().dossier, u"receipt"_s);
    return paper.value().pages.front().section(u"Số thứ tự: "_s, 1).section(u'<', 0, 0);
}

/// A station of a ward with two.
struct OneOfTwo
{
    OfficeFixture folder;
    QString path = folder.folder() + u"/two.motcua"_s;
    std::unique_ptr<Office> office;

    explicit OneOfTwo(int station)
    {
        Founding founding = demoFounding();
        founding.config.stations = 2;
        founding.config.station = station;
        office = must(Office::create(path, founding, folder.seams()));
    }
    void restoreAndStart()
    {
        SeededRandom random(7);
        const Instant now = office->now();
        const QString backup = backUp(
            path, {folder.folder() + u"/backups"_s, {}, PasswordCost::least()}, now, random)
                                   .value()
                                   .path;
        numbered(); // it is lost
        office.reset();
        static_cast<void>(restore({backup, {}}, path, now).value());
        office = must(Office::open(path, Office::Access::write, folder.seams()));
        static_cast<void>(office
                              ->startStation(kAdministrator,
                                  {{u"do"_s, u"startStation"_s}, {u"reason"_s, kReason}})
                              .value());
    }
    /// Numbers of a new result.
    std::size_t numbered()
    {
        const DossierId id
            = office
                  ->run({{u"do"_s, u"receive"_s}, {u"procedure"_s, u"2.000815"_s},
                            {u"applicant"_s,
                                QJsonObject{{u"fullName"_s, u"Lê Văn Hòa"_s},
                                    {u"personalNumber"_s, u"001090004455"_s}}},
                            {u"answers"_s, QJsonObject{{u"copies"_s, 1}, {u"pages"_s, 1}}}},
                      {u"tiepnhan"_s})
                  .value()
                  .dossier->id;
        for (const auto& [login, verb] :
            {std::pair(u"tiepnhan"_s, u"submit"_s), std::pair(u"chutich"_s, u"approve"_s)})
            static_cast<void>(
                office->run({{u"do"_s, verb}, {u"dossier"_s, id.toString()}}, {login}).value());
        return office->dossier(id)->numbers.size();
    }
};

QJsonArray lasts(const QString& name, const QMap<QString, int>& all)
{
    QJsonArray list;
    for (auto at = all.cbegin(); at != all.cend(); ++at)
        list.append(QJsonObject{{name, at.key()}, {u"last"_s, at.value()}});
    return list;
}

QJsonObject toldAll(int last)
{
    return {{u"registers"_s,
                lasts(u"register"_s,
                    {{kRegister, last}, {u"SCT/CK,ĐC"_s, 0}, {u"SCT/HĐ,GD"_s, 0}, {u"TL-BS"_s, 0},
                        {kTrackingBook, last}})},
        {u"books"_s, lasts(u"book"_s, {{u"AA/22"_s, last}})},
        {u"lastCode"_s, u"H26.12.03-220504-0003"_s}, {u"reason"_s, kReason}};
}

void proveAll(const Office& office)
{
    const auto audits = auditNumbers(office);
    VERIFY_OK(audits);
    for (const NumberAudit& audit : *audits) {
        QVERIFY2(audit.sound(), qPrintable(audit.registerId));
        if (audit.registerId == kRegister || !audit.book.isEmpty()) {
            QCOMPARE(audit.explained.size(), std::size_t(1));
            QCOMPARE(audit.explained.front(), (NumberRange{2, 3, kReason}));
        }
    }
    QVERIFY(verify(office.file())->ok);
}
} // namespace

class TestStationStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheReplacedFileTellsIsPassedOver()
    {
        RestoredWard ward;
        QVERIFY(ward.fixture.office().stationQuestions()->isKnown);
        const auto unexplained = ward.start();
        VERIFY_ERROR(unexplained, ErrorCode::ruleRefused);
        QCOMPARE(unexplained.error().detail, u"skipNeedsReason"_s);
        VERIFY_OK(ward.start({{u"reason"_s, kReason}}));
        const Dossier next = ward.next();
        QVERIFY(!ward.codes.contains(next.code));
        QCOMPARE(next.numbers.front().number, 4);
        QCOMPARE(next.payments.back().number, 4);
        proveAll(ward.fixture.office());
    }

    void theTrackingBookGoesOnBehindIt_data()
    {
        QTest::addColumn<bool>("told");
        QTest::newRow("as the replaced file tells") << false;
        QTest::newRow("as the papers tell") << true;
    }
    void theTrackingBookGoesOnBehindIt()
    {
        QFETCH(bool, told);
        RestoredWard ward;
        if (told)
            QVERIFY(QFile::remove(ward.kept));
        VERIFY_OK(ward.start(told ? toldAll(3) : QJsonObject{{u"reason"_s, kReason}}));
        QCOMPARE(placeOnReceipt(ward.fixture), u"4"_s);
        QCOMPARE(placeOnReceipt(ward.fixture), u"5"_s);
        const auto volume = ward.fixture.run(u"quantri"_s,
            {{u"do"_s, u"openVolume"_s}, {u"register"_s, kTrackingBook}, {u"year"_s, 2022},
                {u"volume"_s, u"02/2022"_s}});
        VERIFY_OK(volume);
        QCOMPARE(volume->ward[u"nextNumber"_s].toInt(), 6);
        QCOMPARE(placeOnReceipt(ward.fixture), u"6"_s);
        proveAll(ward.fixture.office());
    }

    /// A book was opened after the backup; its first receipts are in people's hands.
    void aBookThatTheBackupDoesNotKnowGoesOn_data()
    {
        QTest::addColumn<int>("written");
        QTest::addColumn<int>("next"); // 0: it is used up
        QTest::newRow("in part") << 2 << 103;
        QTest::newRow("whole") << 3 << 0;
        QTest::newRow("not yet") << 0 << 101;
    }
    void aBookThatTheBackupDoesNotKnowGoesOn()
    {
        QFETCH(int, written);
        QFETCH(int, next);
        RestoredWard ward([&](OfficeFixture& fixture) {
            must(fixture.run(u"tiepnhan"_s, openBook(u"AA/23"_s, 101, 103)));
            for (int number = 101; number < 101 + written; ++number)
                must(pay(fixture, u"AA/23"_s, number));
        });
        VERIFY_OK(ward.start({{u"reason"_s, kReason}}));
        const auto opened = ward.fixture.run(u"tiepnhan"_s, openBook(u"AA/23"_s, 101, 103));
        if (next == 0) {
            VERIFY_ERROR(opened, ErrorCode::conflict);
            QCOMPARE(opened.error().detail, u"receiptWrittenBefore"_s);
            return;
        }
        VERIFY_OK(opened);
        QCOMPARE(opened->ward[u"nextNumber"_s].toInt(), next);
        VERIFY_OK(pay(ward.fixture, u"AA/23"_s, next));
        for (const NumberAudit& audit : must(auditNumbers(ward.fixture.office())))
            QVERIFY2(audit.sound(), qPrintable(audit.registerId + audit.book));
    }

    void aReceiptOfASeriesThatNobodyOpenedIsNotWrittenAgain_data()
    {
        QTest::addColumn<bool>("told");
        QTest::newRow("as the replaced file tells") << false;
        QTest::newRow("as the papers tell") << true;
    }
    void aReceiptOfASeriesThatNobodyOpenedIsNotWrittenAgain()
    {
        QFETCH(bool, told);
        RestoredWard ward([](OfficeFixture& fixture) { must(pay(fixture, u"QQ"_s, 7)); },
            [](OfficeFixture& fixture) { must(pay(fixture, u"QQ"_s, 6)); });
        QJsonObject answers = toldAll(5);
        answers[u"books"_s] = lasts(u"book"_s, {{u"AA/22"_s, 3}, {u"QQ"_s, 7}});
        if (told)
            QVERIFY(QFile::remove(ward.kept));
        VERIFY_OK(ward.start(told ? answers : QJsonObject{{u"reason"_s, kReason}}));
        for (const QString& series : {u"QQ"_s, u"qq"_s}) {
            const auto again = pay(ward.fixture, series, 7);
            VERIFY_ERROR(again, ErrorCode::conflict);
            QCOMPARE(again.error().detail, u"receiptWrittenBefore"_s);
        }
        VERIFY_OK(pay(ward.fixture, u"QQ"_s, 8));
        VERIFY_OK(ward.fixture.reopen());
        VERIFY_ERROR(pay(ward.fixture, u"QQ"_s, 7), ErrorCode::conflict);
    }

    void theRegistersGoOverToWhoTookTheirHoldersPlace_data()
    {
        QTest::addColumn<int>("station");
        QTest::addColumn<int>("numbers");
        QTest::newRow("the first holds them") << 1 << 1;
        QTest::newRow("the second never did") << 2 << 0;
    }
    void theRegistersGoOverToWhoTookTheirHoldersPlace()
    {
        QFETCH(int, station);
        QFETCH(int, numbers);
        OneOfTwo desk(station);
        QCOMPARE(int(desk.numbered()), numbers);
        for (int time = 0; time < 2; ++time) {
            desk.restoreAndStart();
            QVERIFY(desk.office->file().station() > 2);
            QCOMPARE(int(desk.numbered()), numbers);
        }
    }

    void withoutItEverythingHasToBeTold_data()
    {
        QTest::addColumn<QString>("without");
        QTest::addColumn<QString>("detail");
        QTest::newRow("registers") << u"registers"_s << u"lastNumbersNeeded"_s;
        QTest::newRow("receipt books") << u"books"_s << u"lastReceiptsNeeded"_s;
        QTest::newRow("the last code") << u"lastCode"_s << u"lastCodeNeeded"_s;
        QTest::newRow("why") << u"reason"_s << u"skipNeedsReason"_s;
        QTest::newRow("nothing is missing") << QString() << QString();
    }
    void withoutItEverythingHasToBeTold()
    {
        QFETCH(QString, without);
        QFETCH(QString, detail);
        RestoredWard ward;
        QVERIFY(QFile::remove(ward.kept));
        QJsonObject told = toldAll(3);
        told.remove(without);
        const auto started = ward.start(told);
        if (!detail.isEmpty()) {
            VERIFY_ERROR(started, ErrorCode::ruleRefused);
            QCOMPARE(started.error().detail, detail);
            QVERIFY(ward.fixture.office().readOnlyBecause());
            return;
        }
        VERIFY_OK(started);
        const Dossier next = ward.next();
        QVERIFY(!ward.codes.contains(next.code));
        QCOMPARE(next.numbers.front().number, 4);
        QCOMPARE(next.payments.back().number, 4);
        proveAll(ward.fixture.office());
    }

    void aDamagedFileThatWasReplacedDoesNotProveAnything()
    {
        RestoredWard ward;
        {
            QFile file(ward.kept);
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.seek(file.size() / 2);
            file.write(QByteArray(4096, '\0'));
        }
        QCOMPARE(ward.start({{u"reason"_s, kReason}}).error().detail, u"lastNumbersNeeded"_s);
        VERIFY_OK(ward.start(toldAll(3)));
    }

    void lessThanIsKnownIsRefused()
    {
        RestoredWard ward;
        const auto refused = ward.start(toldAll(2));
        VERIFY_ERROR(refused, ErrorCode::ruleRefused);
        QCOMPARE(refused.error().detail, u"lastBelowKnown"_s);
        QCOMPARE(refused.error().values[u"last"_s].toInt(), 3);
    }

    void theStationsCodesLieBehindTheLastOne_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("next");
        QTest::newRow("none today") << QString() << u"H26.12.03-220504-3000"_s;
        QTest::newRow("of the first station")
            << u"H26.12.03-220504-0512"_s << u"H26.12.03-220504-3000"_s;
        QTest::newRow("of a station that nobody knows here")
            << u"H26.12.03-220504-4001"_s << u"H26.12.03-220504-5000"_s;
        QTest::newRow("of another day") << u"H26.12.03-220503-0512"_s << QString();
        QTest::newRow("of another ward") << u"H26.12.04-220504-0512"_s << QString();
        QTest::newRow("no code") << u"512"_s << QString();
    }
    void theStationsCodesLieBehindTheLastOne()
    {
        QFETCH(QString, last);
        QFETCH(QString, next);
        RestoredWard ward;
        QJsonObject told = toldAll(3);
        told[u"lastCode"_s] = last;
        const auto started = ward.start(told);
        if (next.isEmpty()) {
            VERIFY_ERROR(started, ErrorCode::badInput);
            QCOMPARE(started.error().detail, u"notACodeOfToday"_s);
            return;
        }
        VERIFY_OK(started);
        QCOMPARE(ward.next().code, next);
    }

    /// The same old backup twice: between them a station worked, of which the backup knows nothing.
    void aBackupPutBackTwiceBeginsAThirdStation()
    {
        RestoredWard ward;
        VERIFY_OK(ward.start({{u"reason"_s, kReason}}));
        ward.codes.append(ward.next().code);
        ward.putBackupBack();
        QVERIFY(ward.fixture.office().stationQuestions()->isKnown);
        VERIFY_OK(ward.start({{u"reason"_s, kReason}}));
        QCOMPARE(ward.fixture.office().file().station(), 3);
        const Dossier next = ward.next();
        QVERIFY(!ward.codes.contains(next.code));
        QCOMPARE(next.numbers.front().number, 5);
    }

    void aFileThatWasMovedIsAskedNothing()
    {
        OfficeFixture fixture;
        fixture.approvedCopies();
        fixture.close();
        const QString moved = fixture.folder() + u"/moved.motcua"_s;
        QVERIFY(QFile::rename(fixture.path(), moved));
        const auto office = Office::open(moved, Office::Access::write, fixture.seams());
        VERIFY_OK(office);
        VERIFY_OK((*office)->startStation(kAdministrator));
        const auto last = (*office)->stationQuestions();
        QCOMPARE(last->registers.front().here, 1);
    }

    /// The other file goes on knowing more than the copy.
    void aCopyLearnsFromTheFileItWasCopiedFrom()
    {
        OfficeFixture fixture;
        fixture.approvedCopies();
        fixture.close();
        const QString copy = fixture.folder() + u"/copy.motcua"_s;
        QVERIFY(QFile::copy(fixture.path(), copy));
        VERIFY_OK(fixture.reopen());
        fixture.approvedCopies();
        const auto office = Office::open(copy, Office::Access::write, fixture.seams());
        VERIFY_OK(office);
        const auto questions = (*office)->stationQuestions();
        VERIFY_OK(questions);
        QVERIFY(questions->isKnown);
        QCOMPARE(questions->registers.front().here, 1);
        QCOMPARE(questions->registers.front().known, 2);
    }

    void onAnotherComputerEverythingIsAsked()
    {
        OfficeFixture fixture;
        fixture.approvedCopies();
        fixture.close();
        QVERIFY(QDir(fixture.folder() + u"/config"_s).removeRecursively());
        VERIFY_OK(fixture.reopen());
        QCOMPARE(
            fixture.office().startStation(kAdministrator).error().detail, u"lastNumbersNeeded"_s);
        VERIFY_OK(
            fixture.office().startStation(kAdministrator, nothingGivenSince(fixture.office())));
        QVERIFY(auditNumbers(fixture.office())->front().explained.empty());
    }

    void whatTheCommandDoesNotKnowIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("command");
        QTest::addColumn<QString>("detail");
        QTest::newRow("a key") << QJsonObject{{u"lastNumber"_s, 3}} << u"unknownKey"_s;
        QTest::newRow("a register")
            << QJsonObject{{u"registers"_s, lasts(u"register"_s, {{u"KH"_s, 3}})}}
            << u"unknownRegister"_s;
        QTest::newRow("a number below nothing")
            << QJsonObject{{u"registers"_s, lasts(u"register"_s, {{kRegister, -1}})}}
            << u"outOfRange"_s;
    }
    void whatTheCommandDoesNotKnowIsRefused()
    {
        QFETCH(QJsonObject, command);
        QFETCH(QString, detail);
        RestoredWard ward;
        QCOMPARE(ward.start(command).error().detail, detail);
    }
};

QTEST_GUILESS_MAIN(TestStationStart)
#include "tst_stationstart.moc"
