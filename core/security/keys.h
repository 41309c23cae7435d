#pragma once
#include "core/base/random.h"
#include "core/base/result.h"

namespace motcua {

/// A station's Ed25519 keys: it signs the head of its journal with the secret one; whoever holds
/// the public one can check.
struct KeyPair
{
    QByteArray publicKey; ///< 32 bytes
    QByteArray secretKey; ///< 64 bytes; never leaves the keyring

    bool operator==(const KeyPair&) const = default;
};

KeyPair newKeyPair(Random& random);
/// The pair that a secret key is part of; badInput where it is none.
Result<KeyPair> keyPairOf(const QByteArray& secretKey);
/// 64 bytes.
QByteArray sign(const KeyPair& keys, const QByteArray& message);
bool isSignedBy(
    const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature);

} // namespace motcua
