#pragma once
#include <QRandomGenerator>

/// MOTCUA_SEED, or another one at each run; a test says which, so that a failure can be had again.
inline quint32 chosenSeed()
{
    bool given = false;
    const uint seed = qEnvironmentVariable("MOTCUA_SEED").toUInt(&given);
    return given ? seed : QRandomGenerator::global()->generate();
}

/// Every how many places a fault is tried; MOTCUA_EVERY=1 tries each one.
inline int chosenStride(int usual)
{
    const int given = qEnvironmentVariableIntValue("MOTCUA_EVERY");
    return given > 0 ? given : usual;
}
