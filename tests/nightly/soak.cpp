#include "tests/nightly/soak.h"

#include "core/store/search.h"
#include "core/store/worklists.h"
#include "tests/nightly/nightlyward.h"
#include "tests/nightly/randomdesk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace motcua;
using namespace Qt::StringLiterals;

namespace {
constexpr int kMeasures = 20; ///< over the whole span; its first half fills the caches
constexpr double kPlateau = 1.05;
constexpr int kStepMs = 30'000; ///< of the ward's own time

/// What the process holds just now, from /proc.
struct Held
{
    qint64 kilobytes = 0;
    qsizetype files = 0;
};

Held heldNow()
{
    QFile status(u"/proc/self/status"_s);
    Held held;
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                held.kilobytes = line.simplified().split(' ').value(1).toLongLong();
    held.files = QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::System).size();
    return held;
}

void look(Office& office, QRandomGenerator& random)
{
    const QString name = randomName(random);
    static_cast<void>(find(office.file(), name.section(u' ', -1), 20));
    static_cast<void>(dayFigures(office.file(), office.now(), office.now()));
    const QStringList codes = newestCodes(office, 5);
    if (!codes.isEmpty())
        if (const auto id = office.find(codes.first()))
            static_cast<void>(office.noteReading(*id, {u"chutich"_s}));
}

/// Steps until the span's next measure; how many, and the slowest hundredth.
struct Stretch
{
    int steps = 0;
    qint64 p99Us = 0;
};

Stretch work(Office& office, RandomDesk& desk, NightlyWard& ward, QRandomGenerator& random,
    const std::function<bool(int)>& goesOn)
{
    std::vector<qint64> times;
    while (goesOn(int(times.size()))) {
        ward.clock().set({ward.clock().now().ms + kStepMs});
        QElapsedTimer timer;
        timer.start();
        static_cast<void>(desk.act());
        times.push_back(timer.nsecsElapsed() / 1000);
        look(office, random);
    }
    std::ranges::sort(times);
    return {int(times.size()), times.empty() ? 0 : times[times.size() * 99 / 100]};
}
} // namespace

QString soak(Span span, quint32 seed, Run& run)
{
    const QTemporaryDir folder;
    NightlyWard ward(folder.path(), seed);
    ward.found();
    QRandomGenerator random(seed);
    const auto office = ward.open();
    if (!office)
        return errorName(office.error().code);
    RandomDesk desk(**office, random);
    QElapsedTimer timer;
    timer.start();
    Held warm;
    Held last;
    qint64 steps = 0;
    for (int measure = 1; measure <= kMeasures; ++measure) {
        const auto goesOn = [&](int done) {
            return span.rounds > 0 ? done < span.rounds / kMeasures
                                   : timer.elapsed() < span.seconds * 1000LL * measure / kMeasures;
        };
        const Stretch stretch = work(**office, desk, ward, random, goesOn);
        steps += stretch.steps;
        last = heldNow();
        if (measure <= kMeasures / 2)
            warm = last;
        std::fprintf(stderr, "%lld steps, %lld kB, %lld files, p99 %lld µs\n", qlonglong(steps),
            qlonglong(last.kilobytes), qlonglong(last.files), qlonglong(stretch.p99Us));
    }
    run.numbers = {{u"steps"_s, steps}, {u"seconds"_s, timer.elapsed() / 1000}};
    if (double(last.kilobytes) > double(warm.kilobytes) * kPlateau)
        return u"memory grew from %1 to %2 kB"_s.arg(warm.kilobytes).arg(last.kilobytes);
    if (last.files > warm.files)
        return u"open files grew from %1 to %2"_s.arg(warm.files).arg(last.files);
    return faultOf(**office);
}
