#include "core/store/credentials.h"
#include "core/store/readings.h"
#include "core/store/verify.h"
#include "tests/support/officefixture.h"
#include "tests/support/verify.h"

#include <thread>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
const Secret kRight{{}, u"2468"_s};
const Secret kWrong{{}, u"1111"_s};
const Session kClerk{u"tiepnhan"_s};
const Session kChairman{u"chutich"_s};

std::unique_ptr<Office> reader(OfficeFixture& fixture)
{
    return std::move(*Office::open(fixture.path(), Office::Access::read, fixture.seams()));
}

Events readings(const OfficeFixture& fixture, DossierId id)
{
    return *fixture.office().file().events(u"reading:%1:%2"_s.arg(id.station).arg(id.seq));
}

Outcome signIn(Office& office, const Secret& secret)
{
    const auto session = office.signIn(u"tiepnhan"_s, secret);
    return session ? Outcome(Done{}) : Outcome(session.error());
}
} // namespace

/// Who gets in, and who looked: DESIGN, Access and Journal.
class TestAccess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wrongPinsAreCountedWhereverTheyAreTried()
    {
        OfficeFixture fixture;
        for (int n = 1; n < kMaxFailures; ++n) {
            const bool beside = n % 2 == 1;
            VERIFY_ERROR(
                signIn(beside ? *reader(fixture) : fixture.office(), kWrong), ErrorCode::signIn);
        }
        VERIFY_ERROR(signIn(*reader(fixture), kWrong), ErrorCode::locked);
        VERIFY_ERROR(signIn(*reader(fixture), kRight), ErrorCode::locked);
        VERIFY_ERROR(signIn(fixture.office(), kRight), ErrorCode::locked);
    }

    void theRightPinForgivesTheWrongOnes()
    {
        OfficeFixture fixture;
        for (int n = 0; n < 3 * kMaxFailures; ++n)
            if (n % 3 == 2)
                VERIFY_OK(signIn(*reader(fixture), kRight));
            else
                VERIFY_ERROR(signIn(*reader(fixture), kWrong), ErrorCode::signIn);
        QCOMPARE((*credential(fixture.office().file(), u"tiepnhan"_s))->failures.pin, 0);
    }

    void triesAtTheSameTimeCountEach()
    {
        OfficeFixture fixture;
        std::vector<std::unique_ptr<Office>> readers;
        for (int n = 0; n < kMaxFailures; ++n)
            readers.push_back(reader(fixture));
        std::vector<std::thread> threads;
        for (const auto& one : readers)
            threads.emplace_back([&one] { std::ignore = signIn(*one, kWrong); });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE((*credential(fixture.office().file(), u"tiepnhan"_s))->failures.pin, kMaxFailures);
        VERIFY_ERROR(signIn(fixture.office(), kRight), ErrorCode::locked);
    }

    void aLongWriterLocksNobodyOut()
    {
        OfficeFixture fixture;
        const auto beside = reader(fixture);
        fixture.office().file().database().run("BEGIN IMMEDIATE");
        VERIFY_OK(signIn(*beside, kRight));
        fixture.office().file().database().run("ROLLBACK");
    }

    void aFileThatTookThePlaceOfOursIsNotWritten()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.receiveCopies(1, 1);
        const auto beside = reader(fixture);
        fixture.office().file().database().run("UPDATE meta SET value = 'x' WHERE key = 'fileId'");
        VERIFY_ERROR(
            leaveReading(beside->file(), {u"tiepnhan"_s, id, beside->now()}), ErrorCode::readOnly);
    }

    void aStrangerIsRefusedLikeAWrongSecret()
    {
        OfficeFixture fixture;
        const auto stranger = fixture.office().signIn(u"khongco"_s, kWrong);
        const auto wrong = fixture.office().signIn(u"tiepnhan"_s, kWrong);
        VERIFY_ERROR(stranger, ErrorCode::signIn);
        QCOMPARE(stranger.error().detail, wrong.error().detail);
    }

    void aLookIsAnEventOnceADayForEachPerson()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.receiveCopies(1, 1);
        for (const Session& session : {kClerk, kClerk, kChairman, kClerk})
            VERIFY_OK(fixture.office().noteReading(id, session));
        fixture.at(u"2022-05-05T09:00:00"_s);
        VERIFY_OK(fixture.office().noteReading(id, kClerk));
        QStringList actors;
        for (const Event& event : readings(fixture, id))
            actors += event.header.actor + event.header.when.localDate().toString(u" d/M"_s);
        QCOMPARE(actors, (QStringList{u"tiepnhan 4/5"_s, u"chutich 4/5"_s, u"tiepnhan 5/5"_s}));
        QVERIFY(verify(fixture.office().file())->ok);
    }

    void aLookLeavesTheDossierAsItIs()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.receiveCopies(1, 1);
        const std::size_t steps = fixture.office().dossier(id)->timeline.size();
        VERIFY_OK(fixture.office().noteReading(id, kChairman));
        QCOMPARE(fixture.office().dossier(id)->timeline.size(), steps);
    }

    void whatAReaderLookedAtComesIntoTheJournalBeforeTheNextVerb()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.receiveCopies(1, 1);
        VERIFY_OK(reader(fixture)->noteReading(id, kChairman));
        QVERIFY(readings(fixture, id).empty());
        fixture.at(u"2022-05-04T09:30:00"_s);
        const DossierId next = fixture.receiveCopies(2, 1);
        const Events looked = readings(fixture, id);
        QCOMPARE(looked.size(), std::size_t(1));
        QCOMPARE(looked.front().header.actor, u"chutich"_s);
        QCOMPARE(looked.front().header.when.localTime(), QTime(9, 0));
        QVERIFY(looked.front().header.id < next);
        QCOMPARE(fixture.office().dossier(next)->id, next);
        fixture.receiveCopies(3, 1);
        QCOMPARE(readings(fixture, id).size(), std::size_t(1));
        QVERIFY(verify(fixture.office().file())->ok);
    }

    void whatIsNoLookOfOursIsLeftOut()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.receiveCopies(1, 1);
        WardFile& file = fixture.office().file();
        const Instant now = fixture.office().now();
        VERIFY_OK(leaveReading(file, {u"khongco"_s, id, now}));
        VERIFY_OK(leaveReading(file, {u"chutich"_s, id, now}));
        VERIFY_OK(leaveReading(file, {u"chutich"_s, id, now}));
        VERIFY_OK(leaveReading(file, {u"tiepnhan"_s, id, Instant{1LL << 55}}));
        fixture.receiveCopies(1, 1);
        const Events looked = readings(fixture, id);
        QCOMPARE(looked.size(), std::size_t(2));
        QCOMPARE(looked[0].header.actor, u"chutich"_s);
        QCOMPARE(looked[1].header.actor, u"tiepnhan"_s);
        QCOMPARE(looked[1].header.when, now);
        VERIFY_OK(fixture.reopen());
    }

    void onceADayHoldsOverProcesses()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.receiveCopies(1, 1);
        VERIFY_OK(fixture.office().noteReading(id, kClerk));
        VERIFY_OK(fixture.reopen());
        VERIFY_OK(fixture.office().noteReading(id, kClerk));
        QCOMPARE(readings(fixture, id).size(), std::size_t(1));
    }

    void whoHasNoAccountLooksAtNothing()
    {
        OfficeFixture fixture;
        const DossierId id = fixture.receiveCopies(1, 1);
        VERIFY_ERROR(fixture.office().noteReading(id, {u"khongco"_s}), ErrorCode::signIn);
    }
};

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
