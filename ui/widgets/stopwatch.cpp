#include "ui/widgets/stopwatch.h"

namespace motcua {
using namespace Qt::StringLiterals;

Tone stopwatchTone(int waited, int promised)
{
    if (waited > promised)
        return Tone::overdue;
    return 4 * waited >= 3 * promised ? Tone::dueSoon : Tone::done;
}

Pill stopwatchPill(int waited, int promised)
{
    const Tone tone = stopwatchTone(waited, promised);
    return {tone, u"%1'"_s.arg(waited), tone == Tone::overdue ? u"warning"_s : u"clock"_s};
}

Stopwatch::Stopwatch(int waited, int promised, QWidget* parent)
    : Badge({}, parent)
{
    setMinutes(waited, promised);
}

void Stopwatch::setMinutes(int waited, int promised)
{
    setPill(stopwatchPill(waited, promised));
    setAccessibleName(tr("waited %1 of %2 minutes").arg(waited).arg(promised));
}

} // namespace motcua
