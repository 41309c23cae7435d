#pragma once
#include <QJsonObject>
#include <QString>

/// What a long run did; `numbers` are added up over all runs.
struct Run
{
    quint32 seed = 0;
    QJsonObject numbers;
};

/// Adds a run to the file at `path`: {"total": {…}, "runs": [{"on", "seed", …}]}. False where it
/// cannot be read or written.
bool addToTotals(const QString& path, const Run& run);
