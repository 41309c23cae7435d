#include "core/office/dice.h"

#include <algorithm>

namespace motcua {

/// SplitMix64 (Steele, Lea, Flood 2014).
quint64 Dice::next()
{
    quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

qint64 Dice::mostlySmall(qint64 first, qint64 last)
{
    const qint64 span = last - first + 1;
    return first + std::min({below(span), below(span), below(span)});
}

QByteArray Dice::bytes(int count)
{
    QByteArray out;
    while (out.size() < count) {
        const quint64 eight = next();
        for (int at = 0; at < 8 && out.size() < count; ++at)
            out.append(char(eight >> (8 * at)));
    }
    return out;
}

} // namespace motcua
