#pragma once
#include "ui/widgets/badge.h"

namespace motcua {

/// Green at first, amber from three quarters of the promise, red past it. Both in minutes.
Tone stopwatchTone(int waited, int promised);

/// The pill of a citizen who stands here: "18'".
Pill stopwatchPill(int waited, int promised);

/// Shows minutes waited against the minutes promised. It has no clock: the page tells it.
class Stopwatch : public Badge
{
    Q_OBJECT
public:
    Stopwatch(int waited, int promised, QWidget* parent = nullptr);

    void setMinutes(int waited, int promised);
};

} // namespace motcua
