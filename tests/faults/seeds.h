#pragma once
#include <QRandomGenerator>

/// MOTCUA_SEED, or always the same one: what fails today fails tomorrow. Other seeds are the
/// business of the long runs (tests/nightly), which keep them.
inline quint32 chosenSeed()
{
    bool given = false;
    const uint seed = qEnvironmentVariable("MOTCUA_SEED").toUInt(&given);
    return given ? seed : 20261126U;
}

/// Every how many places a fault is tried; MOTCUA_EVERY=1 tries each one.
inline int chosenStride(int usual)
{
    const int given = qEnvironmentVariableIntValue("MOTCUA_EVERY");
    return given > 0 ? given : usual;
}
