#pragma once
#include "core/base/result.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QJsonDocument>

/// What a fixture cannot do without: the test program stops where it is refused.
template <class T>
T must(motcua::Result<T> result)
{
    if (!result)
        qFatal("refused: %s at '%s' %s %s", qPrintable(errorName(result.error().code)),
            qPrintable(result.error().field), qPrintable(result.error().detail),
            QJsonDocument(result.error().values).toJson().constData());
    return *std::move(result);
}

/// Waits with the events running. QFuture::result() would take the task off the store thread and
/// run it here, beside what the store thread is doing.
template <class T>
T waited(const QFuture<T>& future)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec();
    return future.result();
}
