#include "tests/faults/powercuts.h"
#include "tests/nightly/kills.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostOperations = 2000; ///< more than the day has; found out by the first beyond it
constexpr std::array kLosses{Loss::nothing, Loss::all, Loss::late, Loss::some};
} // namespace

QString cutThePower(Span span, quint32 seed, Run& run)
{
    QRandomGenerator random(seed);
    QElapsedTimer timer;
    timer.start();
    PowerCuts day;
    int operations = kMostOperations;
    qint64 cuts = 0;
    QString lost;
    int at = 0;
    while (lost.isEmpty()
        && (span.rounds > 0 ? cuts < span.rounds : timer.elapsed() < span.seconds * 1000LL)) {
        at = 1 + int(random.bounded(operations));
        bool over = false;
        lost = day.cut(at, kLosses[random.bounded(quint32(kLosses.size()))], random, over);
        if (over)
            operations = qMin(operations, at);
        else
            ++cuts;
    }
    run.numbers = {{u"cuts"_s, cuts}, {u"acknowledged"_s, day.acknowledged()},
        {u"lost"_s, lost.isEmpty() ? 0 : 1}, {u"seconds"_s, timer.elapsed() / 1000}};
    return lost.isEmpty() ? lost : u"operation %1: %2"_s.arg(at).arg(lost);
}
