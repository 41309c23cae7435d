#include "core/security/keys.h"

#include <sodium.h>

namespace motcua {
using namespace Qt::StringLiterals;

namespace {
const unsigned char* data(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* data(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}
} // namespace

KeyPair newKeyPair(Random& random)
{
    const QByteArray seed = random.bytes(crypto_sign_SEEDBYTES);
    KeyPair keys{
        QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'), QByteArray(crypto_sign_SECRETKEYBYTES, '\0')};
    crypto_sign_seed_keypair(data(keys.publicKey), data(keys.secretKey), data(seed));
    return keys;
}

Result<KeyPair> keyPairOf(const QByteArray& secretKey)
{
    if (secretKey.size() != crypto_sign_SECRETKEYBYTES)
        return badInput(u"secretKey"_s, u"notAKey"_s);
    KeyPair keys{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'), secretKey};
    crypto_sign_ed25519_sk_to_pk(data(keys.publicKey), data(secretKey));
    return keys;
}

QByteArray sign(const KeyPair& keys, const QByteArray& message)
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(data(signature), nullptr, data(message),
        static_cast<unsigned long long>(message.size()), data(keys.secretKey));
    return signature;
}

bool isSignedBy(const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature)
{
    if (publicKey.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES)
        return false;
    return crypto_sign_verify_detached(data(signature), data(message),
               static_cast<unsigned long long>(message.size()), data(publicKey))
        == 0;
}

} // namespace motcua
