#pragma once
#include "core/base/random.h"

#include <QRandomGenerator>

/// The same bytes for the same seed.
class SeededRandom final : public motcua::Random
{
public:
    explicit SeededRandom(quint32 seed = 1)
        : m_generator(seed)
    {
    }
    QByteArray bytes(int count) override
    {
        QByteArray out;
        while (out.size() < count)
            out.append(char(m_generator.bounded(256)));
        return out;
    }

private:
    QRandomGenerator m_generator;
};
