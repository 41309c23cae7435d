// Views written event by event are the views that a rebuild makes, and the lists read from them are
// right.
#include "core/dossier/fold.h"
#include "core/store/lookups.h"
#include "core/store/verify.h"
#include "core/store/worklists.h"
#include "tests/support/madeupward.h"
#include "tests/support/verify.h"

#include <QtTest>

#include <set>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
std::vector<DossierRow> allOf(const WardFile& file, const WorkQuery& query, int pageSize)
{
    std::vector<DossierRow> rows;
    std::optional<Cursor> after;
    do {
        const auto next = page(file, query, pageSize, after).value();
        rows.insert(rows.end(), next.rows.begin(), next.rows.end());
        after = next.next;
    } while (after);
    return rows;
}

bool belongs(const DossierRow& row, const WorkQuery& query)
{
    const bool runs = row.pending && row.dueAt;
    switch (query.work) {
    case Work::waitingHere:
        return row.lane == Lane::noWait && !isFinal(row.state);
    case Work::forApproval:
        return row.state == State::forApproval;
    case Work::dueSoon:
        return runs && *row.dueAt >= query.now && *row.dueAt <= query.until;
    case Work::overdue:
        return row.pending && row.inTimeUntil && *row.inTimeUntil < query.now;
    case Work::stepDue:
        return row.pending && row.stepDueAt && *row.stepDueAt <= query.stepUntil;
    case Work::uncollected:
        return row.state == State::done && !row.pending
            && row.issuedAt->localDate() < query.now.localDate();
    case Work::awaitingSupplement:
        return row.state == State::awaitingSupplement || row.state == State::registered;
    case Work::ready:
        return row.state == State::done;
    case Work::today:
        return row.receivedAt.localDate() == query.now.localDate();
    case Work::all:
        return true;
    }
    return false;
}
} // namespace

class TestViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void liveViewsEqualRebuiltOnes_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 5; ++seed)
            QTest::addRow("lives of seed %u", seed) << seed;
    }
    void liveViewsEqualRebuiltOnes()
    {
        QFETCH(quint32, seed);
        MadeUpWard ward(seed);
        ward.live(150);
        const auto live = verify(ward.file());
        VERIFY_OK(live);
        for (const Check& check : live->checks)
            QVERIFY2(check.ok, qPrintable(check.name + u' ' + check.place + u' ' + check.detail));
        const auto before = allOf(ward.file(), {Work::all, {}, {}}, 1000);
        VERIFY_OK(ward.file().rebuild());
        QVERIFY(allOf(ward.file(), {Work::all, {}, {}}, 1000) == before);
        QVERIFY(verify(ward.file())->ok);
    }

    void aRowSaysWhatTheEventsTell()
    {
        MadeUpWard ward(3);
        ward.live(100);
        for (const DossierRow& row : allOf(ward.file(), {Work::all, {}, {}}, 50)) {
            const Dossier dossier = foldDossier(ward.file().events(subjectOf(row.id)).value());
            QVERIFY(dossierRow(dossier, row.key) == row);
            QCOMPARE(*dossierIdByCode(ward.file(), row.code), row.id);
            QVERIFY(*dossierRowOf(ward.file(), row.id) == row);
        }
    }

    /// A rebuild leaves unread what no view shows; nothing that one shows is among it.
    void whatTheViewsDontReadChangesNoRow()
    {
        MadeUpWard ward(4);
        ward.live(300);
        int shorter = 0;
        for (const DossierRow& row : allOf(ward.file(), {Work::all, {}, {}}, 1000)) {
            const auto stored = storedOf(ward.file().database(), subjectOf(row.id));
            const auto whole = readAll(stored);
            const auto read = readForViews(stored);
            VERIFY_OK(whole);
            VERIFY_OK(read);
            QVERIFY(viewRows(*read) == viewRows(*whole));
            shorter += *read == *whole ? 0 : 1;
        }
        QVERIFY(shorter > 0);
    }

    void everyListHoldsWhatBelongsToIt_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"waiting-here", "for-approval", "due-soon", "overdue",
                 "awaiting-supplement", "ready", "today", "all"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyListHoldsWhatBelongsToIt()
    {
        QFETCH(QString, name);
        const Work work = workFromName(name).value();
        QCOMPARE(workName(work), name);
        MadeUpWard ward(7);
        ward.live(200);
        const WorkQuery query{
            work, ward.now(), ward.now().plusMinutes(600), ward.now().plusMinutes(240)};
        std::set<qint64> expected;
        for (const DossierRow& row : allOf(ward.file(), {Work::all, {}, {}}, 1000))
            if (belongs(row, query))
                expected.insert(row.key);
        QVERIFY(!expected.empty());
        for (const int pageSize : {1, 3, 1000}) {
            std::vector<qint64> keys;
            for (const DossierRow& row : allOf(ward.file(), query, pageSize))
                keys.push_back(row.key);
            QCOMPARE(keys.size(), expected.size());
            QVERIFY(std::set<qint64>(keys.begin(), keys.end()) == expected);
        }
        QCOMPARE(*count(ward.file(), query), qint64(expected.size()));
    }

    void theLongestWaitingComesFirst()
    {
        MadeUpWard ward(8);
        ward.live(200);
        const auto rows = allOf(ward.file(), {Work::forApproval, {}, {}}, 2);
        QVERIFY(rows.size() > 1);
        QVERIFY(
            std::is_sorted(rows.begin(), rows.end(), [](const DossierRow& a, const DossierRow& b) {
                return a.submittedAt.value_or(a.receivedAt) < b.submittedAt.value_or(b.receivedAt);
            }));
    }

    void dayFiguresCountWhatWasServedToday()
    {
        MadeUpWard ward;
        const DossierId id = ward.receive(u"Lê Văn Hùng"_s, {}, Lane::noWait);
        ward.receive(u"Trần Thị Lan"_s, {}, Lane::noWait);
        for (const Command command :
            {Command::submit, Command::approve, Command::issue, Command::handOver})
            ward.write({{eventKind(command), {subjectOf(id)},
                {{u"to"_s, QJsonObject{{u"self"_s, true}}}}}});
        const auto figures = dayFigures(ward.file(), ward.now(), ward.now());
        VERIFY_OK(figures);
        QCOMPARE(figures->servedNoWait, 1);
        QCOMPARE(figures->medianMinutes, std::optional(2));
        QCOMPARE(figures->waitingHere, 1);
        const auto tomorrow = dayFigures(ward.file(), ward.now().plusMinutes(24 * 60), {});
        QCOMPARE(tomorrow->servedNoWait, 0);
        QVERIFY(!tomorrow->medianMinutes);
    }

    void numbersStandInTheBookInOrder()
    {
        MadeUpWard ward(2);
        ward.live(900);
        const auto registers = registersInUse(ward.file());
        VERIFY_OK(registers);
        QVERIFY(*registers == std::vector({RegisterYear{u"SCT/BS"_s, 2022}}));
        const auto lines = numbers(ward.file(), u"SCT/BS"_s, 2022);
        VERIFY_OK(lines);
        QVERIFY(lines->size() > 3);
        for (size_t at = 0; at < lines->size(); ++at)
            QCOMPARE(lines->at(at).number.number, qint64(at + 1));
        QCOMPARE(*lastNumber(ward.file(), u"SCT/BS"_s, 2022), qint64(lines->size()));
        QCOMPARE(*lastNumber(ward.file(), u"SCT/BS"_s, 2023), 0);
        QCOMPARE(*dossierIdByCode(ward.file(), lines->front().code), lines->front().dossier);
    }

    void theDailyNumberIsTheLastOfItsRange()
    {
        MadeUpWard ward;
        ward.receive(u"Lê Văn Hùng"_s);
        ward.receive(u"Trần Thị Lan"_s);
        const QDate day(2022, 5, 4);
        QCOMPARE(*lastDaily(ward.file(), u"H26.12.03"_s, day, 1, 2999), 2);
        QCOMPARE(*lastDaily(ward.file(), u"H26.12.03"_s, day, 3000, 5999), 0);
        QCOMPARE(*lastDaily(ward.file(), u"H26.12.03"_s, day.addDays(1), 1, 2999), 0);
        QCOMPARE(*lastDaily(ward.file(), u"H26.12.04"_s, day, 1, 2999), 0);
    }

    void aKeyTellsWhatItWasUsedFor()
    {
        MadeUpWard ward;
        const DossierId id = ward.receive(u"Lê Văn Hùng"_s);
        const auto use = keyUse(ward.file(), u"receipt-1:1"_s);
        VERIFY_OK(use);
        QVERIFY(*use == std::optional(KeyRow{u"receipt-1:1"_s, u"receive"_s, id, id}));
        QVERIFY(!keyUse(ward.file(), u"another"_s)->has_value());
    }

    void aPersonsDossiersAreFoundNewestFirst()
    {
        MadeUpWard ward;
        const DossierId first = ward.receive(u"Lê Văn Hùng"_s, u"001087000123"_s);
        ward.receive(u"Trần Thị Lan"_s, u"001187000456"_s);
        const DossierId last = ward.receive(u"Lê Văn Hùng"_s, u"001087000123"_s);
        const auto rows = dossiersOfPerson(ward.file(), u"001087000123"_s, 10);
        VERIFY_OK(rows);
        QCOMPARE(rows->size(), size_t(2));
        QCOMPARE(rows->at(0).id, last);
        QCOMPARE(rows->at(1).id, first);
        QCOMPARE(dossiersOfPerson(ward.file(), QString(), 10)->size(), size_t(0));
    }

    void anUnknownDossierIsNotFound()
    {
        MadeUpWard ward;
        ward.write({{u"note.made"_s, {u"a"_s}, {}}});
        VERIFY_ERROR(dossierIdByCode(ward.file(), u"H26.12.03-220504-0009"_s), ErrorCode::notFound);
        VERIFY_ERROR(dossierRowOf(ward.file(), {1, 9}), ErrorCode::notFound);
        VERIFY_ERROR(dossierRowOf(ward.file(), {1, 1}), ErrorCode::notFound);
    }
};

QTEST_GUILESS_MAIN(TestViews)
#include "tst_views.moc"
