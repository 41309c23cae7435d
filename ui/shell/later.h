#pragma once
#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace motcua {

/// An answer that comes later. `then(who, what)` runs in who's thread, and only while who lives:
/// QFuture's own does not bear that who may go away first.
template <class T>
class Later : public QFuture<T>
{
public:
    explicit Later(const QFuture<T>& future)
        : QFuture<T>(future)
    {
    }

    template <class What>
    void then(QObject* who, What what) const
    {
        auto* watcher = new QFutureWatcher<T>(who);
        QObject::connect(watcher, &QFutureWatcherBase::finished, who, [watcher, what]() mutable {
            watcher->deleteLater();
            if (!watcher->isCanceled())
                what(watcher->result());
        });
        watcher->setFuture(*this);
    }

    /// The same, and what it gives back comes later in its turn.
    template <class What>
    auto thenGive(QObject* who, What what) const
    {
        using U = std::invoke_result_t<What, const T&>;
        auto promise = std::make_shared<QPromise<U>>();
        promise->start();
        then(who, [promise, what](const T& value) mutable {
            promise->addResult(what(value));
            promise->finish();
        });
        return laterOf(promise->future());
    }

    /// What follows on a thread of its own.
    template <class What>
    auto thenAside(What what)
    {
        return laterOf(QFuture<T>::then(QtFuture::Launch::Async, what));
    }

    /// The same on one of the pool's.
    template <class What>
    auto thenOn(QThreadPool* pool, What what)
    {
        return laterOf(QFuture<T>::then(pool, what));
    }

private:
    template <class U>
    static Later<U> laterOf(const QFuture<U>& future)
    {
        return Later<U>(future);
    }
};

} // namespace motcua
