#pragma once
#include "core/base/random.h"

#include <QtGlobal>

namespace motcua {

/// Chance that comes out the same for the same seed, on every machine. Never for secrets.
class Dice final : public Random
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next();
    /// 0 … n − 1; n ≥ 1.
    qint64 below(qint64 n) { return qint64(next() % quint64(n)); }
    qint64 between(qint64 first, qint64 last) { return first + below(last - first + 1); }
    /// Like between(), but small values come more often than large ones.
    qint64 mostlySmall(qint64 first, qint64 last);
    bool chance(int perMille) { return below(1000) < perMille; }
    template <class List>
    const auto& oneOf(const List& list)
    {
        return list[std::size_t(below(qint64(std::size(list))))];
    }
    QByteArray bytes(int count) override;

private:
    quint64 m_state;
};

} // namespace motcua
