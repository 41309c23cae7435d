// Work that must not hold up others: a backup while the counter takes in dossiers; the tallies.
#include "core/store/backup.h"
#include "core/store/tally.h"
#include "tests/bench/turns.h"
#include "tests/bench/work.h"

#include <QDir>
#include <QElapsedTimer>
#include <QThread>

#include <future>

namespace bench {
using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr int kBackups = 3;
constexpr qint64 kLongMs = 60'000; ///< one backup of a large ward is enough
constexpr int kTallies = 60;
/// Between two intakes, as fast as a hundred desks work; slower beside a long backup, whose
/// snapshot keeps all of them in the log.
constexpr unsigned long kBreathMs = 20;
constexpr unsigned long kLongBreathMs = 200;
constexpr int kMany = 2000;

/// Intakes for as long as the backup runs, and one more.
Outcome receiveBeside(Ward& ward, Turns& turns, Figure& figure)
{
    SystemRandom random;
    const QString folder = ward.folder() + u"/backups"_s;
    const Instant now = ward.clock().now();
    auto backup = std::async(std::launch::async, [&] {
        return backUp(ward.ourPath(), {folder, {}, PasswordCost::least()}, now, random);
    });
    Outcome received = Done{};
    int count = 0;
    do {
        received = turns.receive(figure);
        QThread::msleep(++count < kMany ? kBreathMs : kLongBreathMs);
    } while (received && backup.wait_for(std::chrono::seconds(0)) != std::future_status::ready);
    const auto done = backup.get();
    QDir(folder).removeRecursively(); // as large as the ward: there is room for one
    return done ? received : Outcome(done.error());
}

/// The local month or year of a moment that lies anywhere in the ward's time.
TallyPeriod periodOf(Instant moment, bool year)
{
    const QDate day = moment.localDate();
    const QDate from(day.year(), year ? 1 : day.month(), 1);
    const QDate to = year ? from.addYears(1) : from.addMonths(1);
    return {Instant::fromLocal(from, QTime(0, 0)), Instant::fromLocal(to, QTime(0, 0))};
}

/// What any statement must read for the same numbers: each dossier that the period touches, once.
int tallyRaw(RawFile& file, const TallyPeriod& period)
{
    return file.step("SELECT field, channel = 'online', ended_at IS NULL,"
                     " ended_at > promise, count(*) FROM v_dossier"
                     " WHERE received_at >= ? AND received_at < ? GROUP BY 1, 2, 3, 4",
        {period.from.ms, period.to.ms});
}

Outcome measureTally(Ward& ward, const char* key, bool year, QJsonObject& answer)
{
    const Row ends
        = ward.look().query("SELECT min(received_at), max(received_at) FROM v_dossier").front();
    Figure figure;
    for (int at = 0; at < kTallies; ++at) {
        const Instant moment{
            ward.dice().between(std::get<qint64>(ends[0]), std::get<qint64>(ends[1]))};
        const TallyPeriod period = periodOf(moment, year);
        const auto lines = figure.ours.time([&]() -> Result<std::vector<Tally>> {
            auto tallied = tally(ward.office().file(), period);
            const auto late = talliedDossiers(
                ward.office().file(), period, TallyCell::solvedLate, {}, {50}); // the drill-down
            return late ? std::move(tallied) : late.error();
        });
        if (!lines)
            return lines.error();
        figure.raw.time([&] { return tallyRaw(ward.raw(), period); });
    }
    answer[QString::fromLatin1(key)] = judged(key, figure);
    return Done{};
}
} // namespace

Outcome measureTallies(Ward& ward, QJsonObject& answer)
{
    if (const auto done = measureTally(ward, "tallyMonth", false, answer); !done)
        return done;
    return measureTally(ward, "tallyYear", true, answer);
}

Outcome measureBackup(Ward& ward, QJsonObject& answer)
{
    Turns turns(ward);
    Figure figure;
    QElapsedTimer since;
    since.start();
    for (int at = 0; at < kBackups && (at == 0 || since.elapsed() < kLongMs); ++at)
        if (const auto done = receiveBeside(ward, turns, figure); !done)
            return done;
    answer[u"backup"_s] = judged("backup", figure);
    return Done{};
}

} // namespace bench
