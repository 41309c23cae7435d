#pragma once
#include "tests/nightly/totals.h"

/// How long to go on: so many rounds, or so many seconds where `rounds` is 0.
struct Span
{
    int rounds = 0;
    int seconds = 0;
};

/// Works at the desk of the ward in `folder` and tells each acknowledged step on stdout as
/// "seq hash\n" (of a refused one "seq hash refused\n") before the next one begins; goes on until
/// it is killed.
int workUntilKilled(const QString& folder, quint32 seed);

/// Kills such a process at a random microsecond, over and over, and looks each time whether what
/// it had told is there and whole. "" and the run's numbers, or what was lost.
QString killOverAndOver(Span span, quint32 seed, Run& run);

/// The power goes at a random operation of a day's work, over and over, and leaves any part of what
/// no sync has secured (see PowerCuts).
QString cutThePower(Span span, quint32 seed, Run& run);

/// Several processes want one file at once, over and over: one gets it, the others are told within
/// a second that it is in use; killed, it leaves nothing behind that keeps the next one out.
QString openTogether(Span span, quint32 seed, Run& run);
/// One of them: says "open" or the error's name, and holds the file until it is killed.
int holdOpen(const QString& folder, quint32 seed);
