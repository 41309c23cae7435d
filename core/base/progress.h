#pragma once
#include <QtGlobal>

#include <functional>

namespace motcua {

/// Told of long work as it goes on; false stops it. An empty one hears nothing.
using Progress = std::function<bool(qint64 done, qint64 total)>;

inline bool goesOn(const Progress& progress, qint64 done, qint64 total)
{
    return !progress || progress(done, total);
}

} // namespace motcua
