#pragma once
#include <QByteArray>

namespace motcua {

/// Where random bytes come from: salts and keys in the program, a seed in tests.
class Random
{
public:
    virtual ~Random() = default;
    virtual QByteArray bytes(int count) = 0;
};

} // namespace motcua
