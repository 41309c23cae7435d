// Anything in any order by anybody: a dossier only ever takes the ways of the table, and every list
// and figure is what a recount of the journal says.
#include "core/dossier/fold.h"
#include "core/dossier/foldon.h"
#include "core/store/search.h"
#include "core/store/worklists.h"
#include "tests/faults/seeds.h"
#include "tests/nightly/nightlyward.h"
#include "tests/nightly/randomdesk.h"
#include "tests/support/must.h"
#include "tests/support/verify.h"

#include <QTemporaryDir>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kStepMs = 7 * 60'000; ///< of the ward's own time: a run takes several days
constexpr int kLooks = 25; ///< steps between two recounts

bool hasWay(State from, State to)
{
    return from == to || std::ranges::any_of(kTransitions, [&](const Transition& row) {
        return row.from == from && row.to == to;
    });
}

/// The journal alone, folded dossier by dossier.
std::vector<Dossier> recount(const Office& office)
{
    std::vector<Dossier> all;
    Query query(office.file().database(),
        "SELECT id FROM event WHERE kind = 'dossier.received' ORDER BY id");
    while (query.next()) {
        const EventId id = idOfRow(query.integer(0));
        all.push_back(foldDossier(must(office.file().events(subjectOf(id)))));
    }
    return all;
}

QString wayThatIsNone(const Office& office)
{
    Query query(office.file().database(),
        "SELECT id FROM event WHERE kind = 'dossier.received' ORDER BY id");
    while (query.next()) {
        const EventId id = idOfRow(query.integer(0));
        const Events events = must(office.file().events(subjectOf(id)));
        Events so{events.front()};
        Dossier dossier = foldDossier(so);
        for (auto at = events.begin() + 1; at != events.end(); ++at) {
            const State from = dossier.state;
            foldOn(dossier, *at);
            if (!hasWay(from, dossier.state))
                return id.toString() + u": "_s + stateName(from) + u" to "_s
                    + stateName(dossier.state);
        }
    }
    return {};
}

qint64 countOf(const Office& office, Work work)
{
    const Instant now = office.now();
    return must(count(office.file(), {work, now, now.plusMinutes(24 * 60), now}));
}
} // namespace

class TestSequences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyOrderTakesTheWaysOfTheTable()
    {
        const quint32 seed = chosenSeed();
        qInfo("seed %u", seed);
        const int runs = qMax(1, 12 / chosenStride(4));
        for (int run = 0; run < runs; ++run) {
            day(seed + quint32(run), 240);
            if (QTest::currentTestFailed())
                return qInfo("seed %u", seed + quint32(run));
        }
    }

private:
    void day(quint32 seed, int steps)
    {
        const QTemporaryDir folder;
        NightlyWard ward(folder.path(), seed);
        ward.found();
        QRandomGenerator random(seed);
        const auto office = ward.open();
        VERIFY_OK(office);
        RandomDesk desk(**office, random);
        int done = 0;
        for (int step = 0; step < steps; ++step) {
            ward.clock().set({ward.clock().now().ms + kStepMs});
            done += desk.tryAnything() ? 1 : 0;
            if (step % kLooks == 0)
                compare(**office);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(done > steps / 4);
        QCOMPARE(wayThatIsNone(**office), QString());
        QCOMPARE(faultOf(**office), QString());
    }

    void compare(const Office& office)
    {
        const std::vector<Dossier> all = recount(office);
        qint64 sum = 0;
        Query states(
            office.file().database(), "SELECT state, count(*) FROM v_dossier GROUP BY state");
        while (states.next()) {
            const auto state = stateFromName(states.text(0));
            QVERIFY(state);
            QCOMPARE(states.integer(1), qint64(std::ranges::count(all, *state, &Dossier::state)));
            sum += states.integer(1);
        }
        QCOMPARE(sum, qint64(all.size()));
        QCOMPARE(countOf(office, Work::all), sum);
        QCOMPARE(countOf(office, Work::forApproval),
            qint64(std::ranges::count(all, State::forApproval, &Dossier::state)));
        QCOMPARE(countOf(office, Work::awaitingSupplement),
            qint64(std::ranges::count(all, State::awaitingSupplement, &Dossier::state)));
        QCOMPARE(countOf(office, Work::ready),
            qint64(std::ranges::count(all, State::done, &Dossier::state)));
        QCOMPARE(countOf(office, Work::today),
            qint64(std::ranges::count_if(all, [&](const Dossier& dossier) {
                return dossier.receivedAt.localDate() == office.now().localDate();
            })));
    }
};

QTEST_GUILESS_MAIN(TestSequences)
#include "tst_sequences.moc"
