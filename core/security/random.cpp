#include "core/security/random.h"

#include <sodium.h>

namespace motcua {

QByteArray SystemRandom::bytes(int count)
{
    QByteArray bytes(count, '\0');
    randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

} // namespace motcua
