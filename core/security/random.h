#pragma once
#include "core/base/random.h"

namespace motcua {

/// The operating system's random bytes.
class SystemRandom final : public Random
{
public:
    QByteArray bytes(int count) override;
};

} // namespace motcua
