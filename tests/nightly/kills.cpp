#include "tests/nightly/kills.h"

#include "core/store/lookups.h"
#include "tests/nightly/nightlyward.h"
#include "tests/nightly/randomdesk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr int kRoundsOfAFile = 30;
constexpr int kStartUpUs = 70'000;
constexpr int kWorkUs = 30'000;

/// What a killed process had told: whole lines only.
struct Told
{
    qint64 seq = 0;
    QByteArray hash;
    int steps = 0;
};

Told toldIn(const QByteArray& out)
{
    Told told;
    for (const QByteArray& line : out.left(out.lastIndexOf('\n') + 1).split('\n')) {
        const auto parts = line.split(' ');
        if (parts.size() >= 2)
            told = {parts[0].toLongLong(), QByteArray::fromHex(parts[1]),
                told.steps + (parts.size() == 2 ? 1 : 0)};
    }
    return told;
}

void waitUs(QProcess& process, qint64 microseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < microseconds * 1000)
        process.waitForReadyRead(0);
}

/// Two of three die at work, one while it still opens the file.
Told workedUntilKilled(const QString& folder, QRandomGenerator& random)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
        {u"--work"_s, folder, QString::number(random.generate())});
    process.waitForStarted();
    if (random.bounded(3) == 0) {
        waitUs(process, random.bounded(kStartUpUs));
    } else {
        process.waitForReadyRead(5000);
        waitUs(process, random.bounded(kWorkUs));
    }
    process.kill();
    process.waitForFinished();
    return toldIn(process.readAllStandardOutput());
}

/// Nothing follows what was told but what one more step may have written: it bears one moment.
QString follows(const Office& office, const Told& told)
{
    Query query(office.file().database(), "SELECT count(DISTINCT when_ms) FROM event WHERE seq > ?",
        told.seq);
    query.next();
    return query.integer(0) <= 1 ? QString() : u"more than one step that was not told"_s;
}

/// What of it is not there, or not whole.
QString lostIn(const Office& office, const Told& last)
{
    if (office.readOnlyBecause())
        return u"read only: "_s + office.readOnlyBecause()->detail;
    if (last.seq > 0) {
        Query query(office.file().database(), "SELECT hash FROM event WHERE seq = ?", last.seq);
        if (!query.next() || query.blob(0) != last.hash)
            return u"event %1 is lost"_s.arg(last.seq);
        if (const QString more = follows(office, last); !more.isEmpty())
            return more;
    }
    return faultOf(office);
}

/// Looks at the file after a kill and takes a step of its own; `last` becomes that step.
QString lookedAt(NightlyWard& ward, Told& last, QRandomGenerator& random)
{
    const auto office = ward.open();
    if (!office)
        return u"does not open: "_s + errorName(office.error().code) + u' ' + office.error().detail;
    if (const QString lost = lostIn(**office, last); !lost.isEmpty())
        return lost;
    if (!RandomDesk(**office, random).receive())
        return u"cannot be worked with"_s;
    const auto head = (*office)->file().head();
    last = {head->id.seq, head->hash, 1};
    return {};
}
} // namespace

int workUntilKilled(const QString& folder, quint32 seed)
{
    NightlyWard ward(folder, seed);
    QRandomGenerator random(seed);
    const auto office = ward.open();
    if (!office) {
        std::fprintf(stderr, "%s\n", qPrintable(errorName(office.error().code)));
        return 1;
    }
    RandomDesk desk(**office, random);
    desk.take(newestCodes(**office, 12));
    for (;;) {
        ward.clock().set({ward.clock().now().ms + 1000});
        const bool done = desk.act();
        const auto head = (*office)->file().head(); // a refusal may be an event, too
        std::printf("%lld %s%s\n", static_cast<long long>(head->id.seq),
            head->hash.toHex().constData(), done ? "" : " refused");
        std::fflush(stdout);
    }
}

QString killOverAndOver(Span span, quint32 seed, Run& run)
{
    QRandomGenerator random(seed);
    QElapsedTimer timer;
    timer.start();
    std::unique_ptr<QTemporaryDir> folder;
    Told last;
    qint64 steps = 0;
    int round = 0;
    QString lost;
    for (; lost.isEmpty()
         && (span.rounds > 0 ? round < span.rounds : timer.elapsed() < span.seconds * 1000LL);
         ++round) {
        if (round % kRoundsOfAFile == 0) {
            folder = std::make_unique<QTemporaryDir>();
            NightlyWard(folder->path(), random.generate()).found();
            last = {};
        }
        const Told told = workedUntilKilled(folder->path(), random);
        steps += told.steps;
        NightlyWard ward(folder->path(), random.generate());
        last = told.seq > 0 ? told : last;
        lost = lookedAt(ward, last, random);
    }
    if (!lost.isEmpty())
        folder->setAutoRemove(false);
    run.numbers = {{u"kills"_s, round}, {u"acknowledged"_s, steps},
        {u"lost"_s, lost.isEmpty() ? 0 : 1}, {u"seconds"_s, timer.elapsed() / 1000}};
    return lost.isEmpty() ? lost : u"round %1 in %2: %3"_s.arg(round).arg(folder->path(), lost);
}
